import { placeOf } from "../../../src/core/address";
import { cellOf } from "../../../src/workbench/grid-contents";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { sheetOf } from "../../workbench/save-grid";

/** What stands in a cell of a file, as "基础数据表!D15". */
export function held(bytes: Uint8Array, reference: string) {
  const [sheet = "", address = ""] = reference.split("!");
  const place = placeOf(address);
  if (!place) throw new Error(`no cell ${reference}`);
  const { value, formula } = cellOf(sheetOf(openXlsx(bytes).snapshot(), sheet), place.row, place.column);
  return { value, formula };
}
