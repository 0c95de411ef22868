import { recordOf } from "../record";
import { type IndicatorColumn, indicatorColumns } from "./fields";
import { type RowRange, labelCells, wordings } from "./find-label";
import type { Cell, Figure, IndicatorRow, TextReading } from "./form";
import type { Grid, GridCell } from "./grid";
import { indicatorColumnFields } from "./layout";
import { filledUnder, rivalCells } from "./read-block";
import { type Spot, figureAt, textAt } from "./read-cell";
import { inQuotes } from "../quotes";

/** The header cells of each column; more than one = ambiguous. */
type Header = Partial<Record<IndicatorColumn, readonly GridCell[]>>;

/** The indicator table of 自评表 and the labels of its total row. */
export interface IndicatorTable {
  readonly indicators: readonly IndicatorRow[];
  /** Rows between the header and the end of the table without an indicator. */
  readonly gaps: readonly Cell[];
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

/** The header cells of a row when it is the header of the indicator table. */
export function headerOf(grid: Grid, row: number): Header | null {
  const cells = grid.row(row).filter((cell) => cell.label !== "");
  const header: Header = {};
  for (const column of indicatorColumns) {
    const matching = cells.filter(({ label }) => columnWords[column].has(label));
    if (matching.length > 0) header[column] = matching;
  }
  const found = Object.keys(header).length;
  return found >= headersNeeded && (header.level3 ?? header.level1) ? header : null;
}

/** Reads the indicator rows under each header (a page may repeat it), with 一级 and 二级 filled down. A step is a row. */
export function* indicatorSteps(
  grid: Grid,
  headerRows: readonly number[],
  totalWords: ReadonlySet<string>,
): Generator<void, IndicatorTable, undefined> {
  const [firstRow] = headerRows;
  const first = firstRow === undefined ? null : headerOf(grid, firstRow);
  if (firstRow === undefined || !first) {
    return { indicators: [], gaps: [], columns: new Set(), header: {}, totals: [] };
  }
  const totals = labelCells(grid, { first: firstRow + 1, last: grid.lastRow }, totalWords);
  const end = totals[0]?.row ?? grid.lastRow + 1;
  const indicators: IndicatorRow[] = [];
  const filled = new FillDown();
  const taken = new Set<number>();
  let header = first;
  let last = totals.length > 0 ? end - 1 : firstRow;
  for (const row of grid.rows) {
    if (row <= firstRow || row >= end) continue;
    yield;
    const repeated = headerOf(grid, row);
    if (repeated) {
      header = repeated;
      taken.add(row);
      continue;
    }
    if (grid.row(row).some((cell) => footnote.test(cell.label))) {
      last = Math.min(last, row - 1);
      break;
    }
    filled.meet(grid, row, header);
    const indicator = indicatorOn(grid, row, header, filled, indicators.length + 1);
    if (!indicator) continue;
    indicators.push(indicator);
    taken.add(row);
    last = Math.max(last, row);
  }
  const columns = new Set(indicatorColumns.filter((column) => first[column]));
  const gaps = gapsIn(grid, { first: firstRow + 1, last }, taken, first);
  return { indicators, gaps, columns, header: first, totals };
}

/** The rows of the table that are not taken by an indicator or a header, but for those a merged cell reaches into. */
function gapsIn(grid: Grid, rows: RowRange, taken: ReadonlySet<number>, header: Header): Cell[] {
  const [head] = header.level3 ?? header.level1 ?? [];
  if (!head) return [];
  const gaps: Cell[] = [];
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (taken.has(row) || grid.coveredBy(row, head.column)) continue;
    const printed = filledIn(grid, row, header.level2) ?? filledIn(grid, row, header.level1);
    const named = typeof printed?.value === "string" ? inQuotes(short(printed.value)) : "";
    gaps.push(grid.cell(row, head.column, `自评表第${String(row + 1)}行${named}`));
  }
  return gaps;
}

/** Carries 一级指标 and 二级指标 down from merged or first cells; a new 一级 ends the 二级 above it. */
class FillDown {
  level1: GridCell | null = null;
  level2: GridCell | null = null;

  meet(grid: Grid, row: number, header: Header): void {
    const level1 = filledIn(grid, row, header.level1);
    const level2 = filledIn(grid, row, header.level2);
    if (level1) this.level2 = null;
    this.level1 = level1 ?? this.level1;
    this.level2 = level2 ?? this.level2;
  }
}

/** The filled cell of a row under a column's only header. */
function filledIn(grid: Grid, row: number, headers: readonly GridCell[] = []): GridCell | null {
  const [head, ...rivals] = headers;
  return head && rivals.length === 0 ? filledUnder(grid, row, head) : null;
}

function indicatorOn(
  grid: Grid,
  row: number,
  header: Header,
  filled: FillDown,
  number: number,
): IndicatorRow | null {
  const own = ownColumns.flatMap((column) => header[column] ?? []);
  if (own.every((head) => filledUnder(grid, row, head) === null)) return null;

  const name = filledIn(grid, row, header.level3);
  const named = name && typeof name.value === "string" ? inQuotes(short(name.value)) : "";
  const labelOf = (column: IndicatorColumn) =>
    `指标${String(number)}${named}·${indicatorColumnFields[column].label}`;

  /** Reads a column's cell, unless the form lacks the column or has two of its name. */
  const inColumn = <R>(column: IndicatorColumn, cell: GridCell | null, read: (spot: Spot) => R) => {
    const heads = header[column] ?? [];
    const [head, ...rivals] = heads;
    if (!head) return { state: "absent", label: labelOf(column) } as const;
    if (rivals.length === 0) return read(cell ?? { row, column: head.column });
    const { label } = indicatorColumnFields[column];
    return { state: "ambiguous", label, cells: rivalCells(grid, heads, label) } as const;
  };
  // A text merged over several rows speaks of each of them; points merged over several rows belong to none alone.
  const text = (column: IndicatorColumn, cell = filledIn(grid, row, header[column])): TextReading =>
    inColumn(column, cell, (spot) =>
      textAt(grid, grid.coveredBy(spot.row, spot.column) ?? spot, labelOf(column)),
    );
  const points = (column: "weight" | "score"): Figure =>
    inColumn(column, filledIn(grid, row, header[column]), (spot): Figure => {
      const label = labelOf(column);
      const shared = grid.coveredBy(spot.row, spot.column) !== null;
      return shared ? { state: "absent", label } : figureAt(grid, spot, label, "points");
    });
  return {
    number,
    texts: {
      level1: text("level1", filled.level1),
      level2: text("level2", filled.level2),
      level3: text("level3"),
      target: text("target"),
      actual: text("actual"),
      standard: text("standard"),
      reason: text("reason"),
    },
    weight: points("weight"),
    score: points("score"),
  };
}

/** The columns by which a row is told from a blank or merely labelled one. */
const ownColumns = ["level3", "target", "actual", "weight", "score"] as const;

/** A long indicator name cut for a message; the cell shows it whole. */
function short(name: string): string {
  const oneLine = name.replace(/\s+/g, "");
  return oneLine.length > 16 ? `${oneLine.slice(0, 15)}…` : oneLine;
}
