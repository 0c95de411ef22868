import rule from "../../../../src/core/rules/B/B-07-three-public-total-is-filled";
import { relabelled, withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "三列合计都已填写" }, { when: "没有三公经费，合计填 0", set: { "threePublic.final": 0 } }],
  fails: [
    {
      when: "决算数合计留空",
      set: { "threePublic.final": null },
      findings: [
        {
          message: "“三公经费·2024年决算数”没有填写金额。",
          cells: ["基础数据表!F5 三公经费·2024年决算数＝"],
        },
      ],
    },
    {
      when: "三列合计都留空",
      set: { "threePublic.priorFinal": null, "threePublic.budget": null, "threePublic.final": null },
      findings: [
        {
          message: "“三公经费·2023年决算数”、“三公经费·2024年预算数”、“三公经费·2024年决算数”没有填写金额。",
          cells: [
            "基础数据表!B5 三公经费·2023年决算数＝",
            "基础数据表!D5 三公经费·2024年预算数＝",
            "基础数据表!F5 三公经费·2024年决算数＝",
          ],
        },
      ],
    },
    {
      when: "合计填了横线",
      set: { "threePublic.budget": "—" },
      findings: [
        {
          message: "“三公经费·2024年预算数”没有填写金额。",
          cells: ["基础数据表!D5 三公经费·2024年预算数＝—"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中找不到三公经费一行",
      sheets: relabelled({ 三公经费: "合计数" }),
      notChecked: [{ reason: "表中没有找到“三公经费·2023年决算数”。", cells: [] }],
    },
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
