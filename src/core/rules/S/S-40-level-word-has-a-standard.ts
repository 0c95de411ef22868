import { type TextEntry, saysNothing, textEntry } from "../entry";
import { standsUnder } from "../indicator-class";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWhere } from "../indicators";
import { type Need, givenText } from "../needs";
import type { TextReading } from "../../form/form";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "S-40",
    title: "定性指标值空泛",
    severity: "notice",
    basis: "赤峰市审计局列举的常见问题：指标值用“改善”“提高”等表述，没有可判断的标准",
    why: "只写“有所提升”“效益显著”，做到什么程度算完成说不清，评分没有依据。",
    fix: "请给出可判断的标准：改为数量、比例，或在评扣分标准中写明各档怎样认定。",
    forms: ["self"],
  },
  perIndicatorWhere(
    // A deadline that is only a word is S-42's.
    (indicator) => !standsUnder(indicator, "时效"),
    ["target"],
    (indicator) => ({
      target: indicatorValue(indicator, "target"),
      standard: standardOf(indicator.texts.standard),
    }),
  ),
  {
    messages: {
      vague: ({ label, word }: { label: string; word: string }) =>
        `${quoted(label)}只写${inQuotes(word)}，没有可判断的标准。`,
      vagueWithoutStandard: ({ label, word }: { label: string; word: string }) =>
        `${quoted(label)}只写${inQuotes(word)}，评扣分标准也没有写明怎样评分，没有可判断的标准。`,
    },
    check({ target: { cell, value }, standard }, { fail }) {
      // 达成年度指标 and 部分达成 are the official wording, judged by its three bands.
      if (value.kind !== "level" || value.achievement !== null) return;
      if (standard && !saysNothing(standard)) return;
      const told = { label: cell.label, word: cell.text.trim() };
      if (standard) fail("vagueWithoutStandard", told, { cells: [cell, standard.cell] });
      else fail("vague", told, { cells: [cell] });
    },
  },
);

/** 评扣分标准 of a row, or null where the form has no such column. */
function standardOf(text: TextReading): Need<TextEntry | null> {
  return (form) => {
    const met = textEntry(givenText(text))(form);
    return "reason" in met && met.kind === "absent" ? { value: null } : met;
  };
}
