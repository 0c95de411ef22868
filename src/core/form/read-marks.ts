import type { FormName } from "./fields";
import type { Form, YearMark } from "./form";
import type { Grid, GridCell } from "./grid";
import { condensed, yearIn } from "./label";

/** Longest text of a title line; longer texts are content and may name any year. */
const longestTitle = 40;

/** Years in the title lines above the first label of a form: "2024年度…自评表", "（2024年度）". */
export function titleYears(
  grid: Grid,
  form: FormName | "narrative",
  isLabel: (cell: GridCell) => boolean,
): YearMark[] {
  const marks: YearMark[] = [];
  for (const row of grid.rows) {
    const cells = grid.row(row);
    if (cells.some(isLabel)) break;
    for (const cell of cells) {
      if (typeof cell.value !== "string" || cell.value.length > longestTitle) continue;
      const year = /(?:^|\D)(?:19|20)\d\d年度/.test(condensed(cell.value)) ? yearIn(cell.value) : null;
      if (year === null) continue;
      marks.push({ form, cell: grid.cell(cell.row, cell.column, "标题"), year, offset: 0 });
    }
  }
  return marks;
}

const unitNote = /^(?:金额)?单位:(亿元|万元|千元|元)|\((?:单位:)?(亿元|万元|千元|元)\)$/;

/** Cells that print the unit of amounts. */
export function unitCells(grid: Grid, form: FormName): Form["units"] {
  return grid.rows.flatMap((row) =>
    grid.row(row).flatMap((cell) => {
      if (typeof cell.value !== "string" || cell.value.length > longestTitle) return [];
      const text = condensed(cell.value);
      const match = unitNote.exec(text);
      const unit = match?.[1] ?? match?.[2];
      return unit === undefined ? [] : [{ form, cell: grid.cell(row, cell.column, `“${text}”`), unit }];
    }),
  );
}
