import rule from "../../../../src/core/rules/X/X-11-indicator-rate-matches-base-sheet";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "公用经费控制率 97.66%＝154.30÷158.00" },
    { when: "保留一位小数", set: { "indicators.13.actual": "97.7%" } },
    { when: "不保留小数", set: { "indicators.13.actual": "98%" } },
    { when: "截去尾数而没有四舍五入，相差不到 0.01 个百分点", set: { "indicators.13.actual": "97.65%" } },
    {
      when: "百分比存为数字",
      set: { "indicators.13.actual": 0.97658 },
      formats: { "indicators.13.actual": "0.00%" },
    },
    {
      when: "在职人员控制率＝42÷46",
      set: { "indicators.13.level3": "在职人员控制率", "indicators.13.actual": "91.30%" },
    },
    {
      when: "“三公”经费控制率＝7.95÷8.60",
      set: { "indicators.13.level3": "“三公”经费控制率", "indicators.13.actual": "92.44%" },
    },
    {
      when: "三公经费增减率（决算口径）＝（7.95－9.00）÷9.00",
      set: {
        "indicators.13.level3": "三公经费增减率（决算口径）",
        "indicators.13.target": "≤0%",
        "indicators.13.actual": "-11.67%",
      },
    },
    {
      when: "政府采购执行率＝80.36÷82.00",
      set: { "indicators.13.level3": "政府采购执行率", "indicators.13.actual": "98%" },
    },
  ],
  fails: [
    {
      when: "公用经费控制率与基础数据表算出的不同",
      set: { "indicators.13.actual": "95%" },
      findings: [
        {
          message:
            "指标14“公用经费控制率”的实际完成值填写 95%，按基础数据表的公用经费决算数 ÷ 预算数（154.30、158.00）计算应为 97.66%。",
          cells: [
            "自评表!F26 指标14“公用经费控制率”·实际完成值＝95%",
            "基础数据表!F18 公用经费·2024年决算数＝154.30",
            "基础数据表!D18 公用经费·2024年预算数＝158.00",
          ],
          expected: "97.66%",
          actual: "95.00%",
          difference: "-2.66%",
        },
      ],
    },
    {
      when: "公用经费控制率相差 0.02 个百分点",
      set: { "indicators.13.actual": "97.68%" },
      findings: [
        {
          message:
            "指标14“公用经费控制率”的实际完成值填写 97.68%，按基础数据表的公用经费决算数 ÷ 预算数（154.30、158.00）计算应为 97.66%。",
          cells: [
            "自评表!F26 指标14“公用经费控制率”·实际完成值＝97.68%",
            "基础数据表!F18 公用经费·2024年决算数＝154.30",
            "基础数据表!D18 公用经费·2024年预算数＝158.00",
          ],
          expected: "97.66%",
          actual: "97.68%",
          difference: "0.02%",
        },
      ],
    },
    {
      when: "在职人数改过以后，指标里的控制率没有改",
      set: {
        "indicators.13.level3": "财政供养人员控制率",
        "indicators.13.actual": "91.30%",
        "staff.actual": 44,
      },
      findings: [
        {
          message:
            "指标14“财政供养人员控制率”的实际完成值填写 91.30%，按基础数据表的实际在职人数 ÷ 编制数（44、46）计算应为 95.65%。",
          cells: [
            "自评表!F26 指标14“财政供养人员控制率”·实际完成值＝91.30%",
            "基础数据表!D3 实际在职人数＝44",
            "基础数据表!B3 编制数＝46",
          ],
          expected: "95.65%",
          actual: "91.30%",
          difference: "-4.35%",
        },
      ],
    },
    {
      when: "三公经费增减率漏了负号",
      set: {
        "indicators.13.level3": "三公经费增减率",
        "indicators.13.actual": "11.67%",
      },
      findings: [
        {
          message:
            "指标14“三公经费增减率”的实际完成值填写 11.67%，按基础数据表的（本年决算数 − 上年决算数）÷ 上年决算数（7.95、9.00）计算应为 -11.67%。",
          cells: [
            "自评表!F26 指标14“三公经费增减率”·实际完成值＝11.67%",
            "基础数据表!F5 三公经费·2024年决算数＝7.95",
            "基础数据表!B5 三公经费·2023年决算数＝9.00",
          ],
          expected: "-11.67%",
          actual: "11.67%",
          difference: "23.34%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "三公经费变动率以上年预算数为基数，表中没有",
      set: { "indicators.13.level3": "三公经费变动率", "indicators.13.actual": "-8.1%" },
      notChecked: [
        {
          reason: "不适用：三公经费变动率以上年预算数为基数，基础数据表只有上年决算数，无法核对。",
          cells: [],
        },
      ],
    },
    {
      when: "没有引用控制率的指标",
      set: { "indicators.13.level3": "公用经费控制率达标情况" },
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
    {
      when: "实际完成值没有百分号，不猜",
      set: { "indicators.13.actual": 0.9766 },
      notChecked: [
        {
          reason: "指标14“公用经费控制率”的实际完成值填写的“0.9766”不是确定的百分数，无法与基础数据表核对。",
          cells: ["自评表!F26 指标14“公用经费控制率”·实际完成值＝0.9766"],
        },
      ],
    },
    {
      when: "公用经费预算数没有填",
      set: { "operating.budget": null },
      notChecked: [
        { reason: "“公用经费·2024年预算数”未填写。", cells: ["基础数据表!D18 公用经费·2024年预算数＝"] },
      ],
    },
    {
      when: "政府采购预算数为 0，没有执行率",
      set: { "indicators.13.level3": "政府采购执行率", "procurement.budget": 0 },
      notChecked: [{ reason: "不适用：分母为 0，没有政府采购执行率。", cells: [] }],
    },
  ],
};

export default cases;
