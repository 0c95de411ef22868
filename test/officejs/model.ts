import type { Area } from "../../src/core/address";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/core/snapshot";

/** One cell of the workbook behind our host. */
export interface ModelCell {
  value: CellValue;
  formula: string | null;
  isError: boolean;
  numberFormat: string;
  /** "#RRGGBB". */
  fill: string | null;
  pattern: string;
  locked: boolean;
  link: string | null;
  /** Everything else of its look, by the name Excel gives it: "Font.Bold". */
  readonly look: Map<string, unknown>;
}

function freshCell(): ModelCell {
  return {
    value: null,
    formula: null,
    isError: false,
    numberFormat: "General",
    fill: null,
    pattern: "None",
    locked: true,
    link: null,
    look: new Map(),
  };
}

/** A chart over a sheet's cells. */
export interface ModelChart {
  readonly id: string;
  name: string;
  readonly type: string;
  /** Where the names under the columns are; null = Excel found none in its source. */
  readonly categories: Area | null;
  readonly series: readonly {
    readonly name: Area | null;
    readonly values: Area;
    /** What was set of it, by Excel's names: "Fill.SetSolidColor". */
    readonly look: Map<string, unknown>;
  }[];
  /** The cells it lies over; null = wherever Excel puts a new one. */
  place: Area | null;
  /** What else was set of it, by Excel's names: "Title.Text". */
  readonly look: Map<string, unknown>;
}

let lastId = 0;

export class ModelSheet {
  readonly id = `{00000000-0001-0000-0000-${(++lastId).toString(16).padStart(12, "0")}}`;
  visibility = "Visible";
  isProtected = false;
  allowsFormats = false;
  merges: Area[] = [];
  frozenRows = 0;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** The data validation of ranges, by address, as it was set by Excel's names. */
  readonly validations = new Map<string, Map<string, unknown>>();
  /** The page set-up as it was set, by Excel's names. */
  readonly page = new Map<string, unknown>();
  charts: ModelChart[] = [];
  readonly cells = new Map<string, ModelCell>();

  constructor(public name: string) {}

  cell(row: number, column: number): ModelCell {
    const key = `${row},${column}`;
    const cell = this.cells.get(key) ?? freshCell();
    this.cells.set(key, cell);
    return cell;
  }

  /** The smallest area around all that is not empty. */
  used(): Area | null {
    const used = [...this.cells]
      .filter(([, { value, formula }]) => value !== null || formula !== null)
      .map(([key]) => key.split(",").map(Number));
    if (used.length === 0) return null;
    const [rows, columns] = [used.map(([row = 0]) => row), used.map(([, column = 0]) => column)];
    const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other));
    const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other));
    return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
  }

  mergeOver(row: number, column: number): Area | undefined {
    return this.merges.find(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  }
}

/** The workbook behind our host: what a real Excel would keep. */
export class Model {
  isReadOnly = false;
  calculationMode = "Automatic";
  sheets: ModelSheet[] = [];
  isStructureProtected = false;
  eventsEnabled = true;
  readonly xmlParts: { id: string; xml: string }[] = [];
  selection: { sheet: string; area: Area } | null = null;
  activeSheet = "";
  /** What formulas give; one that is not here gives an empty text. */
  readonly results = new Map<string, CellValue>();

  sheet(key: string): ModelSheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }

  add(name: string): ModelSheet {
    const sheet = new ModelSheet(name);
    this.sheets.push(sheet);
    return sheet;
  }
}

function fill(sheet: ModelSheet, from: SheetSnapshot): void {
  for (const [y, line] of from.values.entries()) {
    for (const [x, value] of line.entries()) {
      const formula = from.formulas[y]?.[x] ?? null;
      const numberFormat = from.numberFormats[y]?.[x] ?? "General";
      if (value === null && formula === null && numberFormat === "General") continue;
      const cell = sheet.cell(from.origin.row + y, from.origin.column + x);
      cell.value = value;
      cell.formula = formula;
      cell.numberFormat = numberFormat;
      cell.isError = from.types[y]?.[x] === "error";
    }
  }
  sheet.merges = [...(from.merges ?? [])];
  if (from.hidden) sheet.visibility = "Hidden";
  sheet.isProtected = from.protected;
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
}

/** A workbook that holds what a snapshot shows. */
export function modelOf(snapshot: Snapshot): Model {
  const model = new Model();
  for (const from of snapshot.sheets) {
    for (const [y, line] of from.formulas.entries()) {
      for (const [x, formula] of line.entries()) {
        if (formula !== null) model.results.set(formula, from.values[y]?.[x] ?? null);
      }
    }
    fill(model.add(from.name), from);
  }
  model.activeSheet = model.sheets[0]?.name ?? "";
  return model;
}
