import path from "node:path";
import { type Build, buildNow, isBuilt } from "../../src/serve/builds";

const root = path.resolve(__dirname, "../..");

/** What a build makes; it is made first where it is missing or older than what it is made of. */
function built(build: Build, file: string): string {
  if (!isBuilt(root, build)) buildNow(root, build, "pipe");
  return path.join(root, "dist", file);
}

/** The folder of the built add-in. */
export function builtAddin(): string {
  return built("addin", "addin");
}

/** The folder of the built workbench. */
export function builtWorkbench(): string {
  return built("workbench", "workbench");
}

/** The command line as it is built. */
export function builtCli(): string {
  return built("cli", "cli.js");
}
