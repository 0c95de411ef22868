import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** The parts of the build that are made for themselves. */
export type Build = "addin" | "workbench" | "cli";

/** What each is made of: a change in any of it calls for a new build. */
const sources: Readonly<Record<Build, readonly string[]>> = {
  addin: ["commands", "core", "docx", "excel", "taskpane", "xlsx"].map((folder) => `src/${folder}`),
  cli: ["cli", "core", "docx", "xlsx"].map((folder) => `src/${folder}`),
  workbench: ["core", "docx", "taskpane", "workbench", "xlsx"].map((folder) => `src/${folder}`),
};
const shared = ["assets", "manifest.xml", "package.json", "package-lock.json", "webpack.config.js"];
/** The sample workbooks are written anew often and mostly come out the same: here the content counts, not the time. */
const samples = { from: "test/forms", to: "dist/workbench/samples" };

/** When a file, or anything in a folder, was changed last, in milliseconds; 0 = there is none. */
function lastChange(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => lastChange(path.join(place, name))));
}

/** Whether a build is there that began after the last change of what it is made of. */
export function isBuilt(root: string, build: Build): boolean {
  const last = Math.max(
    ...[...sources[build], ...shared].map((source) => lastChange(path.join(root, source))),
  );
  return (
    lastChange(path.join(root, `dist/${build}.built`)) > last &&
    (build !== "workbench" || hasCurrentSamples(root))
  );
}

function hasCurrentSamples(root: string): boolean {
  const copies = path.join(root, samples.to);
  if (!existsSync(copies)) return false;
  return readdirSync(copies).every((name) => {
    const original = path.join(root, samples.from, name);
    return existsSync(original) && readFileSync(original).equals(readFileSync(path.join(copies, name)));
  });
}

/** webpack's configurations for each. */
const configurations: Readonly<Record<Build, readonly string[]>> = {
  addin: ["addin"],
  cli: ["cli", "check-worker"],
  workbench: ["workbench"],
};

/**
 * Builds one part.
 * @param output Where webpack's own words go.
 * @throws when it cannot be built.
 */
export function buildNow(root: string, build: Build, output: "inherit" | "pipe"): void {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const names = configurations[build].flatMap((name) => ["--config-name", name]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--stats", "errors-warnings", ...names],
    { cwd: root, encoding: "utf8", stdio: ["ignore", output, output] },
  );
  if (status !== 0) throw new Error(`${build} could not be built.\n${stdout}${stderr}`);
}
