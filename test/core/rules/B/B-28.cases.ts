import rule from "../../../../src/core/rules/B/B-28-operating-grows-slowly";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "比上年增长 2.87%" },
    { when: "正好增长 10%", set: { "operating.final": 165 } },
    { when: "比上年减少", set: { "operating.final": 100 } },
  ],
  fails: [
    {
      when: "增长略超过 10%",
      set: { "operating.final": 165.01 },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”165.01 万元，比“公用经费·2023年决算数”150.00 万元增加 15.01 万元，增长 10.01%，超过 10% 的提示界限。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝165.01",
            "基础数据表!B18 公用经费·2023年决算数＝150.00",
          ],
          expected: "150.00",
          actual: "165.01",
          difference: "15.01",
        },
      ],
    },
    {
      when: "汨罗市委编办2024年实例的数",
      set: { "operating.priorFinal": 18.1, "operating.final": 43.8 },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”43.80 万元，比“公用经费·2023年决算数”18.10 万元增加 25.70 万元，增长 141.99%，超过 10% 的提示界限。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝43.80",
            "基础数据表!B18 公用经费·2023年决算数＝18.10",
          ],
          expected: "18.10",
          actual: "43.80",
          difference: "25.70",
        },
      ],
    },
  ],
  waits: [
    {
      when: "上年决算为 0",
      set: { "operating.priorFinal": 0 },
      notChecked: [{ reason: "不适用：“公用经费·2023年决算数”为 0，没有增减率。", cells: [] }],
    },
    {
      when: "上年决算留空",
      set: { "operating.priorFinal": null },
      notChecked: [
        { reason: "“公用经费·2023年决算数”未填写。", cells: ["基础数据表!B18 公用经费·2023年决算数＝"] },
      ],
    },
  ],
};

export default cases;
