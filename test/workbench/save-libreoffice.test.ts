import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "../../src/core/address";
import type { CellPlace } from "../../src/core/address";
import { readForm } from "../../src/core/form/read";
import type { CellValue, Snapshot } from "../../src/core/snapshot";
import { saveWorkbook } from "../../src/workbench/save/save-workbook";
import type { StructureChange } from "../../src/workbench/structure";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { recalculateWithExcelize } from "../../src/xlsx/recalculate-excelize";
import { excelizeBytes } from "../xlsx/excelize";
import { partText } from "../xlsx/handmade";
import { converted, isInstalled, withoutResults } from "../xlsx/soffice";
import { byExcelize, changed, gridOf, sheetOf } from "./save-grid";
import type { Put } from "./save-grid";

const base = "基础数据表";
const original = new Uint8Array(readFileSync(join(__dirname, "../forms/many-items-2024.xlsx")));

/** Two rows come in among the 专项 items, and one of them is filled. */
const structure: StructureChange[] = [{ kind: "insertRows", sheet: base, first: 20, count: 2 }];
const item = { A21: "新增的专项", B21: 5, D21: 7.5, F21: 6.25 };

function formulaPlaces({ sheets }: Snapshot): CellPlace[] {
  return sheets.flatMap(({ name, origin, formulas }) =>
    formulas.flatMap((row, y) =>
      row.flatMap((formula, x) =>
        formula === null ? [] : [{ sheet: name, row: origin.row + y, column: origin.column + x }],
      ),
    ),
  );
}

function valueAt(snapshot: Snapshot, { sheet, row, column }: CellPlace): CellValue {
  const { origin, values } = sheetOf(snapshot, sheet);
  return values[row - origin.row]?.[column - origin.column] ?? null;
}

/** What the grid holds after that: rows inserted and results computed by excelize, not by us. */
async function gridAfter(): Promise<Snapshot> {
  const bytes = await byExcelize(original, (book) => {
    book.InsertRows(base, 21, 2);
    for (const [address, value] of Object.entries(item)) book.SetCellValue(base, address, value);
  });
  const { snapshot } = gridOf(bytes);
  const places = formulaPlaces(snapshot);
  const results = await recalculateWithExcelize(excelizeBytes)(bytes, places);
  return places.reduce((grid, place, index) => {
    const { origin, formulas } = sheetOf(snapshot, place.sheet);
    const formula = formulas[place.row - origin.row]?.[place.column - origin.column] ?? "";
    const put: Put = { formula, result: results[index] ?? null };
    return changed(grid, place.sheet, { [addressOf(place)]: put });
  }, snapshot);
}

describe("two rows among the items of a form", () => {
  let grid: Snapshot = { sheets: [] };
  let saved = new Uint8Array();
  beforeAll(async () => {
    grid = await gridAfter();
    saved = new Uint8Array(saveWorkbook(original, gridOf(original, { structure, snapshot: grid })));
  });

  it("are in the sums, and the form reads with the new item", () => {
    const { formulas } = sheetOf(openXlsx(saved).snapshot(), base);
    expect([1, 3, 5].map((column) => formulas[13]?.[column])).toEqual([
      "=SUM(B15:B31)",
      "=SUM(D15:D31)",
      "=SUM(F15:F30)",
    ]);
    const names = (bytes: Uint8Array) =>
      readForm(openXlsx(bytes).snapshot()).items.map(({ name }) => (name.state === "read" ? name.value : ""));
    const before = names(original);
    expect(names(saved)).toEqual([...before.slice(0, 6), "新增的专项", ...before.slice(6)]);
  });

  it("have the formats of the row above, and all merges below moved", () => {
    const merges = (bytes: Uint8Array) => sheetOf(openXlsx(bytes).snapshot(), base).merges ?? [];
    const styles = (row: number) =>
      [...partText(saved, "xl/worksheets/sheet1.xml").matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)]
        .filter(([, , line]) => line === String(row))
        .map(([, column, , style]) => [column, style]);
    expect(styles(20).length).toBeGreaterThan(5);
    expect([styles(21), styles(22)]).toEqual([styles(20), styles(20)]);
    const moved = (line: number) => (line >= 20 ? line + 2 : line);
    expect(merges(saved)).toEqual(
      merges(original).map((merge) => ({ ...merge, top: moved(merge.top), bottom: moved(merge.bottom) })),
    );
  });

  if (!isInstalled("soffice")) {
    it.skip("LibreOffice (soffice) is not installed: it does not judge", () => undefined);
  } else {
    it("give the same results in LibreOffice", () => {
      const judged = converted(new Map([["saved", withoutResults(saved)]]), "xlsx").get("saved");
      if (!judged) throw new Error("LibreOffice gave nothing");
      const theirs = openXlsx(judged).snapshot();
      const ours = openXlsx(saved).snapshot();
      const rough = (value: CellValue) => (typeof value === "number" ? value.toPrecision(12) : (value ?? ""));
      const places = formulaPlaces(ours);
      expect(places.length).toBeGreaterThan(10);
      expect(places.map((place) => [addressOf(place), rough(valueAt(ours, place))])).toEqual(
        places.map((place) => [addressOf(place), rough(valueAt(theirs, place))]),
      );
    }, 240_000);
  }
});
