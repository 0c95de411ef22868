import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildNames } from "../notices/shipped";

// npm run reproducible: builds all that leaves the house twice, each time into an empty folder, and compares bytes.

const root = path.resolve(__dirname, "../..");

/** The checksum of every built file by its name. */
function built(name: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-build-"));
  try {
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    const args = [webpack, "--mode", "production", "--config-name", name, "--output-path", folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return new Map(
      files.map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const name of buildNames) {
  const [one, other] = [built(name), built(name)];
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  if (differing.length > 0) {
    console.error(`${name}: two builds differ in ${differing.join(", ")}`);
    process.exitCode = 1;
  } else console.log(`${name}: two builds of ${one.size} files are the same byte for byte`);
}
