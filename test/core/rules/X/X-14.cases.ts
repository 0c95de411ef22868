import rule from "../../../../src/core/rules/X/X-14-main-item-has-an-indicator";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有占项目支出一半以上的专项" },
    { when: "刚好一半，没有指标", set: { "items.0.name": "湿地公园维护", "items.0.final": 224.25 } },
    { when: "一半以上，有指标", set: { "items.0.final": 230 } },
  ],
  fails: [
    {
      when: "一半以上，没有指标",
      set: { "items.0.name": "湿地公园建设专项", "items.0.final": 230 },
      findings: [
        {
          message:
            "专项“湿地公园建设专项”支出 230.00 万元，占项目支出 448.50 万元的 51.28%，超过 50%，没有看到对应的三级指标。",
          cells: [
            "基础数据表!F15 湿地公园建设专项·2024年决算数＝230.00",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
          ],
          expected: "≤50%",
          actual: "51.28%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有专项",
      data: (data) => ({ ...data, items: [] }),
      notChecked: [{ reason: "不适用：基础数据表没有填写专项。", cells: [] }],
    },
    {
      when: "专项的金额无法识别",
      set: { "items.0.final": "二百" },
      notChecked: [
        {
          reason: "“松材线虫病防治专项·2024年决算数”填写的“二百”不是数字。",
          cells: ["基础数据表!F15 松材线虫病防治专项·2024年决算数＝二百"],
        },
      ],
    },
  ],
};

export default cases;
