import rule from "../../../../src/core/rules/R/R-19-no-growth-from-zero";
import type { RuleCases } from "../cases";
import { inserted, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [{ when: "上年数不为 0" }],
  fails: [
    {
      when: "上年没有购车却写增长100%",
      set: { "vehiclePurchase.final": 12 },
      data: inserted(
        "二、部门整体支出及使用情况",
        "公务用车购置费12.00万元，比上年增加12.00万元，增长100%。",
      ),
      findings: [
        {
          message: "自评报告写“增长100%”，但对比数为 0，没有增减率，请改写为“上年无此项支出”。",
          cells: [
            "自评报告（原文）!A8 自评报告＝公务用车购置费12.00万元，比上年增加12.00万元，增长100%。",
            "基础数据表!F7 公车购置·2024年决算数＝12.00",
            "基础数据表!B7 公车购置·2023年决算数＝0.00",
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
