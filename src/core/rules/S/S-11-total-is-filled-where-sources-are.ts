import { blankAsZero } from "../blank-cells";
import { type Known, once, optional } from "../needs";
import { defineRule } from "../rule";
import { quoted, typed } from "../wording";

export default defineRule(
  {
    id: "S-11",
    title: "资金来源有数总额为零",
    severity: "error",
    basis: "自评表栏目关系：年度资金总额是各项资金之和；有单位因总额为 0 失去预算执行得分（项目自评实例）",
    why: "总额为 0 或空着，执行率算不出来，预算执行得分只能为 0。",
    fix: "把年度资金总额的全年预算数和全年执行数填写为各项资金之和。",
    related: ["S-09"],
    forms: ["self"],
  },
  once({
    // A blank total is as good as zero here, whatever it means elsewhere.
    annual: blankAsZero("funds.annualBudget"),
    executed: blankAsZero("funds.executed"),
    // A source the form does not print brings nothing.
    general: optional(blankAsZero("income.general")),
    governmentFund: optional(blankAsZero("income.governmentFund")),
    specialAccount: optional(blankAsZero("income.specialAccount")),
    other: optional(blankAsZero("income.other")),
    basic: optional(blankAsZero("expenditure.basic")),
    project: optional(blankAsZero("expenditure.project")),
  }),
  {
    messages: {
      noTotal: ({ sources }: { sources: readonly Known[] }) =>
        `年度资金总额的全年预算数、全年执行数为 0 或未填写，而${sources
          .map((source) => `${quoted(source.cell.label)}填写 ${typed(source)} 万元`)
          .join("，")}。`,
    },
    check({ annual, executed, ...parts }, { fail, inapplicable }) {
      const sources = Object.values(parts).filter((part) => part !== null);
      if (sources.length === 0) {
        inapplicable("表中没有按收入性质或支出性质划分的资金行。");
        return;
      }
      const filled = sources.filter(({ value }) => value.gt(0));
      if (!annual.value.eq(0) || !executed.value.eq(0) || filled.length === 0) return;
      fail("noTotal", { sources: filled }, { cells: [annual, executed, ...filled].map(({ cell }) => cell) });
    },
  },
);
