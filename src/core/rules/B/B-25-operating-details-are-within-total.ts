import { figure, perColumn } from "../needs";
import { defineRule } from "../rule";
import type { Mismatch } from "../sum";
import { part, partsAboveTotal, printedParts } from "../sum-of-parts";
import { quoted } from "../wording";

export default defineRule(
  {
    id: "B-25",
    title: "公用经费分项大于合计",
    severity: "error",
    basis: "基础数据表行次关系：办公经费，水费、电费、差旅费，会议费、培训费都是公用经费的“其中”项",
    why: "其中项之和不可能大于合计；多是分项取了全口径的数，或合计漏了一部分。",
    fix: "请核对公用经费和各分项的口径，使分项之和不大于合计。",
    related: ["B-23", "B-26", "X-03"],
    forms: ["base"],
  },
  perColumn((column) => ({
    total: figure(`operating.${column}`),
    office: part(figure(`operatingOffice.${column}`)),
    utilities: part(figure(`operatingUtilities.${column}`)),
    meetings: part(figure(`operatingMeetings.${column}`)),
  })),
  {
    messages: {
      above: ({ label, stated, computed, addends, gap }: Mismatch) =>
        `${quoted(label)}填写 ${stated} 万元，小于所列分项之和 ${computed} 万元（${addends}），相差 ${gap} 万元；仅凭本表无法确定是合计少填还是分项多填。`,
    },
    check({ total, office, utilities, meetings }, { profile, fail }) {
      const above = partsAboveTotal(total, printedParts([office, utilities, meetings]), profile);
      if (above) fail("above", above, above.evidence);
    },
  },
);
