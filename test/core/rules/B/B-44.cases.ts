import rule from "../../../../src/core/rules/B/B-44-amounts-are-not-negative";
import { withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有负数" },
    { when: "金额为 0", set: { "procurement.final": 0 } },
    { when: "预算调减，调整行是负数", set: { "adjustment.priorFinal": -36.2 } },
  ],
  fails: [
    {
      when: "把红字数抄了过来",
      set: { "procurement.priorFinal": -75 },
      findings: [
        {
          message: "“政府采购金额·2023年决算数”填写 -75.00 万元，是负数。",
          cells: ["基础数据表!B22 政府采购金额·2023年决算数＝-75.00"],
          actual: "-75",
        },
      ],
    },
    {
      when: "专项和收入来源是负数",
      set: { "items.1.final": -0.01, "income.other": -3 },
      findings: [
        {
          message: "“森林防火能力建设专项·2024年决算数”填写 -0.01 万元，是负数。",
          cells: ["基础数据表!F16 森林防火能力建设专项·2024年决算数＝-0.01"],
          actual: "-0.01",
        },
        {
          message: "“其他资金”填写 -3.00 万元，是负数。",
          cells: ["自评表!D9 其他资金＝-3.00"],
          actual: "-3",
        },
      ],
    },
    {
      when: "面积是负数",
      set: { "buildings.actualArea": -320 },
      findings: [
        {
          message: "“实际规模”填写 -320 ㎡，是负数。",
          cells: ["基础数据表!C25 实际规模＝-320"],
          actual: "-320",
        },
      ],
    },
  ],
  waits: [
    {
      when: "政府采购金额不能识别",
      set: { "procurement.final": "负五万" },
      notChecked: [
        {
          reason: "“政府采购金额·2024年决算数”填写的“负五万”不是数字。",
          cells: ["基础数据表!F22 政府采购金额·2024年决算数＝负五万"],
        },
      ],
    },
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
