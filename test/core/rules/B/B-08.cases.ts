import rule from "../../../../src/core/rules/B/B-08-three-public-total-is-sum-of-parts";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "合计等于三个分项之和" },
    { when: "各自四舍五入，合计与分项之和相差 0.01 万元", set: { "threePublic.final": 7.96 } },
    { when: "出国经费留空，按 0 计算", set: { "abroad.final": null } },
  ],
  fails: [
    {
      when: "合计比分项之和多 0.02 万元",
      set: { "threePublic.final": 7.97 },
      findings: [
        {
          message:
            "“三公经费·2024年决算数”填写 7.97 万元，各分项之和为 7.95 万元（5.60 + 0.00 + 2.35），相差 0.02 万元。",
          cells: [
            "基础数据表!F5 三公经费·2024年决算数＝7.97",
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝5.60",
            "基础数据表!F9 出国经费·2024年决算数＝0.00",
            "基础数据表!F10 公务接待·2024年决算数＝2.35",
          ],
          expected: "7.95",
          actual: "7.97",
          difference: "0.02",
        },
      ],
    },
  ],
  waits: [
    {
      when: "公务接待填了不能识别的文字",
      set: { "reception.budget": "约2万" },
      notChecked: [
        {
          reason: "“公务接待·2024年预算数”填写的“约2万”不是数字。",
          cells: ["基础数据表!D10 公务接待·2024年预算数＝约2万"],
        },
      ],
    },
  ],
};

export default cases;
