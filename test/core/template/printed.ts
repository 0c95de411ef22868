import { areaAddress } from "../../../src/core/address";
import { type ContentCell, type SheetContent, mergedArea } from "../../../src/core/sheet-content";

/**
 * A sheet as a person reads it, a line for each row: "B2:C2 编制数 | D2 =A1 → 0 | E2" (E2 is an
 * empty cell).
 */
export function printed({ rows }: Pick<SheetContent, "rows">): string[] {
  return rows.map(({ cells }, row) => cells.map((cell) => printedCell(row, cell)).join(" | "));
}

function printedCell(row: number, cell: ContentCell): string {
  const area = areaAddress(mergedArea(row, cell));
  const value = String(cell.value ?? "").replaceAll("\n", "⏎");
  const text = cell.formula === undefined ? value : `${cell.formula} → ${value === "" ? "空白" : value}`;
  return text === "" ? area : `${area} ${text}`;
}
