import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** The folder of the built add-in. It is built first where it is missing or older than what it is made of. */
export function builtAddin(): string {
  const folder = path.join(root, "dist/addin");
  const page = path.join(folder, "taskpane.html");
  const sources = ["src", "assets", "manifest.xml", "package-lock.json", "webpack.config.js"];
  const newest = Math.max(...sources.map((source) => newestIn(path.join(root, source))));
  if (existsSync(page) && statSync(page).mtimeMs > newest) return folder;

  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--config-name", "addin"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The add-in could not be built.\n${stdout}${stderr}`);
  // webpack leaves files alone that come out as they were.
  const now = new Date();
  utimesSync(page, now, now);
  return folder;
}

function newestIn(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
