import { recordOf } from "../record";
import {
  type AmountColumn,
  type AmountId,
  type AmountRow,
  amountColumns,
  amountIds,
  amountParts,
  amountRows,
} from "./fields";
import { type RowRange, wordings } from "./find-label";
import type { Cell, Figure, Item, YearMark } from "./form";
import type { Grid, GridCell } from "./grid";
import { condensed, normalisedLabel, yearIn } from "./label";
import { adjustmentField, accountsWords, amountRowFields, defaultHeaders } from "./layout";
import { filledUnder, rivalCells } from "./read-block";
import { figureAt, textAt } from "./read-cell";

/** A header cell of the amount table: which kind of accounts, and of which year. */
interface ColumnHeader {
  readonly cell: GridCell;
  readonly accounts: "final" | "budget";
  readonly year: number | null;
  /** 上年 / 本年 where no year is printed. */
  readonly relative: "prior" | "current" | null;
}

type Columns = Readonly<Record<AmountColumn, readonly ColumnHeader[]>>;

const finalWords = new Set(accountsWords.final.map(normalisedLabel));
const budgetWords = new Set(accountsWords.budget.map(normalisedLabel));
const relativeWord = /^(上年度?|去年|上一年度?|本年度?|当年|今年)/;

function columnHeader(cell: GridCell): ColumnHeader | null {
  if (cell.type !== "text" || typeof cell.value !== "string") return null;
  const text = condensed(cell.value);
  const year = yearIn(text);
  const relativeText = relativeWord.exec(cell.label)?.[0] ?? null;
  const word = relativeText ? cell.label.slice(relativeText.length) : cell.label;
  const accounts = finalWords.has(word) ? "final" : budgetWords.has(word) ? "budget" : null;
  if (!accounts) return null;
  const relative = relativeText === null ? null : /^(上|去)/.test(relativeText) ? "prior" : "current";
  return { cell, accounts, year, relative };
}

/** The header cells of a row when it is a header of the amount table: at least two, one of them of final accounts. */
function headersIn(grid: Grid, row: number): ColumnHeader[] {
  const headers = grid.row(row).flatMap((cell) => columnHeader(cell) ?? []);
  const isHeader = headers.length >= 2 && headers.some((header) => header.accounts === "final");
  return isHeader ? headers : [];
}

/** Which header cells stand for 上年决算数, 本年预算数 and 本年决算数; more than one cell = ambiguous. */
function columnsOf(headers: readonly ColumnHeader[]): Columns {
  const finals = headers.filter((header) => header.accounts === "final");
  const budgets = headers.filter((header) => header.accounts === "budget");
  const [first, second] = finals;
  if (!first || !second) return { ...loneFinal(first, budgets), budget: budgets };
  if (finals.length > 2) return { priorFinal: finals, budget: budgets, final: finals };
  const firstIsPrior =
    first.year !== null && second.year !== null && first.year !== second.year
      ? first.year < second.year
      : first.relative !== "current" && second.relative !== "prior";
  const [prior, final] = firstIsPrior ? [first, second] : [second, first];
  return { priorFinal: [prior], budget: budgets, final: [final] };
}

function loneFinal(
  header: ColumnHeader | undefined,
  budgets: readonly ColumnHeader[],
): Pick<Columns, "priorFinal" | "final"> {
  if (!header) return { priorFinal: [], final: [] };
  const budgetYear = budgets[0]?.year ?? null;
  const isPrior =
    header.relative === "prior" || (header.year !== null && budgetYear !== null && header.year < budgetYear);
  return isPrior ? { priorFinal: [header], final: [] } : { priorFinal: [], final: [header] };
}

/** What the amount table of 基础数据表 holds. */
export interface AmountTable {
  readonly figures: Readonly<Record<AmountId, Figure>>;
  readonly items: readonly Item[];
  readonly adjustment: readonly Figure[];
  readonly years: readonly YearMark[];
  /** Rows of the table, or null when no header was found. */
  readonly rows: RowRange | null;
}

const rowWords = amountRows.map((id) => ({ id, words: wordings(amountRowFields[id]) }));
const adjustmentWords = wordings(adjustmentField);
const subtotal = new Set(["小计", "合计"]);

/**
 * Reads the amount table: rows by their label, columns by their header's kind and year. Rows between
 * 本级专项资金 and the next known label are items. `endsAt` tells the labels of the blocks that may follow.
 */
export function readAmounts(grid: Grid, endsAt: (cell: GridCell) => boolean): AmountTable {
  const reader = new AmountReader(grid);
  reader.read(endsAt);
  return reader.table();
}

class AmountReader {
  private readonly labels = new Map<AmountRow, { cell: GridCell; columns: Columns }[]>();
  private readonly items: Item[] = [];
  private adjustmentRow: { cell: GridCell; columns: Columns } | null = null;
  private readonly headers: ColumnHeader[] = [];
  private firstColumns: Columns | null = null;
  private range: RowRange | null = null;

  constructor(private readonly grid: Grid) {}

  read(endsAt: (cell: GridCell) => boolean): void {
    let columns: Columns | null = null;
    let inItems = false;
    for (const row of this.grid.rows) {
      const headers = headersIn(this.grid, row);
      if (headers.length > 0) {
        columns = columnsOf(headers);
        this.firstColumns ??= columns;
        this.headers.push(...headers);
        this.range ??= { first: row, last: row };
        continue;
      }
      if (!columns || !this.range) continue;
      if (this.grid.row(row).some(endsAt)) break;
      this.range = { first: this.range.first, last: row };
      inItems = this.readRow(row, columns, inItems);
    }
  }

