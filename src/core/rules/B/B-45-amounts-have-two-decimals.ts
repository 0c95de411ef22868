import type { FormName } from "../../form/fields";
import type { Cell, Form } from "../../form/form";
import { formTitles, placesOf } from "../../form/layout";
import type { NumberKind } from "../../number/typed-number";
import { decimalsOf, plain, rounded } from "../../number/decimal";
import { everyFigure } from "../every-figure";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";

/** Decimals up to which a figure is taken to be meant as it is. */
const meantPlaces = 6;
/** Figures written out in a message. */
const mostShown = 3;

interface Exact {
  readonly cell: Cell;
  readonly value: string;
}

interface TooExact {
  readonly form: FormName;
  /** "“政府采购金额·2024年决算数”80.365" */
  readonly shown: string;
  readonly count: string;
}

export default defineRule(
  {
    id: "B-45",
    title: "小数位过多",
    severity: "notice",
    basis: "表样约定：金额以万元为单位，保留两位小数；人数为整数（实例：某表填写 89.974）",
    why: "小数位过多，多是由元换算成万元的公式没有四舍五入；单元格显示两位，实际不止两位，合计就会差 0.01。",
    fix: "请四舍五入，金额保留两位小数，人数填整数。",
    forms: ["base"],
  },
  once({ form: wholeForm }),
  {
    messages: {
      amounts: ({ form, shown, count }: TooExact) =>
        `${formTitles[form]}有 ${count} 个金额超过两位小数：${shown}。`,
      counts: ({ shown }: TooExact) => `人数不是整数：${shown}。`,
    },
    check({ form }, { fail }) {
      for (const name of ["base", "self"] as const) {
        for (const [kind, message] of [
          ["amount", "amounts"],
          ["count", "counts"],
        ] as const) {
          const found = tooExact(form, name, kind);
          if (found.length > 0) fail(message, told(name, found), { cells: found.map(({ cell }) => cell) });
        }
      }
    },
  },
);

/** The figures of a form and kind with more decimals than the form declares. */
function tooExact(form: Form, name: FormName, kind: NumberKind): readonly Exact[] {
  return everyFigure(form).flatMap((each) => {
    const { figure } = each;
    if (each.kind !== kind || figure.state !== "read" || figure.cell.place.sheet !== form.sheets[name]) {
      return [];
    }
    // Floating-point sums leave a trace far behind the decimals anyone typed.
    const value = rounded(figure.value, meantPlaces);
    return decimalsOf(value) > placesOf[kind] ? [{ cell: figure.cell, value: plain(value) }] : [];
  });
}

function told(form: FormName, figures: readonly Exact[]): TooExact {
  const shown = figures.slice(0, mostShown).map(({ cell, value }) => `${quoted(cell.label)}${value}`);
  const more = figures.length > mostShown ? " 等" : "";
  return { form, shown: `${shown.join("、")}${more}`, count: String(figures.length) };
}
