import rule from "../../../../src/core/rules/B/B-29-operating-parts-are-within-budget";
import { withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各分项决算都小于预算" },
    { when: "办公经费比预算多 0.01 万元", set: { "operatingOffice.final": 50.01 } },
    { when: "表中没有会议费、培训费一行", sheets: withoutRows("operatingMeetings.final") },
  ],
  fails: [
    {
      when: "办公经费比预算多 0.02 万元",
      set: { "operatingOffice.final": 50.02 },
      findings: [
        {
          message:
            "“办公经费·2024年决算数”50.02 万元，超过“办公经费·2024年预算数”50.00 万元，控制率 100.04%，超出 0.02 万元。",
          cells: [
            "基础数据表!F19 办公经费·2024年决算数＝50.02",
            "基础数据表!D19 办公经费·2024年预算数＝50.00",
          ],
          expected: "50.00",
          actual: "50.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "汨罗市委编办2024年实例的数",
      set: { "operatingOffice.budget": 1.43, "operatingOffice.final": 6.46 },
      findings: [
        {
          message:
            "“办公经费·2024年决算数”6.46 万元，超过“办公经费·2024年预算数”1.43 万元，控制率 451.75%，超出 5.03 万元。",
          cells: ["基础数据表!F19 办公经费·2024年决算数＝6.46", "基础数据表!D19 办公经费·2024年预算数＝1.43"],
          expected: "1.43",
          actual: "6.46",
          difference: "5.03",
        },
      ],
    },
    {
      when: "会议费、培训费没有预算",
      set: { "operatingMeetings.budget": null },
      findings: [
        {
          message:
            "“会议费、培训费·2024年决算数”8.60 万元，超过“会议费、培训费·2024年预算数”0 万元，超出 8.60 万元。",
          cells: [
            "基础数据表!F21 会议费、培训费·2024年决算数＝8.60",
            "基础数据表!D21 会议费、培训费·2024年预算数＝",
          ],
          expected: "0.00",
          actual: "8.60",
          difference: "8.60",
        },
      ],
    },
  ],
  waits: [
    {
      when: "水费、电费、差旅费填了不能识别的文字",
      set: { "operatingUtilities.final": "见明细" },
      notChecked: [
        {
          reason: "“水费、电费、差旅费·2024年决算数”填写的“见明细”不是数字。",
          cells: ["基础数据表!F20 水费、电费、差旅费·2024年决算数＝见明细"],
        },
      ],
    },
  ],
};

export default cases;
