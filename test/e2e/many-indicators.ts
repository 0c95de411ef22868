import type { SheetSnapshot, Snapshot } from "../../src/core/snapshot";

/** A workbook whose 自评表 has its rows of 数量指标 and after over and over, so that there are very many findings. */
export function manyIndicators(snapshot: Snapshot, count: number): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => (sheet.name === "自评表" ? longer(sheet, count) : sheet)),
  };
}

function longer(sheet: SheetSnapshot, count: number): SheetSnapshot {
  const first = sheet.values.findIndex((row) => row.includes("数量指标"));
  const repeated = 3;
  const grown = <Row>(rows: readonly Row[]): Row[] => [
    ...rows.slice(0, first),
    ...Array.from({ length: count }, (_, index) => rows[first + (index % repeated)]).filter(
      (row) => row !== undefined,
    ),
    ...rows.slice(first + repeated),
  ];
  return {
    ...sheet,
    values: grown(sheet.values),
    types: grown(sheet.types),
    formulas: grown(sheet.formulas),
    numberFormats: grown(sheet.numberFormats),
    merges: [],
  };
}
