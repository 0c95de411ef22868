import { type CellPlace, addressOf } from "../address";
import { groupedBy } from "../grouped";

/** Cells by sheet as one phrase: "基础数据表!F20、D20；自评表!E4". Beyond `most` cells the rest are counted. */
export function placesText(cells: readonly { readonly place: CellPlace }[], most?: number): string {
  return addressesText(
    cells.map(({ place }) => ({ sheet: place.sheet, address: addressOf(place) })),
    most,
  );
}

/** As {@link placesText}, from addresses as they are printed. */
export function addressesText(
  cells: readonly { readonly sheet: string; readonly address: string }[],
  most = 24,
): string {
  const named = [...groupedBy(cells.slice(0, most), ({ sheet }) => sheet)]
    .map(([sheet, ofSheet]) => `${sheet}!${ofSheet.map(({ address }) => address).join("、")}`)
    .join("；");
  return cells.length > most ? `${named} 等 ${String(cells.length)} 个单元格` : named;
}
