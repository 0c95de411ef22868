import { columnLetters, keyOf } from "../../address";
import type { FormName } from "../../form/fields";
import type { Cell, Form } from "../../form/form";
import { formTitles } from "../../form/layout";
import { everyFigure, everyText, hasForm } from "../every-figure";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";

interface Hidden {
  readonly form: FormName;
  /** "第16、18-20行、F列" */
  readonly lines: string;
  readonly cells: readonly Cell[];
}

/** Runs of lines written out in a message. */
const mostRuns = 6;

export default defineRule(
  {
    id: "P-09",
    title: "存在隐藏行列或筛选",
    severity: "notice",
    basis: "工具约定：隐藏和筛选掉的单元格照样读取，求和公式也照样计入",
    why: "隐藏的行列打印时看不见，却仍参与合计；多是隐藏了以前年度的专项行，或筛选后没有恢复。",
    fix: "请取消隐藏或筛选后核对；不需要的行请删除。",
    forms: [],
  },
  once({ form: wholeForm }),
  {
    messages: {
      hidden: ({ form, lines, cells }: Hidden) => {
        const some = cells.slice(0, 3).map(({ label }) => quoted(label));
        const more = cells.length > some.length ? `等 ${String(cells.length)} 个单元格` : "";
        return `${formTitles[form]}的${lines}被隐藏或筛选掉了，其中${some.join("、")}${more}填有内容，仍参与检查和合计。`;
      },
    },
    check({ form }, { fail, inapplicable }) {
      if (!hasForm(form)) inapplicable("没有识别到两张表。");
      const filled = filledCells(form);
      for (const name of ["base", "self"] as const) {
        const rows = new Set(form.hiddenLines[name].rows);
        const columns = new Set(form.hiddenLines[name].columns);
        const cells = filled.filter(
          ({ place }) =>
            place.sheet === form.sheets[name] && (rows.has(place.row) || columns.has(place.column)),
        );
        if (cells.length > 0)
          fail("hidden", { form: name, lines: linesOf(cells, rows, columns), cells }, { cells });
      }
    },
  },
);

/** Every cell of the two forms that was read and holds something, once. */
function filledCells(form: Form): readonly Cell[] {
  const readings = [...everyFigure(form).map(({ figure }) => figure), ...everyText(form)];
  const cells = readings.flatMap((reading) =>
    "cell" in reading && reading.state !== "blank" ? [reading.cell] : [],
  );
  return [...new Map(cells.map((cell) => [keyOf(cell.place), cell])).values()];
}

/** The hidden rows and columns that hold these cells. */
function linesOf(cells: readonly Cell[], rows: ReadonlySet<number>, columns: ReadonlySet<number>): string {
  const own = (lines: readonly number[], hidden: ReadonlySet<number>) =>
    runsOf([...new Set(lines)].filter((line) => hidden.has(line)).sort((a, b) => a - b));
  const inRows = own(
    cells.map(({ place }) => place.row),
    rows,
  );
  const inColumns = own(
    cells.map(({ place }) => place.column),
    columns,
  );
  return [
    ...(inRows.length > 0 ? [`第${named(inRows, (row) => String(row + 1))}行`] : []),
    ...(inColumns.length > 0 ? [`${named(inColumns, columnLetters)}列`] : []),
  ].join("和");
}

type Run = readonly [first: number, last: number];

/** Sorted numbers as runs of neighbours. */
function runsOf(lines: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** "16、18-20" */
function named(runs: readonly Run[], name: (line: number) => string): string {
  const shown = runs
    .slice(0, mostRuns)
    .map(([first, last]) => (first === last ? name(first) : `${name(first)}-${name(last)}`));
  return shown.join("、") + (runs.length > mostRuns ? "…" : "");
}
