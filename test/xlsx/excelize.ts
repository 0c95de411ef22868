import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { startedExcelize } from "../../src/xlsx/excelize-engine";
import type { Excelize } from "../../src/xlsx/excelize-engine";

const path = resolve(__dirname, "../../node_modules/excelize-wasm/excelize.wasm.gz");

/** The bytes of excelize's WebAssembly. */
export function excelizeBytes(): Promise<Uint8Array> {
  return Promise.resolve(new Uint8Array(readFileSync(path)));
}

let engine: Promise<Excelize> | null = null;

/** Excelize, started once: it makes tricky workbooks and reads ours as an independent judge. */
export function excelize(): Promise<Excelize> {
  engine ??= excelizeBytes().then(startedExcelize);
  return engine;
}

/** The value that excelize reads from a cell. */
export async function readByExcelize(bytes: Uint8Array, sheet: string, address: string): Promise<string> {
  const book = (await excelize()).OpenReader(bytes, {});
  if (book.error !== null) throw new Error(book.error);
  const { value, error } = book.GetCellValue(sheet, address, { RawCellValue: true });
  if (error !== null) throw new Error(error);
  return value;
}
