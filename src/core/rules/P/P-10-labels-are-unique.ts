import { keyOf } from "../../address";
import { amountColumns, amountRows } from "../../form/fields";
import type { Cell, Figure, Form, TextReading } from "../../form/form";
import { amountRowFields } from "../../form/layout";
import { everyFigure, everyText, hasForm } from "../every-figure";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";

/** A label that stands in several places, with all cells that compete for it. */
interface Rivals {
  readonly label: string;
  readonly cells: readonly Cell[];
}

export default defineRule(
  {
    id: "P-10",
    title: "同一标签出现多次",
    severity: "warning",
    basis: "工具约定：一个栏目只能对应一个单元格，有两处时不猜",
    why: "同一栏目在表中有两处，不知道以哪一处为准，与它有关的检查都不能进行；多是复制了表块或一张工作表放了两张表。",
    fix: "请只保留要报送的一处，另一处删除，或移到别的工作表。",
    forms: [],
  },
  once({ form: wholeForm }),
  {
    messages: {
      label: ({ label, cells }: Rivals) =>
        `${quoted(label)}在表中出现了 ${String(cells.length)} 次，无法确定采用哪一个。`,
      column: ({ label }: Rivals) => `表头“${label}”出现了不止一次，无法确定采用哪一列。`,
    },
    check({ form }, { fail, inapplicable }) {
      if (!hasForm(form)) inapplicable("没有识别到两张表。");
      for (const rivals of rivalColumns(form)) fail("column", rivals, { cells: rivals.cells });
      for (const rivals of rivalLabels(form)) fail("label", rivals, { cells: rivals.cells });
    },
  },
);

type Ambiguous = Extract<Figure | TextReading, { readonly state: "ambiguous" }>;

const isAmbiguous = (reading: Figure | TextReading): reading is Ambiguous => reading.state === "ambiguous";

/** Amounts that are ambiguous because a header stands over two columns: then every row is, items too. */
function underRivalHeaders(form: Form): readonly Ambiguous[] {
  const rows = amountRows.flatMap((row) =>
    amountColumns
      .map((column) => form.figures[`${row}.${column}`])
      .filter(isAmbiguous)
      // Rows whose own label is there twice are named by it, without a header.
      .filter(({ label }) => label !== amountRowFields[row].label),
  );
  return [...rows, ...form.items.flatMap(({ amounts }) => Object.values(amounts).filter(isAmbiguous))];
}

/** Headers that stand over two columns, each with all the cells under them. */
function rivalColumns(form: Form): readonly Rivals[] {
  const header = (label: string) => label.slice(label.lastIndexOf("·") + 1);
  return grouped(underRivalHeaders(form).map(({ label, cells }) => ({ label: header(label), cells })));
}

/** Labels of rows and single fields; a row of amounts is one label, however many columns it has. */
function rivalLabels(form: Form): readonly Rivals[] {
  const columns = new Set<Figure | TextReading>(underRivalHeaders(form));
  const readings = [...everyFigure(form).map(({ figure }) => figure), ...everyText(form)];
  return grouped(readings.filter(isAmbiguous).filter((reading) => !columns.has(reading)));
}

/** One entry for each label, with every cell once. */
function grouped(all: readonly Rivals[]): readonly Rivals[] {
  const labels = [...new Set(all.map(({ label }) => label))];
  return labels.map((label) => {
    const cells = all.filter((rivals) => rivals.label === label).flatMap((rivals) => rivals.cells);
    return { label, cells: [...new Map(cells.map((cell) => [keyOf(cell.place), cell])).values()] };
  });
}
