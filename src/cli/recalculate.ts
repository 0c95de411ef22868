import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { recalculateWithExcelize } from "../xlsx/recalculate-excelize";

/** Fresh results for formulas that depend on what was written; the engine is loaded only when there are such formulas. */
export const recalculate = recalculateWithExcelize(async () => {
  const engine = createRequire(__filename).resolve("excelize-wasm");
  return new Uint8Array(await readFile(join(dirname(engine), "excelize.wasm.gz")));
});