  /** Reads one row under the header; returns whether the next row may be an item. */
  private readRow(row: number, columns: Columns, inItems: boolean): boolean {
    const firstAmount = Math.min(
      ...amountColumns.flatMap((column) => columns[column].map((header) => header.cell.column)),
    );
    const labels = this.grid.row(row).filter((cell) => cell.column < firstAmount && cell.type === "text");
    const known = labels.flatMap((cell) => {
      const field = rowWords.find(({ words }) => words.has(cell.label));
      return field ? [{ id: field.id, cell }] : [];
    });
    const [match] = known;
    if (match) {
      const entry = { cell: match.cell, columns };
      this.labels.set(match.id, [...(this.labels.get(match.id) ?? []), entry]);
      return match.id === "projectsSpecial";
    }
    const adjustment = labels.find((cell) => adjustmentWords.has(cell.label));
    if (adjustment) {
      this.adjustmentRow ??= { cell: adjustment, columns };
      return false;
    }
    if (inItems) this.readItem(row, labels.at(-1) ?? null, columns, firstAmount);
    return inItems;
  }

  private readItem(row: number, label: GridCell | null, columns: Columns, firstAmount: number): void {
    if (label && subtotal.has(label.label)) return;
    const nameColumn = label?.column ?? Math.max(0, firstAmount - 1);
    const name = textAt(this.grid, { row, column: nameColumn }, "专项名称");
    const printed = name.state === "read" ? name.value : "（未命名专项）";
    const amounts = this.amountsOn(row, printed, columns);
    const empty = Object.values(amounts).every((figure) => figure.state === "blank");
    if (name.state === "read" || !empty) this.items.push({ name, amounts });
  }

  private amountsOn(row: number, printed: string, columns: Columns): Record<AmountColumn, Figure> {
    return recordOf(amountColumns, (column) => this.amountAt(row, printed, column, columns));
  }

  private amountAt(row: number, printed: string, column: AmountColumn, columns: Columns): Figure {
    const [header, ...rivals] = columns[column];
    const label = `${printed}·${header ? headerText(header) : defaultHeaders[column]}`;
    if (!header) return { state: "absent", label };
    if (rivals.length > 0) {
      const cells = columns[column].map((rival) => this.grid.cell(row, rival.cell.column, label));
      return { state: "ambiguous", label, cells };
    }
    const spot = this.spotUnder(row, header);
    return figureAt(this.grid, spot, label, "amount");
  }

  /** The value of a row under a header: in its merged width, else up to the next header. */
  private spotUnder(row: number, header: ColumnHeader): { row: number; column: number } {
    const merged = filledUnder(this.grid, row, header.cell);
    if (merged) return { row, column: merged.column };
    const next = this.grid.row(header.cell.row).find((cell) => cell.column > header.cell.column);
    const beyond = next ? this.grid.firstIn(row, header.cell.column, next.column - 1) : null;
    return { row, column: beyond?.column ?? header.cell.column };
  }

  table(): AmountTable {
    return {
      figures: recordOf(amountIds, (id) => {
        const [row, column] = amountParts(id);
        return this.figure(row, column);
      }),
      items: this.items,
      adjustment: this.adjustments(),
      years: this.years(),
      rows: this.range,
    };
  }

  private figure(id: AmountRow, column: AmountColumn): Figure {
    const printed = amountRowFields[id].label;
    const [entry, ...rivals] = this.labels.get(id) ?? [];
    const columns = entry?.columns ?? this.firstColumns;
    const header = columns?.[column][0];
    const label = `${printed}·${header ? headerText(header) : defaultHeaders[column]}`;
    if (!entry) return { state: "absent", label };
    if (rivals.length > 0) {
      const cells = rivalCells(
        this.grid,
        [entry, ...rivals].map((rival) => rival.cell),
        printed,
      );
      return { state: "ambiguous", label: printed, cells };
    }
    return this.amountAt(entry.cell.row, printed, column, entry.columns);
  }

  private adjustments(): Figure[] {
    if (!this.adjustmentRow) return [];
    const { cell, columns } = this.adjustmentRow;
    const figures = this.grid
      .row(cell.row)
      .filter((other) => other.column > cell.column)
      .map((other) => figureAt(this.grid, other, adjustmentField.label, "amount"));
    if (figures.length > 0) return figures;
    const columnsLeft = amountColumns.flatMap((column) => columns[column].map((h) => h.cell.column));
    const blank = { row: cell.row, column: Math.min(...columnsLeft) };
    return [figureAt(this.grid, blank, adjustmentField.label, "amount")];
  }

  private years(): YearMark[] {
    const columns = this.firstColumns;
    if (!columns) return [];
    return amountColumns.flatMap((column) =>
      columns[column].flatMap((header): YearMark[] => {
        if (header.year === null) return [];
        const cell: Cell = this.grid.cell(header.cell.row, header.cell.column, `表头“${headerText(header)}”`);
        return [{ form: "base", cell, year: header.year, offset: column === "priorFinal" ? -1 : 0 }];
      }),
    );
  }
}

/** A header as printed, on one line. */
function headerText(header: ColumnHeader): string {
  return typeof header.cell.value === "string" ? header.cell.value.replace(/\s/g, "") : "";
}
