import { defineRule } from "../rule";
import { cellOf } from "../stated";
import { changesIn, isNoChange } from "../stated-change";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "R-19",
    title: "零基数不得写增长率",
    severity: "error",
    basis: "上年数为 0 时增长率没有意义，不计算、不填写",
    why: "上年没有这项支出，“增长100%”是算不出来的。",
    fix: "请删除增长率，改写为“上年无此项支出”。",
    forms: ["narrative"],
  },
  (form) =>
    changesIn(form)
      .filter(({ percent }) => percent !== null)
      .map((change) => ({ change: () => ({ value: change }) })),
  {
    messages: {
      zeroBase: (t: { readonly phrase: string }) =>
        `自评报告写${inQuotes(t.phrase)}，但对比数为 0，没有增减率，请改写为“上年无此项支出”。`,
    },
    check({ change }, { fail }) {
      const { percent, before, cells } = change;
      // 增加0万元，增长0% is told of by R-17.
      if (!percent || !before.eq(0) || (isNoChange(change) && percent.value.eq(0))) return;
      fail("zeroBase", { phrase: percent.phrase }, { cells: [cellOf(percent), ...cells] });
    },
  },
);
