import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Zippable, zipSync } from "fflate";
import packageFile from "../../package.json";
import { kitFiles } from "./kit";

// npm run package -- --base-url https://oa.example.gov.cn/jixiao [--share \\server\share] [--office-js local|cdn|cdn-cn]

const root = path.resolve(__dirname, "../..");
const { values } = parseArgs({
  options: {
    "base-url": { type: "string", default: "https://localhost/jixiao" },
    share: { type: "string", default: String.raw`\\fileserver\office-addins` },
    "office-js": { type: "string", default: "local" },
  },
});
const { "base-url": baseUrl, share, "office-js": officeJs } = values;

/** Builds into a folder of the kit's own: what lies in dist is for other addresses. */
function built(name: "addin" | "workbench"): string {
  const folder = path.join(root, "out/kit", name);
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, "node_modules/webpack/bin/webpack.js"),
      ...[
        "--mode",
        "production",
        "--config-name",
        name,
        "--output-path",
        folder,
        "--stats",
        "errors-warnings",
      ],
      ...["--env", `baseUrl=${baseUrl}`, "--env", `officeJs=${officeJs}`],
    ],
    { cwd: root, stdio: "inherit" },
  );
  if (status !== 0) process.exit(status ?? 1);
  return folder;
}

const files: Zippable = {};
const parts = { addin: built("addin"), workbench: built("workbench") };
for (const [name, bytes] of kitFiles(parts, { baseUrl, share })) files[name] = bytes;
const target = path.join(root, `dist/jixiao-${packageFile.version}.zip`);
// The same files give the same archive.
writeFileSync(target, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
console.log(`${target}: ${Object.keys(files).length} files for ${baseUrl}`);
