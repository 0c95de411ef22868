import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** The folder of the built add-in. */
export function builtAddin(): string {
  const folder = path.join(root, "dist/addin");
  build(path.join(folder, "taskpane.html"), ["addin"]);
  return folder;
}

/** The command line as it is built. */
export function builtCli(): string {
  const cli = path.join(root, "dist/cli.js");
  build(cli, ["cli", "check-worker"]);
  return cli;
}

/** Builds configurations of webpack's where the file they make is missing or older than what it is made of. */
function build(file: string, configurations: readonly string[]): void {
  const sources = ["src", "assets", "manifest.xml", "package-lock.json", "webpack.config.js"];
  const newest = Math.max(...sources.map((source) => newestIn(path.join(root, source))));
  if (existsSync(file) && statSync(file).mtimeMs > newest) return;

  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const names = configurations.flatMap((name) => ["--config-name", name]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", ...names],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${configurations.join(", ")} could not be built.\n${stdout}${stderr}`);
  // webpack leaves files alone that come out as they were.
  const now = new Date();
  utimesSync(file, now, now);
}

function newestIn(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
