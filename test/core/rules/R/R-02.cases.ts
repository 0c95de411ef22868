import rule from "../../../../src/core/rules/R/R-02-quota-is-the-forms";
import type { RuleCases } from "../cases";
import { inserted, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "报告与表同数" },
    {
      when: "行政编制、事业编制分开写的不作比较",
      data: inserted("（一）部门基本情况", "行政编制30名，事业编制10名。"),
    },
  ],
  fails: [
    {
      when: "报告沿用旧编制数",
      data: inserted("（一）部门基本情况", "我局核定编制45名。"),
      findings: [
        {
          message: "自评报告写“我局核定编制45名”，基础数据表“编制数”为 46 人，相差 1 人。",
          cells: ["自评报告（原文）!A4 自评报告＝我局核定编制45名。", "基础数据表!B3 编制数＝46"],
          expected: "46",
          actual: "45",
          difference: "-1",
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: withoutNarrative,
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
    {
      when: "编制数未填",
      set: { "staff.quota": null },
      notChecked: [{ reason: "“编制数”未填写。", cells: ["基础数据表!B3 编制数＝"] }],
    },
  ],
};

export default cases;
