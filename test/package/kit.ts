import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const templates = path.join(root, "assets/deploy");

/** Our catalogue among those a Windows user trusts; it need only differ from others. */
const catalogue = "{3f0a6f0e-6c0b-4f0e-9a59-0b7c0c1d2e3f}";
/** What the pages may use of the computer: nothing but copying. */
const permissions =
  "clipboard-write=(self), clipboard-read=(), camera=(), microphone=(), geolocation=(), usb=(), serial=()";
const hashed = /\.[0-9a-f]{8}\.(js|css)$/;

export interface KitOptions {
  /** The https address of the folder that serves the site. */
  readonly baseUrl: string;
  /** The shared folder that holds the manifest: \\server\share. */
  readonly share: string;
}

/** The built folders that the site is made of. */
export interface SiteParts {
  readonly addin: string;
  /** The page without Excel: the site's folder workbench. */
  readonly workbench: string;
}

/**
 * The files of the deployment kit by name: the built site with its first page and web.config, configurations of nginx and Caddy, the registry
 * files of the shared catalogue, the installation notes, licences and bill of materials, and a checksum of each.
 */
export function kitFiles(parts: SiteParts, { baseUrl, share }: KitOptions): ReadonlyMap<string, Uint8Array> {
  const { hostname, port, pathname } = new URL(baseUrl);
  const site = new Map([...filesIn(parts.addin), ...filesIn(parts.workbench, "workbench/")]);
  site.set("support.html", withWorkbench(site.get("support.html") ?? new Uint8Array()));
  const values: Readonly<Record<string, string>> = {
    HOST: hostname,
    PORT: port === "" ? "443" : port,
    PATH: pathname.replace(/\/+$/, ""),
    POLICY: policyIn(new TextDecoder().decode(site.get("taskpane.html"))),
    PERMISSIONS: permissions,
    HASHED: [...site.keys()]
      .filter((name) => hashed.test(name))
      .map(keptForAYear)
      .join("\n"),
    CATALOGUE: catalogue,
    SHARE: share.replaceAll("\\", "\\\\"),
  };
  const text = (name: string) =>
    readFileSync(path.join(templates, name), "utf8").replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`${name}: no value for {{${key}}}`);
      return value;
    });
  const utf8 = (content: string) => new TextEncoder().encode(content);
  const files = new Map<string, Uint8Array>([
    ["install.md", bytesOf(path.join(root, "docs/deploy.md"))],
    ...["LICENSE", "THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"].map(
      (name) => [name, bytesOf(path.join(root, name))] as const,
    ),
    ["manifest.xml", site.get("manifest.xml") ?? new Uint8Array()],
    ["nginx.conf", utf8(text("nginx.conf"))],
    ["Caddyfile", utf8(text("Caddyfile"))],
    ["catalogue-add.reg", registry(text("catalogue-add.reg"))],
    ["catalogue-remove.reg", registry(text("catalogue-remove.reg"))],
    ...[...site].map(([name, bytes]) => [`site/${name}`, bytes] as const),
    ["site/index.html", utf8(text("index.html"))],
    ["site/web.config", utf8(text("web.config"))],
  ]);
  const sums = [...files].map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
  );
  return files.set("SHA256SUMS", utf8(sums.join("")));
}

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** The files of a folder in order, by their paths in it with `prefix` before. */
function filesIn(folder: string, prefix = ""): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [prefix + path.relative(folder, file).split(path.sep).join("/"), bytesOf(file)]);
}

/** The help page, which names the workbench: here it lies beside it. */
function withWorkbench(page: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(page);
  const linked = text.replace(/<b>(浏览器工作台)[^<]*<\/b>/, '<a href="workbench/">$1</a>');
  if (linked === text) throw new Error("support.html does not name the workbench");
  return new TextEncoder().encode(linked);
}

/** The policy that the page itself declares: the server says the same. */
function policyIn(page: string): string {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error("taskpane.html declares no policy");
  return policy.replaceAll("&#39;", "'");
}

/** IIS has no patterns for this: each file whose name changes with its content is named. */
function keptForAYear(name: string): string {
  return `  <location path="${name}"><system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" /></staticContent></system.webServer></location>`;
}

/** Windows reads .reg files as UTF-16 with its mark and lines ended by CR LF. */
function registry(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`, "utf16le"));
}
