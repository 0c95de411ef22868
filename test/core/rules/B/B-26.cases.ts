import rule from "../../../../src/core/rules/B/B-26-operating-is-mostly-itemised";
import { withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "未列明的占 34.35%" },
    { when: "未列明的正好占一半", set: { "operating.final": 202.6 } },
    { when: "分项之和大于合计（由 B-25 提示）", set: { "operating.final": 100 } },
  ],
  fails: [
    {
      when: "未列明的略多于一半",
      set: { "operating.final": 202.7 },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”202.70 万元，所列分项共 101.30 万元，没有列明的有 101.40 万元，占 50.02%，超过 50% 的提示界限。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝202.70",
            "基础数据表!F19 办公经费·2024年决算数＝49.20",
            "基础数据表!F20 水费、电费、差旅费·2024年决算数＝43.50",
            "基础数据表!F21 会议费、培训费·2024年决算数＝8.60",
          ],
          expected: "202.70",
          actual: "101.30",
          difference: "101.40",
        },
      ],
    },
    {
      when: "汨罗市委编办2024年实例的数",
      set: {
        "operating.final": 43.8,
        "operatingOffice.final": 6.46,
        "operatingUtilities.final": 2.99,
        "operatingMeetings.final": 0,
      },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”43.80 万元，所列分项共 9.45 万元，没有列明的有 34.35 万元，占 78.42%，超过 50% 的提示界限。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝43.80",
            "基础数据表!F19 办公经费·2024年决算数＝6.46",
            "基础数据表!F20 水费、电费、差旅费·2024年决算数＝2.99",
            "基础数据表!F21 会议费、培训费·2024年决算数＝0.00",
          ],
          expected: "43.80",
          actual: "9.45",
          difference: "34.35",
        },
      ],
    },
    {
      when: "表中没有会议费、培训费一行",
      sheets: withoutRows("operatingMeetings.final"),
      set: { "operating.final": 200 },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”200.00 万元，所列分项共 92.70 万元，没有列明的有 107.30 万元，占 53.65%，超过 50% 的提示界限。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝200.00",
            "基础数据表!F19 办公经费·2024年决算数＝49.20",
            "基础数据表!F20 水费、电费、差旅费·2024年决算数＝43.50",
          ],
          expected: "200.00",
          actual: "92.70",
          difference: "107.30",
        },
      ],
    },
    {
      when: "分项都留空",
      set: {
        "operatingOffice.final": null,
        "operatingUtilities.final": null,
        "operatingMeetings.final": null,
      },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”154.30 万元，所列分项共 0.00 万元，没有列明的有 154.30 万元，占 100.00%，超过 50% 的提示界限。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝154.30",
            "基础数据表!F19 办公经费·2024年决算数＝",
            "基础数据表!F20 水费、电费、差旅费·2024年决算数＝",
            "基础数据表!F21 会议费、培训费·2024年决算数＝",
          ],
          expected: "154.30",
          actual: "0.00",
          difference: "154.30",
        },
      ],
    },
  ],
  waits: [
    {
      when: "公用经费为 0",
      set: { "operating.final": 0 },
      notChecked: [{ reason: "不适用：“公用经费·2024年决算数”为 0。", cells: [] }],
    },
    {
      when: "公用经费决算留空",
      set: { "operating.final": null },
      notChecked: [
        { reason: "“公用经费·2024年决算数”未填写。", cells: ["基础数据表!F18 公用经费·2024年决算数＝"] },
      ],
    },
    {
      when: "表中没有分项",
      sheets: withoutRows("operatingOffice.final", "operatingUtilities.final", "operatingMeetings.final"),
      notChecked: [{ reason: "不适用：表中没有“公用经费·2024年决算数”的分项。", cells: [] }],
    },
  ],
};

export default cases;
