import rule from "../../../../src/core/rules/B/B-25-operating-details-are-within-total";
import { withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "分项之和小于合计" },
    { when: "分项之和正好等于合计", set: { "operating.final": 101.3 } },
    { when: "分项之和比合计多 0.01 万元，是四舍五入", set: { "operating.final": 101.29 } },
    { when: "该县表样没有会议费、培训费一行", sheets: withoutRows("operatingMeetings.final") },
  ],
  fails: [
    {
      when: "分项之和比合计多 0.02 万元",
      set: { "operating.final": 101.28 },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”填写 101.28 万元，小于所列分项之和 101.30 万元（49.20 + 43.50 + 8.60），相差 0.02 万元；仅凭本表无法确定是合计少填还是分项多填。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝101.28",
            "基础数据表!F19 办公经费·2024年决算数＝49.20",
            "基础数据表!F20 水费、电费、差旅费·2024年决算数＝43.50",
            "基础数据表!F21 会议费、培训费·2024年决算数＝8.60",
          ],
          expected: "101.30",
          actual: "101.28",
          difference: "-0.02",
        },
      ],
    },
    {
      when: "办公经费取了全口径的数",
      set: { "operatingOffice.budget": 150 },
      findings: [
        {
          message:
            "“公用经费·2024年预算数”填写 158.00 万元，小于所列分项之和 204.50 万元（150.00 + 45.00 + 9.50），相差 46.50 万元；仅凭本表无法确定是合计少填还是分项多填。",
          cells: [
            "基础数据表!D18 公用经费·2024年预算数＝158.00",
            "基础数据表!D19 办公经费·2024年预算数＝150.00",
            "基础数据表!D20 水费、电费、差旅费·2024年预算数＝45.00",
            "基础数据表!D21 会议费、培训费·2024年预算数＝9.50",
          ],
          expected: "204.50",
          actual: "158.00",
          difference: "-46.50",
        },
      ],
    },
  ],
  waits: [
    {
      when: "公用经费合计留空（由 B-24 提示）",
      set: { "operating.final": null },
      notChecked: [
        { reason: "“公用经费·2024年决算数”未填写。", cells: ["基础数据表!F18 公用经费·2024年决算数＝"] },
      ],
    },
    {
      when: "办公经费填了不能识别的文字",
      set: { "operatingOffice.final": "同上年" },
      notChecked: [
        {
          reason: "“办公经费·2024年决算数”填写的“同上年”不是数字。",
          cells: ["基础数据表!F19 办公经费·2024年决算数＝同上年"],
        },
      ],
    },
  ],
};

export default cases;
