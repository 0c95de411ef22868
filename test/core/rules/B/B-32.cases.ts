import rule from "../../../../src/core/rules/B/B-32-procurement-is-filled";
import { withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "三列都已填" },
    {
      when: "没有采购，三列填 0",
      set: { "procurement.priorFinal": 0, "procurement.budget": 0, "procurement.final": 0 },
    },
  ],
  fails: [
    {
      when: "本年决算留空",
      set: { "procurement.final": null },
      findings: [
        {
          message: "“政府采购金额·2024年决算数”没有填写金额。",
          cells: ["基础数据表!F22 政府采购金额·2024年决算数＝"],
        },
      ],
    },
    {
      when: "三列都留空",
      set: { "procurement.priorFinal": null, "procurement.budget": null, "procurement.final": null },
      findings: [
        {
          message:
            "“政府采购金额·2023年决算数”、“政府采购金额·2024年预算数”、“政府采购金额·2024年决算数”没有填写金额。",
          cells: [
            "基础数据表!B22 政府采购金额·2023年决算数＝",
            "基础数据表!D22 政府采购金额·2024年预算数＝",
            "基础数据表!F22 政府采购金额·2024年决算数＝",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中没有政府采购金额一行",
      sheets: withoutRows("procurement.final"),
      notChecked: [{ reason: "表中没有找到“政府采购金额·2023年决算数”。", cells: [] }],
    },
  ],
};

export default cases;
