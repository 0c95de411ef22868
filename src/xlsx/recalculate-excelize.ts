import { addressOf, reference } from "../core/address";
import type { CellPlace } from "../core/address";
import type { CellValue } from "../core/snapshot";
import { startedExcelize } from "./excelize-engine";
import type { Excelize } from "./excelize-engine";
import type { Recalculate } from "./patch";

type Book = ReturnType<Excelize["OpenReader"]>;

/** Errors that a formula can rightly give; all others are as likely the engine's own shortcoming. */
const trustedErrors = new Set(["#DIV/0!", "#N/A"]);

/** The scratch cell in which the engine is asked for the type of a result: it gives results as text only. */
const probe = "A1";

function resultOf(book: Book, scratch: string, place: CellPlace): CellValue {
  const { value, error } = book.CalcCellValue(place.sheet, addressOf(place), { RawCellValue: true });
  if (error !== null) return trustedErrors.has(error) ? error : null;
  book.SetCellFormula(scratch, probe, `TYPE(${reference(place)})`);
  switch (book.CalcCellValue(scratch, probe, { RawCellValue: true }).value) {
    case "1": {
      const number = Number(value);
      return value !== "" && Number.isFinite(number) ? number : null;
    }
    case "2":
      return value;
    case "4":
      return value === "TRUE";
    default:
      return null;
  }
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.some((name) => name.toLowerCase() === `probe${number}`)) number++;
  return `probe${number}`;
}

/**
 * Computes formulas with excelize (WebAssembly). `wasm` gives the bytes of excelize-wasm's excelize.wasm.gz, from disk
 * in Node, fetched in a browser; they are asked for, and the engine is loaded, only when there is something to compute.
 * When the engine cannot be had or breaks down, no result is given: Excel computes all when it opens the file.
 */
export function recalculateWithExcelize(wasm: () => Promise<Uint8Array>): Recalculate {
  let engine: Promise<Excelize> | null = null;
  return async (bytes, cells) => {
    try {
      engine ??= wasm().then(startedExcelize);
      const book = (await engine).OpenReader(bytes, {});
      if (book.error !== null) return cells.map(() => null);
      const scratch = freeName(book.GetSheetList().list);
      book.NewSheet(scratch);
      return cells.map((place) => resultOf(book, scratch, place));
    } catch {
      engine = null;
      return cells.map(() => null);
    }
  };
}
