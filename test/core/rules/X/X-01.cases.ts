import rule from "../../../../src/core/rules/X/X-01-project-expenditure-agrees";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "两表项目支出相同" },
    { when: "各自四舍五入，相差 0.01 万元", set: { "expenditure.project": 448.51 } },
  ],
  fails: [
    {
      when: "相差 0.02 万元",
      set: { "expenditure.project": 448.52 },
      findings: [
        {
          message:
            "基础数据表“项目支出·2024年决算数”为 448.50 万元，自评表“项目支出”为 448.52 万元，应当相同，相差 0.02 万元；请查明哪一个填错。",
          cells: ["基础数据表!F11 项目支出·2024年决算数＝448.50", "自评表!H8 项目支出＝448.52"],
          expected: "448.50",
          actual: "448.52",
          difference: "0.02",
        },
      ],
    },
    {
      when: "只改了自评表",
      set: { "expenditure.project": 420 },
      findings: [
        {
          message:
            "基础数据表“项目支出·2024年决算数”为 448.50 万元，自评表“项目支出”为 420.00 万元，应当相同，相差 28.50 万元；请查明哪一个填错。",
          cells: ["基础数据表!F11 项目支出·2024年决算数＝448.50", "自评表!H8 项目支出＝420.00"],
          expected: "448.50",
          actual: "420.00",
          difference: "-28.50",
        },
      ],
    },
  ],
  waits: [
    {
      when: "自评表项目支出未填",
      set: { "expenditure.project": null },
      notChecked: [{ reason: "“项目支出”未填写。", cells: ["自评表!H8 项目支出＝"] }],
    },
    {
      when: "没有自评表",
      sheets: (designs) => designs.filter(({ name }) => name !== "自评表"),
      notChecked: [{ reason: "未识别到“自评表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
