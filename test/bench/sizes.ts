import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Line } from "./measure";

const root = path.resolve(__dirname, "../..");

/** What `npm run build` made: the pane against an empty page of React and Fluent built in the same run. */
export function sizes(): Promise<Line[]> {
  const addin = path.join(root, "dist/addin");
  const floor = path.join(root, "out/measure/floor.js");
  if (!existsSync(addin) || !existsSync(floor)) {
    return Promise.resolve([
      { what: "(g) sizes", result: "not built: npm run build", goal: "≤ 1.3 × floor + core" },
    ]);
  }
  const gzip = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
  const bundle = readdirSync(addin).find((name) => /^taskpane\..*\.js$/.test(name)) ?? "";
  const [pane, empty, core] = [path.join(addin, bundle), floor, path.join(root, "out/measure/core.js")].map(
    gzip,
  );
  const kb = (bytes = NaN) => `${(bytes / 1000).toFixed(0)} KB`;
  return Promise.resolve([
    {
      what: "(g) what the pane opens with ÷ empty Fluent page, gzip",
      result: `**${((pane ?? NaN) / (empty ?? NaN)).toFixed(2)}** (${kb(pane)} : ${kb(empty)}; the core alone is ${kb(core)})`,
      goal: "≤ 1.3 × floor + core",
    },
  ]);
}
