import { level1Groups } from "../level1";
import { perTable } from "../indicators";
import { type WeightMismatch, weightMismatch } from "../points-sum";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "S-37",
    title: "一级指标标题分值不符",
    severity: "error",
    basis: "表样栏目关系：一级指标名称中标明的分值（如“产出指标(50分)”）是其下各行分值之和",
    why: "表样标明的分值与各行分值对不上，无法判断以哪个为准；多是增删指标后没有调整。",
    fix: "调整该一级指标下各行分值，使其合计等于名称中标明的分值。",
    related: ["S-34", "S-35"],
    forms: ["self"],
  },
  perTable({ groups: level1Groups }),
  {
    messages: {
      mismatch: (m: WeightMismatch & { readonly name: string }) =>
        `“${m.name}”标明 ${m.expected} 分，其下 ${m.rows} 项分值合计 ${m.sum} 分，相差 ${m.gap} 分。`,
    },
    check({ groups }, { profile, fail, inapplicable }) {
      const printed = groups.filter(({ printedPoints }) => printedPoints !== null);
      if (printed.length === 0) inapplicable("一级指标名称中没有标明分值。");
      for (const { name, printedPoints, labels, weights } of printed) {
        const mismatch = printedPoints && weightMismatch(weights, printedPoints, profile, labels);
        if (mismatch) fail("mismatch", { ...mismatch, name }, mismatch.evidence);
      }
    },
  },
);
