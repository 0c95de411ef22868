import { amountRows } from "../../form/fields";
import { type Cell, type Figure } from "../../form/form";
import { type Decimal, zero } from "../../number/decimal";
import { columnName } from "../items";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";

/** Fewer filled rows may be the same by chance. */
const fewestRows = 3;

type Triple = readonly [prior: Figure, budget: Figure, final: Figure];

interface Row {
  readonly prior: Decimal | null;
  readonly budget: Decimal;
  readonly final: Decimal;
  /** 上年决算数, 本年预算数, 本年决算数. */
  readonly cells: readonly Cell[];
}

interface Copied {
  readonly rows: string;
  readonly final: string;
  readonly budget: string;
  /** Last year's header when that column is the same too. */
  readonly prior: string | null;
}

export default defineRule(
  {
    id: "B-46",
    title: "三列完全相同",
    severity: "notice",
    basis: "审核实践：各行预算与决算分毫不差的，多为整列复制",
    why: "预算数和决算数每一行都一样，实际工作中很少见；多是复制了一列忘了改。",
    fix: "请核对决算数是不是误把预算数复制了过来；确实相同的不用改。",
    forms: ["base"],
  },
  once({ form: wholeForm }),
  {
    messages: {
      copied: ({ rows, final, budget, prior }: Copied) =>
        `基础数据表填了金额的 ${rows} 行，${final}与${budget}每一行都相同${prior === null ? "" : `，与${prior}也都相同`}。`,
    },
    check({ form }, { fail, inapplicable }) {
      const printed = amountRows.map((row): Triple => [
        form.figures[`${row}.priorFinal`],
        form.figures[`${row}.budget`],
        form.figures[`${row}.final`],
      ]);
      const items = form.items.map(({ amounts: { priorFinal, budget, final } }): Triple => [
        priorFinal,
        budget,
        final,
      ]);
      const rows = [...printed, ...items].flatMap((triple) => amountsOf(triple) ?? []);
      const [first] = rows;
      if (!first || rows.length < fewestRows) {
        inapplicable(`填了金额的不到 ${String(fewestRows)} 行，相同可能是巧合。`);
        return;
      }
      if (!rows.every(({ budget, final }) => budget.eq(final))) return;
      const names = first.cells.map(({ label }) => columnName(label));
      const [priorName = "", budgetName = "", finalName = ""] = names;
      fail(
        "copied",
        {
          rows: String(rows.length),
          final: finalName,
          budget: budgetName,
          prior: rows.every(({ prior, final }) => prior?.eq(final)) ? priorName : null,
        },
        { cells: rows.flatMap(({ cells }) => cells.slice(1)) },
      );
    },
  },
);

/** The amounts of a row that has any in 本年预算数 or 本年决算数; null where there are none or they cannot be read. */
function amountsOf([priorFigure, budgetFigure, finalFigure]: Triple): Row | null {
  const [prior, budget, final] = [priorFigure, budgetFigure, finalFigure].map(amountIn);
  if (!budget || !final || (budget.eq(0) && final.eq(0))) return null;
  const cells = [priorFigure, budgetFigure, finalFigure].flatMap((each) => ("cell" in each ? each.cell : []));
  return cells.length === 3 ? { prior: prior ?? null, budget, final, cells } : null;
}

function amountIn(figure: Figure): Decimal | null {
  if (figure.state === "blank") return zero;
  return figure.state === "read" ? figure.value : null;
}
