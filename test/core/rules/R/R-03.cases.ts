import rule from "../../../../src/core/rules/R/R-03-staff-is-the-forms";
import type { RuleCases } from "../cases";
import { inserted, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "报告与表同数" },
    {
      when: "局机关和下属单位的人数不是全部在职人数",
      data: inserted("（一）部门基本情况", "局机关在职20人，下属事业单位在职22人。"),
    },
  ],
  fails: [
    {
      when: "报告沿用上年人数",
      data: inserted("（一）部门基本情况", "年末实际在职人员44人。"),
      findings: [
        {
          message: "自评报告写“年末实际在职人员44人”，基础数据表“实际在职人数”为 42 人，相差 2 人。",
          cells: ["自评报告（原文）!A4 自评报告＝年末实际在职人员44人。", "基础数据表!D3 实际在职人数＝42"],
          expected: "42",
          actual: "44",
          difference: "2",
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
  ],
};

export default cases;
