import rule from "../../../../src/core/rules/B/B-24-operating-total-is-filled";
import { relabelled, withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "三列合计都已填写" }, { when: "合计填 0", set: { "operating.final": 0 } }],
  fails: [
    {
      when: "预算数合计留空",
      set: { "operating.budget": null },
      findings: [
        {
          message: "“公用经费·2024年预算数”没有填写金额。",
          cells: ["基础数据表!D18 公用经费·2024年预算数＝"],
        },
      ],
    },
    {
      when: "三列合计都留空",
      set: { "operating.priorFinal": null, "operating.budget": null, "operating.final": null },
      findings: [
        {
          message: "“公用经费·2023年决算数”、“公用经费·2024年预算数”、“公用经费·2024年决算数”没有填写金额。",
          cells: [
            "基础数据表!B18 公用经费·2023年决算数＝",
            "基础数据表!D18 公用经费·2024年预算数＝",
            "基础数据表!F18 公用经费·2024年决算数＝",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中找不到公用经费一行",
      sheets: relabelled({ 公用经费: "机关运转" }),
      notChecked: [{ reason: "表中没有找到“公用经费·2023年决算数”。", cells: [] }],
    },
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
