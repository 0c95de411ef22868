import rule from "../../../../src/core/rules/B/B-12-three-public-parts-are-within-budget";
import { withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各分项决算都小于预算" },
    { when: "公务接待决算比预算多 0.01 万元", set: { "reception.final": 2.61 } },
    { when: "没有预算的公车购置（由 B-15 提示）", set: { "vehiclePurchase.final": 12 } },
    {
      when: "表中没有公车购置和公车运行维护两行",
      sheets: withoutRows("vehiclePurchase.budget", "vehicleOperation.budget"),
    },
    {
      when: "出国经费三列留空",
      set: { "abroad.priorFinal": null, "abroad.budget": null, "abroad.final": null },
    },
  ],
  fails: [
    {
      when: "公务接待超预算，三公经费合计没有超",
      set: { "reception.final": 2.62 },
      findings: [
        {
          message:
            "“公务接待·2024年决算数”2.62 万元，超过“公务接待·2024年预算数”2.60 万元，控制率 100.77%，超出 0.02 万元。",
          cells: ["基础数据表!F10 公务接待·2024年决算数＝2.62", "基础数据表!D10 公务接待·2024年预算数＝2.60"],
          expected: "2.60",
          actual: "2.62",
          difference: "0.02",
        },
      ],
    },
    {
      when: "出国经费没有预算，有支出",
      set: { "abroad.final": 3 },
      findings: [
        {
          message: "“出国经费·2024年决算数”3.00 万元，超过“出国经费·2024年预算数”0.00 万元，超出 3.00 万元。",
          cells: ["基础数据表!F9 出国经费·2024年决算数＝3.00", "基础数据表!D9 出国经费·2024年预算数＝0.00"],
          expected: "0.00",
          actual: "3.00",
          difference: "3.00",
        },
      ],
    },
    {
      when: "公务用车因购置超过预算",
      set: { "vehicles.final": 17.6, "vehiclePurchase.budget": 10, "vehiclePurchase.final": 12 },
      findings: [
        {
          message:
            "“公务用车购置和维护经费·2024年决算数”17.60 万元，超过“公务用车购置和维护经费·2024年预算数”6.00 万元，控制率 293.33%，超出 11.60 万元。",
          cells: [
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝17.60",
            "基础数据表!D6 公务用车购置和维护经费·2024年预算数＝6.00",
          ],
          expected: "6.00",
          actual: "17.60",
          difference: "11.60",
        },
        {
          message:
            "“公车购置·2024年决算数”12.00 万元，超过“公车购置·2024年预算数”10.00 万元，控制率 120.00%，超出 2.00 万元。",
          cells: ["基础数据表!F7 公车购置·2024年决算数＝12.00", "基础数据表!D7 公车购置·2024年预算数＝10.00"],
          expected: "10.00",
          actual: "12.00",
          difference: "2.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "公务接待预算留空",
      set: { "reception.budget": null },
      notChecked: [
        { reason: "“公务接待·2024年预算数”未填写。", cells: ["基础数据表!D10 公务接待·2024年预算数＝"] },
      ],
    },
    {
      when: "公务接待填了不能识别的文字",
      set: { "reception.final": "约2万" },
      notChecked: [
        {
          reason: "“公务接待·2024年决算数”填写的“约2万”不是数字。",
          cells: ["基础数据表!F10 公务接待·2024年决算数＝约2万"],
        },
      ],
    },
  ],
};

export default cases;
