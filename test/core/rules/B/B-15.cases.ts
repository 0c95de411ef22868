import rule from "../../../../src/core/rules/B/B-15-vehicles-are-bought-with-a-budget";
import { withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有公车购置" },
    { when: "有预算，有购置", set: { "vehiclePurchase.budget": 12, "vehiclePurchase.final": 12 } },
    { when: "预算和决算都留空", set: { "vehiclePurchase.budget": null, "vehiclePurchase.final": null } },
    {
      when: "购置超过预算（由 B-12 提示）",
      set: { "vehiclePurchase.budget": 10, "vehiclePurchase.final": 12 },
    },
  ],
  fails: [
    {
      when: "没有预算，购置 12 万元",
      set: { "vehiclePurchase.final": 12 },
      findings: [
        {
          message: "“公车购置·2024年决算数”12.00 万元，而“公车购置·2024年预算数”为 0。",
          cells: ["基础数据表!F7 公车购置·2024年决算数＝12.00", "基础数据表!D7 公车购置·2024年预算数＝0.00"],
          expected: "0.00",
          actual: "12.00",
          difference: "12.00",
        },
      ],
    },
    {
      when: "预算留空，购置 12 万元",
      set: { "vehiclePurchase.budget": null, "vehiclePurchase.final": 12 },
      findings: [
        {
          message: "“公车购置·2024年决算数”12.00 万元，而“公车购置·2024年预算数”未填写。",
          cells: ["基础数据表!F7 公车购置·2024年决算数＝12.00", "基础数据表!D7 公车购置·2024年预算数＝"],
          expected: "0.00",
          actual: "12.00",
          difference: "12.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中没有公车购置一行",
      sheets: withoutRows("vehiclePurchase.budget"),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
    {
      when: "决算填了不能识别的文字",
      set: { "vehiclePurchase.final": "一辆" },
      notChecked: [
        {
          reason: "“公车购置·2024年决算数”填写的“一辆”不是数字。",
          cells: ["基础数据表!F7 公车购置·2024年决算数＝一辆"],
        },
      ],
    },
  ],
};

export default cases;
