import { normalisedLabel } from "../../form/label";
import { decimal } from "../../number/decimal";
import { saysNothing, textEntry } from "../entry";
import { likeness } from "../likeness";
import { once, textReading } from "../needs";
import { defineRule } from "../rule";
import { percent } from "../wording";

export default defineRule(
  {
    id: "S-15",
    title: "完成情况照抄目标",
    severity: "warning",
    basis: "自评抽查通报的常见问题：实际完成情况照抄预期目标（审核实务；无条文）",
    why: "目标写的是要做什么，完成情况写的是做成了什么；照抄目标等于没有自评。",
    fix: "请把完成情况改写为做成的事实：完成了多少、达到什么程度、何时完成。",
    forms: ["self"],
  },
  once({
    expected: textEntry(textReading("goals.expected")),
    actual: textEntry(textReading("goals.actual")),
  }),
  {
    messages: {
      same: () => "实际完成情况与预期目标文字完全相同。",
      alike: ({ share }: { readonly share: string }) =>
        `实际完成情况与预期目标文字相似度为 ${share}，几乎是照抄。`,
    },
    check({ expected, actual }, { profile, fail, inapplicable }) {
      if (saysNothing(expected) || saysNothing(actual)) {
        inapplicable("预期目标或实际完成情况没有填写。");
        return;
      }
      const share = decimal(likeness(words(expected.text), words(actual.text))).times(100);
      if (share.lte(profile.thresholds.copiedText.value)) return;
      const evidence = { cells: [actual.cell, expected.cell], actual: percent(share) };
      fail(share.eq(100) ? "same" : "alike", { share: percent(share) }, evidence);
    },
  },
);

/** A text without white space and punctuation: what is left is what was written. */
function words(text: string): string {
  return normalisedLabel(text).replace(/[\p{P}\s]/gu, "");
}
