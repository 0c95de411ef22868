import rule from "../../../../src/core/rules/B/B-30-budgeted-operating-parts-are-spent";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各分项都有支出" },
    { when: "没有预算，也没有支出", set: { "operatingMeetings.budget": 0, "operatingMeetings.final": 0 } },
    { when: "只支出了 0.01 万元", set: { "operatingMeetings.final": 0.01 } },
    { when: "三公经费分项没有支出，不算", set: { "reception.final": 0 } },
  ],
  fails: [
    {
      when: "会议费、培训费有预算没有支出",
      set: { "operatingMeetings.final": 0 },
      findings: [
        {
          message: "“会议费、培训费·2024年预算数”9.50 万元，而“会议费、培训费·2024年决算数”为 0。",
          cells: [
            "基础数据表!F21 会议费、培训费·2024年决算数＝0.00",
            "基础数据表!D21 会议费、培训费·2024年预算数＝9.50",
          ],
          expected: "9.50",
          actual: "0.00",
          difference: "-9.50",
        },
      ],
    },
    {
      when: "办公经费决算留空",
      set: { "operatingOffice.final": null },
      findings: [
        {
          message: "“办公经费·2024年预算数”50.00 万元，而“办公经费·2024年决算数”未填写。",
          cells: ["基础数据表!F19 办公经费·2024年决算数＝", "基础数据表!D19 办公经费·2024年预算数＝50.00"],
          expected: "50.00",
          actual: "0.00",
          difference: "-50.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "预算填了不能识别的文字",
      set: { "operatingMeetings.budget": "九万五" },
      notChecked: [
        {
          reason: "“会议费、培训费·2024年预算数”填写的“九万五”不是数字。",
          cells: ["基础数据表!D21 会议费、培训费·2024年预算数＝九万五"],
        },
      ],
    },
  ],
};

export default cases;
