import rule from "../../../../src/core/rules/B/B-21-budgeted-projects-are-carried-out";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各项目都有支出" },
    { when: "没有预算，也没有支出", set: { "items.2.budget": 0, "items.2.final": 0 } },
    { when: "项目支出合计填 0（由 B-16 提示），各项目都有支出", set: { "projects.final": 0 } },
    {
      when: "运行维护经费没有安排",
      set: { "projectsMaintenance.budget": null, "projectsMaintenance.final": null },
    },
  ],
  fails: [
    {
      when: "一个专项有预算，决算为 0",
      set: { "items.2.final": 0 },
      findings: [
        {
          message:
            "“国土绿化与义务植树专项·2024年预算数”70.00 万元，而“国土绿化与义务植树专项·2024年决算数”为 0。",
          cells: [
            "基础数据表!F17 国土绿化与义务植树专项·2024年决算数＝0.00",
            "基础数据表!D17 国土绿化与义务植树专项·2024年预算数＝70.00",
          ],
          expected: "70.00",
          actual: "0.00",
          difference: "-70.00",
        },
      ],
    },
    {
      when: "一个专项有预算，决算留空",
      set: { "items.2.final": null },
      findings: [
        {
          message:
            "“国土绿化与义务植树专项·2024年预算数”70.00 万元，而“国土绿化与义务植树专项·2024年决算数”未填写。",
          cells: [
            "基础数据表!F17 国土绿化与义务植树专项·2024年决算数＝",
            "基础数据表!D17 国土绿化与义务植树专项·2024年预算数＝70.00",
          ],
          expected: "70.00",
          actual: "0.00",
          difference: "-70.00",
        },
      ],
    },
    {
      when: "运行维护经费没有支出",
      set: { "projectsMaintenance.final": 0 },
      findings: [
        {
          message: "“运行维护经费·2024年预算数”62.00 万元，而“运行维护经费·2024年决算数”为 0。",
          cells: [
            "基础数据表!F13 运行维护经费·2024年决算数＝0.00",
            "基础数据表!D13 运行维护经费·2024年预算数＝62.00",
          ],
          expected: "62.00",
          actual: "0.00",
          difference: "-62.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "预算填了不能识别的文字",
      set: { "items.2.budget": "七十万" },
      notChecked: [
        {
          reason: "“国土绿化与义务植树专项·2024年预算数”填写的“七十万”不是数字。",
          cells: ["基础数据表!D17 国土绿化与义务植树专项·2024年预算数＝七十万"],
        },
      ],
    },
  ],
};

export default cases;
