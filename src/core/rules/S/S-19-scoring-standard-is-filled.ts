import { allOf } from "../all-of";
import { saysNothing, textEntry } from "../entry";
import { type Need, givenText } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "S-19",
    title: "评扣分标准未填",
    severity: "warning",
    basis: "2024年度自评表新设“评扣分标准”栏；表上没有写明可以不填",
    why: "没有评扣分标准，扣多少分、为什么扣就说不清，审核时无法复核得分。",
    fix: "逐项填写扣分办法，如“每低1个百分点扣0.5分，扣完为止”。",
    forms: ["self"],
  },
  (form) => {
    const standards = form.indicators.map(({ texts }) => textEntry(givenText(texts.standard)));
    const hasColumn = form.indicatorColumns.has("standard");
    return standards.length === 0 ? [] : [{ standards: hasColumn ? allOf(standards) : none }];
  },
  {
    messages: {
      empty: ({ rows, empty }: { rows: number; empty: number }) =>
        `${String(rows)} 项指标${empty === rows ? "都" : `中有 ${String(empty)} 项`}没有填写评扣分标准。`,
    },
    check({ standards }, { fail, inapplicable }) {
      if (!standards) {
        inapplicable("表中没有“评扣分标准”列。");
        return;
      }
      const empty = standards.filter(saysNothing);
      if (empty.length === 0) return;
      const cells = empty.map(({ cell }) => cell);
      fail("empty", { rows: standards.length, empty: empty.length }, { cells });
    },
  },
);

const none: Need<null> = () => ({ value: null });
