import rule from "../../../../src/core/rules/B/B-09-vehicles-total-is-sum-of-parts";
import { withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "合计等于购置加运行维护" },
    { when: "合计与两项之和相差 0.01 万元", set: { "vehicles.final": 5.61 } },
    { when: "公车购置留空，按 0 计算", set: { "vehiclePurchase.final": null } },
    { when: "该县表样没有公车购置一行", sheets: withoutRows("vehiclePurchase.final") },
  ],
  fails: [
    {
      when: "合计比两项之和多 0.02 万元",
      set: { "vehicles.final": 5.62 },
      findings: [
        {
          message:
            "“公务用车购置和维护经费·2024年决算数”填写 5.62 万元，各分项之和为 5.60 万元（0.00 + 5.60），相差 0.02 万元；请查明是合计还是分项填错。",
          cells: [
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝5.62",
            "基础数据表!F7 公车购置·2024年决算数＝0.00",
            "基础数据表!F8 公车运行维护·2024年决算数＝5.60",
          ],
          expected: "5.60",
          actual: "5.62",
          difference: "0.02",
        },
      ],
    },
    {
      when: "运行维护漏填，合计还在",
      set: { "vehicleOperation.budget": null },
      findings: [
        {
          message:
            "“公务用车购置和维护经费·2024年预算数”填写 6.00 万元，各分项之和为 0.00 万元（0.00 + 0），相差 6.00 万元；请查明是合计还是分项填错。",
          cells: [
            "基础数据表!D6 公务用车购置和维护经费·2024年预算数＝6.00",
            "基础数据表!D7 公车购置·2024年预算数＝0.00",
            "基础数据表!D8 公车运行维护·2024年预算数＝",
          ],
          expected: "0.00",
          actual: "6.00",
          difference: "6.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "公务用车合计留空",
      set: { "vehicles.final": null },
      notChecked: [
        {
          reason: "“公务用车购置和维护经费·2024年决算数”未填写。",
          cells: ["基础数据表!F6 公务用车购置和维护经费·2024年决算数＝"],
        },
      ],
    },
    {
      when: "表中没有公车购置一行，运行维护不等于合计",
      set: { "vehicles.final": 23.6 },
      sheets: withoutRows("vehiclePurchase.final"),
      notChecked: [
        {
          reason:
            "表中没有找到“公车购置·2024年决算数”。“公务用车购置和维护经费·2024年决算数”与其余分项之和不一致，无法判断对错。",
          cells: [
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝23.60",
            "基础数据表!F7 公车运行维护·2024年决算数＝5.60",
          ],
        },
      ],
    },
    {
      when: "该县表样没有这两个分项",
      sheets: withoutRows("vehiclePurchase.final", "vehicleOperation.final"),
      notChecked: [{ reason: "不适用：表中没有“公务用车购置和维护经费·2023年决算数”的分项。", cells: [] }],
    },
  ],
};

export default cases;
