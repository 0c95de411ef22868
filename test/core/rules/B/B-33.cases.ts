import rule from "../../../../src/core/rules/B/B-33-procurement-is-carried-out";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "执行率 98.00%" },
    { when: "执行率正好 90%", set: { "procurement.final": 73.8 } },
    {
      when: "执行率只比 90% 低 0.01 个百分点",
      set: { "procurement.budget": 100, "procurement.final": 89.99 },
    },
    { when: "超过预算（由 B-34 提示）", set: { "procurement.final": 90 } },
  ],
  fails: [
    {
      when: "执行率比 90% 低 0.02 个百分点",
      set: { "procurement.budget": 100, "procurement.final": 89.98 },
      findings: [
        {
          message: "政府采购预算 100.00 万元，决算 89.98 万元，政府采购执行率 89.98%，低于 90%。",
          cells: [
            "基础数据表!F22 政府采购金额·2024年决算数＝89.98",
            "基础数据表!D22 政府采购金额·2024年预算数＝100.00",
          ],
          actual: "89.98%",
        },
      ],
    },
    {
      when: "汨罗市委编办2024年实例的数",
      set: { "procurement.budget": 9, "procurement.final": 5 },
      findings: [
        {
          message: "政府采购预算 9.00 万元，决算 5.00 万元，政府采购执行率 55.56%，低于 90%。",
          cells: [
            "基础数据表!F22 政府采购金额·2024年决算数＝5.00",
            "基础数据表!D22 政府采购金额·2024年预算数＝9.00",
          ],
          actual: "55.56%",
        },
      ],
    },
    {
      when: "没有执行",
      set: { "procurement.final": 0 },
      findings: [
        {
          message: "政府采购预算 82.00 万元，决算 0.00 万元，政府采购执行率 0.00%，低于 90%。",
          cells: [
            "基础数据表!F22 政府采购金额·2024年决算数＝0.00",
            "基础数据表!D22 政府采购金额·2024年预算数＝82.00",
          ],
          actual: "0.00%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有采购预算",
      set: { "procurement.budget": 0 },
      notChecked: [{ reason: "不适用：没有政府采购预算，没有政府采购执行率。", cells: [] }],
    },
    {
      when: "决算留空（由 B-32 提示）",
      set: { "procurement.final": null },
      notChecked: [
        {
          reason: "“政府采购金额·2024年决算数”未填写。",
          cells: ["基础数据表!F22 政府采购金额·2024年决算数＝"],
        },
      ],
    },
  ],
};

export default cases;
