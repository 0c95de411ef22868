import { type CellPlace, addressOf } from "../address";

/** Cells by sheet as one phrase: "基础数据表!F20、D20；自评表!E4". Beyond `most` cells the rest are counted. */
export function placesText(cells: readonly { readonly place: CellPlace }[], most = 24): string {
  const bySheet = new Map<string, string[]>();
  for (const { place } of cells.slice(0, most)) {
    bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), addressOf(place)]);
  }
  const named = [...bySheet].map(([sheet, addresses]) => `${sheet}!${addresses.join("、")}`).join("；");
  return cells.length > most ? `${named} 等 ${String(cells.length)} 个单元格` : named;
}
