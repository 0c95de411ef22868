import rule from "../../../../src/core/rules/B/B-31-reception-is-within-operating";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "公务接待小于公用经费" },
    { when: "公务接待等于公用经费", set: { "operating.final": 2.35 } },
    { when: "公务接待比公用经费多 0.01 万元", set: { "operating.final": 2.34 } },
  ],
  fails: [
    {
      when: "公务接待比公用经费多 0.02 万元",
      set: { "operating.final": 2.33 },
      findings: [
        {
          message:
            "“公务接待·2024年决算数”为 2.35 万元，大于“公用经费·2024年决算数”的 2.33 万元，多出 0.02 万元。",
          cells: ["基础数据表!F10 公务接待·2024年决算数＝2.35", "基础数据表!F18 公用经费·2024年决算数＝2.33"],
          expected: "2.33",
          actual: "2.35",
          difference: "0.02",
        },
      ],
    },
    {
      when: "公用经费为 0",
      set: { "operating.final": 0 },
      findings: [
        {
          message:
            "“公务接待·2024年决算数”为 2.35 万元，大于“公用经费·2024年决算数”的 0.00 万元，多出 2.35 万元。",
          cells: ["基础数据表!F10 公务接待·2024年决算数＝2.35", "基础数据表!F18 公用经费·2024年决算数＝0.00"],
          expected: "0.00",
          actual: "2.35",
          difference: "2.35",
        },
      ],
    },
  ],
  waits: [
    {
      when: "公用经费留空",
      set: { "operating.final": null },
      notChecked: [
        { reason: "“公用经费·2024年决算数”未填写。", cells: ["基础数据表!F18 公用经费·2024年决算数＝"] },
      ],
    },
  ],
};

export default cases;
