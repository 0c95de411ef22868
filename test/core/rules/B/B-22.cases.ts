import rule from "../../../../src/core/rules/B/B-22-project-change-is-moderate";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "比上年增长 6.79%" },
    { when: "正好下降 30%", set: { "projects.final": 294 } },
    { when: "正好增长 30%", set: { "projects.final": 546 } },
  ],
  fails: [
    {
      when: "下降超过 30%",
      set: { "projects.final": 293.9 },
      findings: [
        {
          message:
            "“项目支出·2024年决算数”293.90 万元，比“项目支出·2023年决算数”420.00 万元减少 126.10 万元，下降 30.02%，超过 30% 的提示界限。",
          cells: [
            "基础数据表!F11 项目支出·2024年决算数＝293.90",
            "基础数据表!B11 项目支出·2023年决算数＝420.00",
          ],
          expected: "420.00",
          actual: "293.90",
          difference: "-126.10",
        },
      ],
    },
    {
      when: "增长超过 30%",
      set: { "projects.final": 546.1 },
      findings: [
        {
          message:
            "“项目支出·2024年决算数”546.10 万元，比“项目支出·2023年决算数”420.00 万元增加 126.10 万元，增长 30.02%，超过 30% 的提示界限。",
          cells: [
            "基础数据表!F11 项目支出·2024年决算数＝546.10",
            "基础数据表!B11 项目支出·2023年决算数＝420.00",
          ],
          expected: "420.00",
          actual: "546.10",
          difference: "126.10",
        },
      ],
    },
    {
      when: "汨罗市委编办2024年实例的数",
      set: { "projects.priorFinal": 38, "projects.final": 13 },
      findings: [
        {
          message:
            "“项目支出·2024年决算数”13.00 万元，比“项目支出·2023年决算数”38.00 万元减少 25.00 万元，下降 65.79%，超过 30% 的提示界限。",
          cells: [
            "基础数据表!F11 项目支出·2024年决算数＝13.00",
            "基础数据表!B11 项目支出·2023年决算数＝38.00",
          ],
          expected: "38.00",
          actual: "13.00",
          difference: "-25.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "上年没有项目支出",
      set: { "projects.priorFinal": 0 },
      notChecked: [{ reason: "不适用：“项目支出·2023年决算数”为 0，没有增减率。", cells: [] }],
    },
    {
      when: "决算数留空",
      set: { "projects.final": null },
      notChecked: [
        { reason: "“项目支出·2024年决算数”未填写。", cells: ["基础数据表!F11 项目支出·2024年决算数＝"] },
      ],
    },
  ],
};

export default cases;
