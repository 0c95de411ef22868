import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { typed } from "../wording";

export default defineRule(
  {
    id: "S-08",
    title: "年初预算为零",
    severity: "notice",
    basis:
      "预算调整率＝（全年预算数－年初预算数）÷年初预算数，年初预算数为 0 时没有调整率（四川省2023年项目自评实例）",
    why: "年初没有预算、全年有预算，说明经费全部是年中追加的，审核时会问追加的依据。",
    fix: "请核对年初预算数；确为年中追加的，预算调整率填“—”，并在报告中说明追加的文件依据。",
    forms: ["self"],
  },
  once({ initial: figure("funds.initialBudget"), annual: figure("funds.annualBudget") }),
  {
    messages: {
      zero: ({ initial, annual }: { readonly initial: string; readonly annual: string }) =>
        `年初预算数为 ${initial}，全年预算数为 ${annual} 万元，全部是年中追加，没有预算调整率。`,
    },
    check({ initial, annual }, { fail }) {
      if (!initial.value.eq(0) || annual.value.lte(0)) return;
      fail(
        "zero",
        { initial: typed(initial), annual: typed(annual) },
        { cells: [initial.cell, annual.cell] },
      );
    },
  },
);
