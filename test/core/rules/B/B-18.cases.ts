import rule from "../../../../src/core/rules/B/B-18-items-have-name-and-amounts";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "每个专项都有名称和三列金额" },
    { when: "没有发生额的填 0", set: { "items.1.budget": 0 } },
    { when: "没有发生额的填横线，表明没有发生", set: { "items.1.priorFinal": "—" } },
  ],
  fails: [
    {
      when: "预算和决算留空",
      set: { "items.0.budget": null, "items.0.final": null },
      findings: [
        {
          message: "“松材线虫病防治专项·2024年预算数”、“松材线虫病防治专项·2024年决算数”没有填写金额。",
          cells: [
            "基础数据表!D15 松材线虫病防治专项·2024年预算数＝",
            "基础数据表!F15 松材线虫病防治专项·2024年决算数＝",
          ],
        },
      ],
    },
    {
      when: "三列都留空",
      set: { "items.2.priorFinal": null, "items.2.budget": null, "items.2.final": null },
      findings: [
        {
          message: "专项“国土绿化与义务植树专项”三列金额都没有填写。",
          cells: [
            "基础数据表!B17 国土绿化与义务植树专项·2023年决算数＝",
            "基础数据表!D17 国土绿化与义务植树专项·2024年预算数＝",
            "基础数据表!F17 国土绿化与义务植树专项·2024年决算数＝",
          ],
        },
      ],
    },
    {
      when: "没有名称",
      set: { "items.1.name": null },
      findings: [
        {
          message:
            "本级专项资金下有一行没有填写专项名称，但填了金额（2023年决算数 95.00 万元，2024年预算数 103.00 万元，2024年决算数 100.70 万元）。",
          cells: [
            "基础数据表!A16 专项名称＝",
            "基础数据表!B16 （未命名专项）·2023年决算数＝95.00",
            "基础数据表!D16 （未命名专项）·2024年预算数＝103.00",
            "基础数据表!F16 （未命名专项）·2024年决算数＝100.70",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有专项",
      data: (data) => ({ ...data, items: [] }),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
    {
      when: "专项名称显示错误值",
      set: { "items.0.name": "#N/A" },
      notChecked: [{ reason: "“专项名称”显示公式错误 #N/A。", cells: ["基础数据表!A15 专项名称＝#N/A"] }],
    },
  ],
};

export default cases;
