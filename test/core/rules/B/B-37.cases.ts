import rule from "../../../../src/core/rules/B/B-37-buildings-are-filled-or-empty";
import { relabelled } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有完工项目，四项都填 0" },
    {
      when: "四项都留空",
      set: {
        "buildings.approvedArea": null,
        "buildings.actualArea": null,
        "buildings.budgetedInvestment": null,
        "buildings.actualInvestment": null,
      },
    },
    {
      when: "四项都已填写",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 590,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 171,
      },
    },
    {
      when: "两项填 0，两项留空",
      set: { "buildings.budgetedInvestment": null, "buildings.actualInvestment": null },
    },
  ],
  fails: [
    {
      when: "填了面积，漏填投资",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 590,
        "buildings.budgetedInvestment": null,
        "buildings.actualInvestment": null,
      },
      findings: [
        {
          message: "楼堂馆所控制情况已填“批复规模”、“实际规模”，“预算投资”、“实际投资”未填写。",
          cells: [
            "基础数据表!B25 批复规模＝600",
            "基础数据表!C25 实际规模＝590",
            "基础数据表!E25 预算投资＝",
            "基础数据表!F25 实际投资＝",
          ],
        },
      ],
    },
    {
      when: "只漏填预算投资",
      set: {
        "buildings.actualArea": 320,
        "buildings.budgetedInvestment": null,
        "buildings.actualInvestment": 96,
      },
      findings: [
        {
          message: "楼堂馆所控制情况已填“实际规模”、“实际投资”，“预算投资”未填写。",
          cells: [
            "基础数据表!B25 批复规模＝0",
            "基础数据表!C25 实际规模＝320",
            "基础数据表!E25 预算投资＝",
            "基础数据表!F25 实际投资＝96.00",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "实际规模填了不能识别的文字",
      set: { "buildings.actualArea": "约600" },
      notChecked: [
        { reason: "“实际规模”填写的“约600”不是数字。", cells: ["基础数据表!C25 实际规模＝约600"] },
      ],
    },
    {
      when: "表中找不到预算投资",
      sheets: relabelled({ "预算投资\n（万元）": "计划数" }),
      notChecked: [{ reason: "表中没有找到“预算投资”。", cells: [] }],
    },
  ],
};

export default cases;
