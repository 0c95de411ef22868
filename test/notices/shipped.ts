import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import lockFile from "../../package-lock.json";

/** A package of others whose code or data is in what we build. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it, mostly an SPDX id; "" = it says nothing. */
  readonly licence: string;
  readonly author: string;
  /** The files with its licence, and what the comments of its bundled files say of rights. */
  readonly texts: readonly string[];
  /** The builds that it is in: "addin", "cli"… */
  readonly builds: readonly string[];
  /** SHA-512 of its archive, in hex. */
  readonly sha512: string;
}

/** The builds that leave the house, by the names of the notes they leave in dist. */
export const buildNames = ["addin", "workbench", "cli", "check-worker"] as const;

/** Copied by their authors into a bundled file of another package, where webpack does not see them and no comment names them. */
const inside: Readonly<Record<string, readonly string[]>> = {
  "node_modules/@microsoft/office-js-helpers": [
    "node_modules/core-js",
    "node_modules/@microsoft/office-js-helpers/node_modules/rxjs",
  ],
  "node_modules/localforage": ["node_modules/lie", "node_modules/immediate"],
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

interface Found {
  readonly builds: Set<string>;
  readonly files: Set<string>;
}

const root = path.resolve(__dirname, "../..");
const locked: Readonly<Record<string, object>> = lockFile.packages;

/** Everything of others in these builds, in order of name and version. A build's note has a file of node_modules a line. */
export function shippedIn(builds: readonly (typeof buildNames)[number][]): readonly Shipped[] {
  const found = new Map<string, Found>();
  const note = (folder: string, build: string, file: string) => {
    const { builds, files } = found.get(folder) ?? { builds: new Set(), files: new Set() };
    found.set(folder, { builds: builds.add(build), files: files.add(file) });
    for (const hidden of inside[folder] ?? []) note(hidden, build, "");
  };
  for (const build of builds) {
    for (const file of readFileSync(path.join(root, `dist/${build}.built`), "utf8").split("\n"))
      note(packageFolder(file), build, file);
  }
  const shipped = [...found].map(([folder, { builds, files }]) => shippedFrom(folder, builds, files));
  // The same package may lie at two places.
  const distinct = new Map(shipped.map((each) => [`${each.name}@${each.version}`, each]));
  return [...distinct.keys()].sort().flatMap((key) => distinct.get(key) ?? []);
}

function packageFolder(file: string): string {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (folder === undefined) throw new Error(`${file} is in no package`);
  return folder;
}

function shippedFrom(folder: string, builds: ReadonlySet<string>, files: ReadonlySet<string>): Shipped {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license = "", author = "" } = manifest;
  const licenceFiles = readdirSync(path.join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice|thirdparty)/i.test(file) && !file.endsWith(".js"))
    .map((file) => readFileSync(path.join(root, folder, file), "utf8"));
  const comments = [...files].filter((file) => /\.(m|c)?js$|\.css$/.test(file)).flatMap(rightsIn);
  return {
    name,
    version,
    licence: license,
    author: typeof author === "string" ? author.replace(/ *[<(].*/, "") : author.name,
    // Fluent's licences differ in the name of the package above them, nothing else.
    texts: [...new Set([...licenceFiles, ...comments].map((text) => tidy(text.replace(`${name}\n`, ""))))],
    builds: [...builds].sort(),
    sha512: sha512Of(folder),
  };
}

/** npm writes it in base64. */
function sha512Of(folder: string): string {
  const entry = locked[folder];
  if (!entry || !("integrity" in entry)) throw new Error(`${folder} is not in package-lock.json`);
  return Buffer.from(String(entry.integrity).replace("sha512-", ""), "base64").toString("hex");
}

/** The comments of a file that speak of rights, without their stars. */
function rightsIn(file: string): string[] {
  const place = path.join(root, file);
  if (!existsSync(place)) return [];
  const comments = readFileSync(place, "utf8").match(/\/\*[\s\S]*?\*\//g) ?? [];
  return comments
    .filter((comment) => /@license|copyright|\(c\) \d{4}|licensed under/i.test(comment))
    .map((comment) => comment.replace(/^\/\*[*!]?|\*\/$/g, "").replace(/^[ \t]*\*+ ?/gm, ""));
}

function tidy(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\s+$/g, "");
}
