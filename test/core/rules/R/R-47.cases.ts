import rule from "../../../../src/core/rules/R/R-47-indicator-values-are-the-forms";
import type { RuleCases } from "../cases";
import { inserted, rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各指标与自评表同数" },
    { when: "只写到个位", data: rewritten({ "新造林成活率93.5%": "新造林成活率94%" }) },
    { when: "上年的完成值不作比较", data: inserted("二、部门整体支出及使用情况", "2023年森林覆盖率58.5%。") },
  ],
  fails: [
    {
      when: "完成值写错",
      data: rewritten({ 小班数126个: "小班数162个" }),
      findings: [
        {
          message:
            "自评报告写“松材线虫病防治小班数162个”，自评表指标1“松材线虫病防治小班数”的实际完成值为 126个，请核对后改成一致。",
          cells: [
            "自评报告（原文）!A19 自评报告＝本次设置三级指标16个，其中15个达到年度指标值。产出方面，松材线虫病防治小班数162个，森林防火巡护次数502次，新造林成活率93.5%，松材线虫病病死树清理合格率98.6%，森林防火隔离带建成时间为2024年11月18日，专项资金支付及时率97.6%。",
            "自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝126个",
          ],
          expected: "126",
          actual: "162",
          difference: "36",
        },
      ],
    },
    {
      when: "指标值写错",
      data: rewritten({ "达到指标值≥90%": "达到指标值≥95%" }),
      findings: [
        {
          message:
            "自评报告写“达到指标值≥95%”，自评表指标12“林农和群众满意度”的年度指标值为 ≥90%，请核对后改成一致。",
          cells: [
            "自评报告（原文）!A23 自评报告＝2024年12月采用入户问卷调查方式，在12个乡镇随机抽样，有效问卷500份，其中表示满意的476份，林农和群众满意度为95.2%，达到指标值≥95%。",
            "自评表!E24 指标12“林农和群众满意度”·年度指标值＝≥90%",
          ],
          expected: "90",
          actual: "95",
          difference: "5",
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: withoutNarrative,
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
