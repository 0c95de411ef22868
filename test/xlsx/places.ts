import { placeOf } from "../../src/core/address";
import type { CellPlace } from "../../src/core/address";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { CellValue } from "../../src/core/snapshot";

/** A cell by its address. */
export function at(address: string, sheet = "表"): CellPlace {
  const place = placeOf(address);
  if (!place) throw new Error(address);
  return { sheet, ...place };
}

/** The values of a sheet's used range. */
export function valuesOf(bytes: Uint8Array, sheet: string): readonly (readonly CellValue[])[] {
  const found = openXlsx(bytes)
    .snapshot()
    .sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.values;
}
