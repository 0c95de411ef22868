import rule from "../../../../src/core/rules/B/B-41-buildings-have-approval";
import { relabelled, withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有完工项目，都填 0" },
    {
      when: "有批复规模和预算投资",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 630,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 171,
      },
    },
    {
      when: "都没有填",
      set: {
        "buildings.approvedArea": null,
        "buildings.actualArea": null,
        "buildings.budgetedInvestment": null,
        "buildings.actualInvestment": null,
      },
    },
  ],
  fails: [
    {
      when: "有实际规模，批复规模为 0",
      set: { "buildings.actualArea": 320 },
      findings: [
        {
          message: "“实际规模”填写 320 ㎡，而“批复规模”为 0。",
          cells: ["基础数据表!C25 实际规模＝320", "基础数据表!B25 批复规模＝0"],
        },
      ],
    },
    {
      when: "有实际投资，预算投资没有填",
      set: { "buildings.budgetedInvestment": null, "buildings.actualInvestment": 96 },
      findings: [
        {
          message: "“实际投资”填写 96.00 万元，而“预算投资”未填写。",
          cells: ["基础数据表!F25 实际投资＝96.00", "基础数据表!E25 预算投资＝"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "批复规模填了不能识别的文字",
      set: { "buildings.approvedArea": "见批复", "buildings.actualArea": 320 },
      notChecked: [
        { reason: "“批复规模”填写的“见批复”不是数字。", cells: ["基础数据表!B25 批复规模＝见批复"] },
      ],
    },
    {
      when: "表中找不到批复规模",
      sheets: relabelled({ "批复规模 \n（㎡）": "核定数" }),
      notChecked: [{ reason: "表中没有找到“批复规模”。", cells: [] }],
    },
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
