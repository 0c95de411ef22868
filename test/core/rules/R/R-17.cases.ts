import rule from "../../../../src/core/rules/R/R-17-unchanged-is-said-so";
import type { RuleCases } from "../cases";
import { inserted, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "有增减的写明金额" },
    {
      when: "没有增减的写持平",
      data: inserted("二、部门整体支出及使用情况", "因公出国（境）费0万元，与上年持平。"),
    },
  ],
  fails: [
    {
      when: "有增减却写持平",
      data: inserted("二、部门整体支出及使用情况", "公务接待费2.35万元，与上年持平。"),
      findings: [
        {
          message: "自评报告写“与上年持平”，按表比上年减少 0.45 万元，不是持平，请写明增减情况。",
          cells: [
            "自评报告（原文）!A8 自评报告＝公务接待费2.35万元，与上年持平。",
            "基础数据表!F10 公务接待·2024年决算数＝2.35",
            "基础数据表!B10 公务接待·2023年决算数＝2.80",
          ],
          difference: "-0.45",
        },
      ],
    },
    {
      when: "没有增减却写增加0万元（c25）",
      data: inserted(
        "二、部门整体支出及使用情况",
        "因公出国（境）费0万元，比上年增加0万元，增长0%，主要原因是与上年持平，无增减变化。",
      ),
      findings: [
        {
          message: "自评报告写“比上年增加0万元，增长0%”，前后两数相同，请改为“与上年持平”。",
          cells: [
            "自评报告（原文）!A8 自评报告＝因公出国（境）费0万元，比上年增加0万元，增长0%，主要原因是与上年持平，无增减变化。",
            "基础数据表!F9 出国经费·2024年决算数＝0.00",
            "基础数据表!B9 出国经费·2023年决算数＝0.00",
          ],
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
