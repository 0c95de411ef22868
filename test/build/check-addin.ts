import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";

const root = path.resolve(__dirname, "../..");
const addin = path.join(root, "dist/addin");
const measure = path.join(root, "out/measure");

/** How much larger than an empty Fluent page the pane may be, beside the core (docs/decisions/0008). */
const allowance = 1.3;

interface Size {
  readonly raw: number;
  readonly gzip: number;
}

/** Judges what `npm run build` has just built: sizes, syntax, unchanged files. The last step of the build. */
function checkAddin(): void {
  if (![addin, measure].every((folder) => existsSync(folder))) {
    console.log("The size of the pane is judged when all of it was built: npm run build");
    return;
  }
  const page = readFileSync(path.join(addin, "taskpane.html"), "utf8");
  const bundle = /data-bundle="?([^"\s>]+)/.exec(page)?.[1];
  if (bundle === undefined) throw new Error("taskpane.html names no bundle.");
  const scripts = readdirSync(addin).filter((file) => file.endsWith(".js"));
  const others = /^(gate|commands)\./;
  const later = scripts.filter((file) => file !== bundle && !others.test(file));

  const opening = sizeOf(path.join(addin, bundle));
  const parts = later.map((file): [string, Size] => [
    `pane, then: ${file.replace(/\..*/, "")}`,
    sizeOf(path.join(addin, file)),
  ]);
  const floor = sizeOf(path.join(measure, "floor.js"));
  const core = sizeOf(path.join(measure, "core.js"));
  const limit = {
    raw: Math.round(floor.raw * allowance) + core.raw,
    gzip: Math.round(floor.gzip * allowance) + core.gzip,
  };
  const lines: [string, Size][] = [
    ["pane, to open", opening],
    ...parts,
    ["pane, all of it", sum([opening, ...parts.map(([, size]) => size)])],
    ["React and Fluent's provider", sizeOf(path.join(measure, "provider.js"))],
    ["floor: empty Fluent page", floor],
    ["core the pane opens with", core],
    [`limit: ${allowance} × floor + core`, limit],
  ];
  console.log(`\n${"".padEnd(30)}${"raw".padStart(9)}${"gzip".padStart(9)}  bytes`);
  for (const [label, { raw, gzip }] of lines)
    console.log(`${label.padEnd(30)}${String(raw).padStart(9)}${String(gzip).padStart(9)}`);

  const faults = [
    ...(opening.raw > limit.raw || opening.gzip > limit.gzip
      ? [
          "What the pane opens with is larger than the limit: load what it does not need at first with import().",
        ]
      : []),
    ...syntaxFaults(scripts),
    ...officeFaults(),
  ];
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

function sizeOf(file: string): Size {
  const content = readFileSync(file);
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

function sum(sizes: readonly Size[]): Size {
  return {
    raw: sizes.reduce((total, { raw }) => total + raw, 0),
    gzip: sizes.reduce((total, { gzip }) => total + gzip, 0),
  };
}

/** Chromium 90 reads ES2021; what npm packages bring is not compiled again, so it is read here. The gate is ES5. */
function syntaxFaults(scripts: readonly string[]): string[] {
  return scripts.flatMap((file) => {
    const gate = file.startsWith("gate.");
    try {
      parse(readFileSync(path.join(addin, file), "utf8"), {
        ecmaVersion: gate ? 5 : 2021,
        sourceType: gate ? "script" : "module",
      });
      return [];
    } catch (error) {
      return [`${file} is not ${gate ? "ES5" : "ES2021"}: ${String(error)}`];
    }
  });
}

/** The licence of office.js allows copies in original form only. There are none when it comes from a CDN. */
function officeFaults(): string[] {
  const copies = path.join(addin, "office");
  if (!existsSync(copies)) return [];
  const originals = path.join(root, "node_modules/@microsoft/office-js");
  return readdirSync(copies, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(copies, path.join(entry.parentPath, entry.name)))
    .filter((file) => {
      const original = path.join(originals, file === "LICENSE.md" ? file : path.join("dist", file));
      return !readFileSync(path.join(copies, file)).equals(readFileSync(original));
    })
    .map((file) => `office/${file} is not as npm has it.`);
}

checkAddin();
