import { decimal } from "../../number/decimal";
import { textEntry } from "../entry";
import { perIndicatorWith } from "../indicators";
import { givenText } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";

export default defineRule(
  {
    id: "S-54",
    title: "三级指标过长",
    severity: "notice",
    basis: "审核实践：三级指标应为短语（字数界限可在口径中修改）",
    why: "把整句工作要求当作指标，看不出考核的是哪一个数或哪一件事。",
    fix: "请提炼为短语，如“政务服务事项网上办理率”。",
    forms: ["self"],
  },
  perIndicatorWith(["level3"], ({ texts }) => ({ name: textEntry(givenText(texts.level3)) })),
  {
    messages: {
      long: (data: { label: string; length: number; limit: string }) =>
        `${quoted(data.label)}共 ${String(data.length)} 字，超过 ${data.limit} 字。`,
    },
    check({ name: { cell, text } }, { profile, fail }) {
      const { length } = text.replace(/\s/g, "");
      const limit = profile.thresholds.indicatorLength.value;
      if (decimal(length).lte(decimal(limit))) return;
      fail(
        "long",
        { label: cell.label, length, limit },
        { cells: [cell], expected: `≤${limit}字`, actual: `${String(length)}字` },
      );
    },
  },
);
