import { emptyMessage, textEntry } from "../entry";
import { perIndicatorWith } from "../indicators";
import { givenText } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "S-18",
    title: "实际完成值未填",
    severity: "error",
    basis: "预算管理一体化系统校验“第N行的实际完成值为必录项”",
    why: "没有实际完成值，这一行的得分就没有依据。",
    fix: "按实际情况填写完成值，写法和单位与年度指标值一致。",
    forms: ["self"],
  },
  perIndicatorWith(["actual"], ({ texts }) => ({ actual: textEntry(givenText(texts.actual)) })),
  {
    messages: { empty: emptyMessage },
    check({ actual }, { fail }) {
      // 无 is filled in: whether such an indicator may carry points is another question (S-41).
      if (actual.text === "") fail("empty", actual.cell, { cells: [actual.cell] });
    },
  },
);
