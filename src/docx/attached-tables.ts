import { type FigureId, type FormName, amountIds, baseFigures } from "../core/form/fields";
import type { Form } from "../core/form/form";
import { Grid } from "../core/form/grid";
import { formTitles } from "../core/form/layout";
import { headerOf } from "../core/form/read-indicators";
import { shown } from "../core/form/shown";
import type { SheetSnapshot, Snapshot } from "../core/snapshot";
import type { WordCell, WordTable } from "./word-document";

/** A form as an attachment of the report. */
export interface AttachedTable {
  /** The title the form prints, else its name. */
  readonly title: string;
  /** What the form prints above its table besides the title: 填报单位, 单位：万元. */
  readonly lines: readonly string[];
  /** The table from top to bottom, cut where a header begins or ends to hold for the rows below it. */
  readonly parts: readonly AttachedPart[];
}

export interface AttachedPart {
  readonly table: WordTable;
  /** The first row is a header that stands again at the top of every further page. */
  readonly hasHeader: boolean;
}

/** Longer texts are content, no titles. */
const longestLine = 40;

/** The forms of a workbook, as they stand on their sheets, in the order of the filing. */
export function attachedTables(snapshot: Snapshot, form: Form): AttachedTable[] {
  return (Object.keys(formTitles) as FormName[]).flatMap((name) => {
    const sheet = snapshot.sheets.find((each) => each.name === form.sheets[name]);
    const table = sheet ? attached(sheet, name, headedRows(sheet, name, form)) : null;
    return table ?? [];
  });
}

/** What stands above an attachment, of `count`: "附件1", "附件" where it is the only one. */
export function attachmentLabel(index: number, count: number): string {
  return count > 1 ? `附件${index + 1}` : "附件";
}

/** Rows of a sheet under a header that is to be repeated: amounts on 基础数据表, indicators on 自评表. */
interface HeadedRows {
  readonly header: number;
  /** The first row after them. */
  readonly end: number;
}

function headedRows(sheet: SheetSnapshot, name: FormName, form: Form): HeadedRows | null {
  const grid = new Grid(sheet);
  if (name === "self") {
    const header = grid.rows.find((row) => headerOf(grid, row) !== null);
    return header === undefined ? null : { header, end: grid.lastRow + 1 };
  }
  const rowsOf = (ids: readonly FigureId[]) =>
    ids.flatMap((id) => {
      const figure = form.figures[id];
      return "cell" in figure ? figure.cell.place.row : [];
    });
  const rows = rowsOf(amountIds);
  if (rows.length === 0) return null;
  const header = Math.min(...rows) - 1;
  const buildings = rowsOf(baseFigures.filter((id) => id.startsWith("buildings."))).map((row) => row - 1);
  const end = Math.min(grid.lastRow + 1, ...buildings.filter((row) => row > header + 1));
  return { header, end };
}

function attached(sheet: SheetSnapshot, name: FormName, headed: HeadedRows | null): AttachedTable | null {
  const cells = cellsOf(sheet);
  // From top to bottom, as the cells of a sheet are.
  const filled = cells.filter(({ text }) => text !== "");
  const last = filled.at(-1)?.row;
  if (last === undefined) return null;
  const lines: string[] = [];
  // Titles stand alone in their rows, above the first row of several cells.
  let above = 0;
  for (; filled[above + 1]; above++) {
    const [only, next] = [filled[above], filled[above + 1]];
    if (!only || only.row === next?.row || only.text.length > longestLine) break;
    lines.push(only.text);
  }
  const first = filled[above]?.row ?? last;
  const right = filled.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const header = headed ? headed.header - sheet.origin.row : first;
  const end = headed ? headed.end - sheet.origin.row : last + 1;
  const bounds = [first, header, end, last + 1].filter((row) => row >= first && row <= last + 1);
  const title = lines.find((line) => line.includes(formTitles[name]));
  return {
    title: title ?? formTitles[name],
    lines: lines.filter((line) => line !== title),
    parts: [...new Set(bounds)].slice(0, -1).map((from, index, starts) => ({
      table: part(cells, from, starts[index + 1] ?? last + 1, right),
      hasHeader: headed !== null && from === header,
    })),
  };
}

/** Every cell of a sheet's used range as it is shown, merged ones once; what a merged area covers beyond is left out. */
function cellsOf({ values, numberFormats, merges, origin }: SheetSnapshot): WordCell[] {
  const areas = (merges ?? []).map(({ top, bottom, left, right }) => ({
    top: top - origin.row,
    bottom: Math.min(bottom - origin.row, values.length - 1),
    left: left - origin.column,
    right: Math.min(right - origin.column, (values[0]?.length ?? 0) - 1),
  }));
  const covered = new Map<string, (typeof areas)[number]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) covered.set(`${row},${column}`, area);
    }
  }
  return values.flatMap((line, row) =>
    line.flatMap((value, column): WordCell[] => {
      const area = covered.get(`${row},${column}`);
      if (area && (area.top !== row || area.left !== column)) return [];
      return [
        {
          row,
          column,
          rowSpan: area ? area.bottom - area.top + 1 : 1,
          columnSpan: area ? area.right - area.left + 1 : 1,
          text: shown(value, numberFormats[row]?.[column] ?? "General").trim(),
        },
      ];
    }),
  );
}

/** Rows `from` to before `to` as a table; merged cells that reach over its edges are cut there. */
function part(cells: readonly WordCell[], from: number, to: number, columns: number): WordTable {
  const inside = cells
    .filter((cell) => cell.row < to && cell.row + cell.rowSpan > from && cell.column < columns)
    .map((cell) => {
      const top = Math.max(cell.row, from);
      return {
        ...cell,
        row: top - from,
        rowSpan: Math.min(cell.row + cell.rowSpan, to) - top,
        columnSpan: Math.min(cell.columnSpan, columns - cell.column),
        text: cell.row < from ? "" : cell.text,
      };
    });
  return { kind: "table", rows: to - from, columns, cells: inside, widths: [] };
}
