import { emptyMessage, saysNothing, textEntry } from "../entry";
import { once, textReading } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "S-13",
    title: "年度总体目标未填",
    severity: "error",
    basis: "自评表“年度总体目标”栏：预期目标、实际完成情况均为必填",
    why: "没有目标或完成情况，就看不出全年任务是否完成，指标得分也失去依据。",
    fix: "按年初批复填写预期目标，并逐条填写实际完成情况。",
    forms: ["self"],
  },
  // Both together: where one label is not found, the place of the other is not certain either.
  once({
    expected: textEntry(textReading("goals.expected")),
    actual: textEntry(textReading("goals.actual")),
  }),
  {
    messages: { empty: emptyMessage },
    check({ expected, actual }, { fail }) {
      for (const { cell } of [expected, actual].filter(saysNothing)) fail("empty", cell, { cells: [cell] });
    },
  },
);
