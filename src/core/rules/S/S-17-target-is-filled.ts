import { emptyMessage, textEntry } from "../entry";
import { perIndicatorWith } from "../indicators";
import { givenText } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "S-17",
    title: "年度指标值未填",
    severity: "error",
    basis: "预算管理一体化系统校验“第N行的年度指标值为必录项”",
    why: "没有年度指标值，就无法判断指标是否完成。",
    fix: "按年初批复的绩效目标填写年度指标值。",
    forms: ["self"],
  },
  perIndicatorWith(["target"], ({ texts }) => ({ target: textEntry(givenText(texts.target)) })),
  {
    messages: { empty: emptyMessage },
    check({ target }, { fail }) {
      // 无 is filled in: whether such an indicator may carry points is another question (S-41).
      if (target.text === "") fail("empty", target.cell, { cells: [target.cell] });
    },
  },
);
