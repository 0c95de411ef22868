import { type FigureId, amountColumns, amountRows } from "../../form/fields";
import type { Cell, Form } from "../../form/form";
import { amountRowFields, figureFields } from "../../form/layout";
import { isItemised, totalOf } from "../blocks";
import { type Waits, constant, givenReading } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";

/** A blank cell and the printed label of its row. */
interface Blank {
  readonly label: string;
  readonly cell: Cell;
}

export default defineRule(
  {
    id: "B-10",
    title: "分项留空未填0",
    severity: "notice",
    basis: "填报习惯：没有发生额填 0，空白分不清是没有发生还是漏填",
    why: "合计已填而分项空着，汇总时分不清是没有发生还是漏填；检查时空白按 0 计算。",
    fix: "没有发生额的请填 0，漏填的请补上。",
    forms: ["base"],
  },
  (form) => [
    { blanks: blankDetails, total: constant("各自的合计") },
    ...(form.sheets.self === null ? [] : [{ blanks: blankIncome, total: constant("年度资金总额") }]),
  ],
  {
    messages: {
      blank: ({ blanks, total }: { readonly blanks: readonly Blank[]; readonly total: string }) => {
        const rows = [...new Set(blanks.map(({ label }) => quoted(label)))].join("、");
        return `${rows}共 ${String(blanks.length)} 个单元格留空，而${total}已填；没有发生额的应填 0。`;
      },
    },
    check({ blanks, total }, { fail }) {
      if (blanks.length > 0) fail("blank", { blanks, total }, { cells: blanks.map(({ cell }) => cell) });
    },
  },
);

/** Blank details of 经费控制情况 that stand for zero beside a filled total. */
function blankDetails(form: Form): { readonly value: readonly Blank[] } | Waits {
  const zeroRows = amountRows.filter((row) => amountRowFields[row].blankMeans === "zero");
  const details = zeroRows.flatMap((row) => {
    const total = totalOf(row);
    if (!total) return [];
    const { label } = amountRowFields[row];
    return (
      amountColumns
        // A blank total over filled items is no zero but a missing sum (B-23).
        .filter((column) => row !== "projectsSpecial" || !isItemised(form, column))
        .map((column) => ({
          label,
          totals: [`${total}.${column}`] as const,
          id: `${row}.${column}` as const,
        }))
    );
  });
  return blanksAmong(form, details);
}

const incomeSources = ["income.governmentFund", "income.specialAccount", "income.other"] as const;

/** Blank sources of 自评表 beside a filled 年度资金总额. */
function blankIncome(form: Form): { readonly value: readonly Blank[] } | Waits {
  const totals = ["funds.annualBudget", "funds.executed"] as const;
  return blanksAmong(
    form,
    incomeSources.map((id) => ({ label: figureFields[id].label, totals, id })),
  );
}

/** The blank ones of some details of which a total is filled; a label that is there twice makes it wait. */
function blanksAmong(
  form: Form,
  details: readonly {
    /** As printed. */
    readonly label: string;
    readonly totals: readonly FigureId[];
    readonly id: FigureId;
  }[],
): { readonly value: readonly Blank[] } | Waits {
  const blanks: Blank[] = [];
  for (const { label, totals, id } of details) {
    const figures = [id, ...totals].map((each) => form.figures[each]);
    const ambiguous = figures.find(({ state }) => state === "ambiguous");
    const waits = ambiguous && givenReading(ambiguous)(form);
    if (waits && "reason" in waits) return waits;
    const [detail, ...wholes] = figures;
    const filled = wholes.some(({ state }) => state !== "blank" && state !== "absent");
    // A dash or 无 says on purpose that there was nothing.
    if (detail?.state === "blank" && detail.cell.text.trim() === "" && filled) {
      blanks.push({ label, cell: detail.cell });
    }
  }
  return { value: blanks };
}
