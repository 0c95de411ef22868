import rule from "../../../../src/core/rules/R/R-31-full-marks-and-problems";
import { seedCase } from "../../../forms/build/seed";
import type { RuleCases } from "../cases";
import { rewritten } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "得分有扣分，列出了问题" },
    {
      when: "总分 100，报告没有列出问题",
      set: { "total.score": 100 },
      data: rewritten({
        "1.义务植树活动日程安排不够周密，遇雨改期后参加人次数未达到指标值。": "",
        "2.部分项目验收偏晚，年末尚有21.50万元预算指标未执行，资金支付进度有待加快。": "暂无。",
      }),
    },
    { when: "总分 99.99", set: { "total.score": 99.99 } },
  ],
  fails: [
    {
      when: "湖南汨罗2024年原报告",
      data: () => seedCase,
      profile: "hunan-miluo-2024",
      findings: [
        {
          message:
            "自评总分 100.00 分，没有扣分，报告却列出 4 个问题：“年初预算编制不合理…”、“我办财政拨款经费整体偏低…”、“在固定资产管理方面的制度尚不够健全”、“资金使用效率有待进一步提高”。",
          cells: [
            "自评表!I25 总分＝100.00",
            "自评报告（原文）!A38 自评报告＝    1、年初预算编制不合理，年内预算追加了部分经费，预算编制的合理性有待进一步提高。",
            "自评报告（原文）!A39 自评报告＝    2、我办财政拨款经费整体偏低，特别是一般性公用支出部分的基数标准与实际日常运转费用存在相当大的差距，为保证正常运转只能从项目经费中适当调整部分经费。",
            "自评报告（原文）!A40 自评报告＝   3、在固定资产管理方面的制度尚不够健全。",
            "自评报告（原文）!A41 自评报告＝   4、资金使用效率有待进一步提高。",
          ],
        },
      ],
    },
    {
      when: "总分 100，问题写成“一是”“二是”",
      set: {
        "total.score": 100,
        "narrative.26": "一是日程安排不够周密；二是项目验收偏晚。",
        "narrative.27": null,
      },
      findings: [
        {
          message: "自评总分 100.00 分，没有扣分，报告却列出 2 个问题：“日程安排不够周密”、“项目验收偏晚”。",
          cells: [
            "自评表!I29 总分＝100.00",
            "自评报告（原文）!A27 自评报告＝一是日程安排不够周密；二是项目验收偏晚。",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "自评表没有总分",
      set: { "total.score": null },
      notChecked: [{ reason: "“总分”未填写。", cells: ["自评表!I29 总分＝"] }],
    },
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
