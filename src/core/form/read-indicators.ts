import { recordOf } from "../record";
import { type IndicatorColumn, indicatorColumns } from "./fields";
import { labelCells, wordings } from "./find-label";
import type { Figure, Indicator, TextReading } from "./form";
import type { Grid, GridCell } from "./grid";
import { indicatorColumnFields } from "./layout";
import { filledUnder } from "./read-block";
import { figureAt, textAt } from "./read-cell";

type Header = Partial<Record<IndicatorColumn, GridCell>>;

/** The indicator table of 自评表 and the labels of its total row. */
export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly columns: ReadonlySet<IndicatorColumn>;
  readonly header: Header;
  /** 总分 label cells under the table; more than one = ambiguous. */
  readonly totals: readonly GridCell[];
}

const columnWords = recordOf(indicatorColumns, (column) => wordings(indicatorColumnFields[column]));

/** What ends the table where there is no 总分 row. */
const footnote = /^(填表人|填报人|联系人|联系电话|单位负责人|备注|说明|注)/;
/** Enough header cells to be sure of the table, with 三级指标 or 一级指标 among them. */
const headersNeeded = 4;

/** The header cells of a row when it is the header of the indicator table; the first of two equal headers counts. */
export function headerOf(grid: Grid, row: number): Header | null {
  const cells = grid.row(row).filter((cell) => cell.label !== "");
  const header: Header = {};
  for (const column of indicatorColumns) {
    const cell = cells.find(({ label }) => columnWords[column].has(label));
    if (cell) header[column] = cell;
  }
  const found = Object.keys(header).length;
  return found >= headersNeeded && (header.level3 ?? header.level1) ? header : null;
}

/** Reads the indicator rows under each header (a page may repeat it), with 一级 and 二级 filled down. */
export function readIndicators(
  grid: Grid,
  headerRows: readonly number[],
  totalWords: ReadonlySet<string>,
): IndicatorTable {
  const [firstRow] = headerRows;
  const first = firstRow === undefined ? null : headerOf(grid, firstRow);
  if (firstRow === undefined || !first) {
    return { indicators: [], columns: new Set(), header: {}, totals: [] };
  }
  const totals = labelCells(grid, { first: firstRow + 1, last: grid.lastRow }, totalWords);
  const end = totals[0]?.row ?? grid.lastRow + 1;
  const indicators: Indicator[] = [];
  const filled = new FillDown();
  let header = first;
  for (const row of grid.rows()) {
    if (row <= firstRow || row >= end) continue;
    const repeated = headerOf(grid, row);
    if (repeated) {
      header = repeated;
      continue;
    }
    if (grid.row(row).some((cell) => footnote.test(cell.label))) break;
    filled.meet(grid, row, header);
    const indicator = indicatorOn(grid, row, header, filled, indicators.length + 1);
    if (indicator) indicators.push(indicator);
  }
  const columns = new Set(indicatorColumns.filter((column) => first[column]));
  return { indicators, columns, header: first, totals };
}

/** Carries 一级指标 and 二级指标 down from merged or first cells; a new 一级 ends the 二级 above it. */
class FillDown {
  level1: GridCell | null = null;
  level2: GridCell | null = null;

  meet(grid: Grid, row: number, header: Header): void {
    const level1 = header.level1 ? filledUnder(grid, row, header.level1) : null;
    const level2 = header.level2 ? filledUnder(grid, row, header.level2) : null;
    if (level1) this.level2 = null;
    this.level1 = level1 ?? this.level1;
    this.level2 = level2 ?? this.level2;
  }
}

function indicatorOn(
  grid: Grid,
  row: number,
  header: Header,
  filled: FillDown,
  number: number,
): Indicator | null {
  const filledIn = (column: IndicatorColumn) => {
    const head = header[column];
    return head ? filledUnder(grid, row, head) : null;
  };
  const own = (["level3", "target", "actual", "weight", "score"] as const).map(filledIn);
  if (own.every((cell) => cell === null)) return null;

  const name = filledIn("level3");
  const named = name && typeof name.value === "string" ? `指标${String(number)}“${short(name.value)}”` : null;
  const prefix = named ?? `指标${String(number)}`;
  const labelOf = (column: IndicatorColumn) => `${prefix}·${indicatorColumnFields[column].label}`;
  const text = (column: IndicatorColumn, cell: GridCell | null): TextReading => {
    const head = header[column];
    if (!head) return { state: "absent", label: labelOf(column) };
    return textAt(grid, cell ?? { row, column: head.column }, labelOf(column));
  };
  const points = (column: "weight" | "score"): Figure => {
    const head = header[column];
    if (!head) return { state: "absent", label: labelOf(column) };
    return figureAt(grid, filledIn(column) ?? { row, column: head.column }, labelOf(column), "points");
  };
  return {
    number,
    texts: {
      level1: text("level1", filled.level1),
      level2: text("level2", filled.level2),
      level3: text("level3", name),
      target: text("target", filledIn("target")),
      actual: text("actual", filledIn("actual")),
      standard: text("standard", filledIn("standard")),
      reason: text("reason", filledIn("reason")),
    },
    weight: points("weight"),
    score: points("score"),
  };
}

/** A long indicator name cut for a message; the cell shows it whole. */
function short(name: string): string {
  const oneLine = name.replace(/\s+/g, "");
  return oneLine.length > 16 ? `${oneLine.slice(0, 15)}…` : oneLine;
}
