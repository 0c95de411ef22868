import rule from "../../../../src/core/rules/B/B-08-three-public-total-is-sum-of-parts";
import { relabelled, withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "合计等于三个分项之和" },
    { when: "各自四舍五入，合计与分项之和相差 0.01 万元", set: { "threePublic.final": 7.96 } },
    { when: "出国经费留空，按 0 计算", set: { "abroad.final": null } },
    { when: "该县表样没有出国经费一行，其余分项之和等于合计", sheets: withoutRows("abroad.final") },
  ],
  fails: [
    {
      when: "合计比分项之和多 0.02 万元",
      set: { "threePublic.final": 7.97 },
      findings: [
        {
          message:
            "“三公经费·2024年决算数”填写 7.97 万元，各分项之和为 7.95 万元（5.60 + 0.00 + 2.35），相差 0.02 万元；请查明是合计还是分项填错。",
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
    {
      when: "改了公务接待，两列合计没有跟着改",
      set: { "reception.budget": 3.6, "reception.final": 1.35 },
      findings: [
        {
          message:
            "“三公经费·2024年预算数”填写 8.60 万元，各分项之和为 9.60 万元（6.00 + 0.00 + 3.60），相差 1.00 万元；请查明是合计还是分项填错。",
          cells: [
            "基础数据表!D5 三公经费·2024年预算数＝8.60",
            "基础数据表!D6 公务用车购置和维护经费·2024年预算数＝6.00",
            "基础数据表!D9 出国经费·2024年预算数＝0.00",
            "基础数据表!D10 公务接待·2024年预算数＝3.60",
          ],
          expected: "9.60",
          actual: "8.60",
          difference: "-1.00",
        },
        {
          message:
            "“三公经费·2024年决算数”填写 7.95 万元，各分项之和为 6.95 万元（5.60 + 0.00 + 1.35），相差 1.00 万元；请查明是合计还是分项填错。",
          cells: [
            "基础数据表!F5 三公经费·2024年决算数＝7.95",
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝5.60",
            "基础数据表!F9 出国经费·2024年决算数＝0.00",
            "基础数据表!F10 公务接待·2024年决算数＝1.35",
          ],
          expected: "6.95",
          actual: "7.95",
          difference: "1.00",
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
    {
      when: "出国经费一行的标签认不出来，合计与其余分项之和不一致",
      set: { "abroad.final": 1.5, "threePublic.final": 9.45 },
      sheets: relabelled({ "2、出国经费": "2、境外培训" }),
      notChecked: [
        {
          reason:
            "表中没有找到“出国经费·2024年决算数”。“三公经费·2024年决算数”与其余分项之和不一致，无法判断对错。",
          cells: [
            "基础数据表!F5 三公经费·2024年决算数＝9.45",
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝5.60",
            "基础数据表!F10 公务接待·2024年决算数＝2.35",
          ],
        },
      ],
    },
    {
      when: "合计留空（由 B-07 提示）",
      set: { "threePublic.final": null },
      notChecked: [
        { reason: "“三公经费·2024年决算数”未填写。", cells: ["基础数据表!F5 三公经费·2024年决算数＝"] },
      ],
    },
  ],
};

export default cases;
