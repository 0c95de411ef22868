import { emptyMessage, figureEntry } from "../entry";
import { figure } from "../needs";
import { defineRule } from "../rule";
import { quoted, typed } from "../wording";

export default defineRule(
  {
    id: "S-02",
    title: "年度资金总额数据不全",
    severity: "error",
    basis: "自评表“年度资金总额”行：年初预算数、全年预算数、全年执行数均为必填",
    why: "三个数是执行率、预算调整率和预算执行得分的依据，缺一个就无法计算。",
    fix: "按预算批复和决算填写年初预算数、全年预算数和全年执行数，没有的填 0。",
    forms: ["self"],
  },
  () =>
    (["funds.initialBudget", "funds.annualBudget", "funds.executed"] as const).map((id) => ({
      entry: figureEntry(figure(id)),
    })),
  {
    messages: {
      empty: emptyMessage,
      negative: ({ label, stated }: { label: string; stated: string }) =>
        `${quoted(label)}填写 ${stated} 万元，不应小于 0。`,
    },
    check({ entry: { cell, figure } }, { fail }) {
      if (!figure) fail("empty", cell, { cells: [cell] });
      else if (figure.value.lt(0)) {
        fail("negative", { label: cell.label, stated: typed(figure) }, { cells: [cell] });
      }
    },
  },
);
