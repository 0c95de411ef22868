import rule from "../../../../src/core/rules/R/R-22-project-budget-is-the-forms";
import type { RuleCases } from "../cases";
import { rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [{ when: "年初预算安排与项目支出预算数同数" }],
  fails: [
    {
      when: "年初预算安排写了决算数",
      data: rewritten({ "年初预算安排460.00万元": "年初预算安排448.50万元" }),
      findings: [
        {
          message:
            "自评报告写“年初预算安排448.50万元”，基础数据表“项目支出·2024年预算数”为 460.00 万元，相差 11.50 万元。",
          cells: [
            "自评报告（原文）!A14 自评报告＝全年项目支出448.50万元，年初预算安排448.50万元，其中：业务工作经费87.60万元、运行维护经费60.40万元、本级专项资金300.50万元。本级专项资金包括松材线虫病防治专项131.80万元、森林防火能力建设专项100.70万元、国土绿化与义务植树专项68.00万元。",
            "基础数据表!D11 项目支出·2024年预算数＝460.00",
          ],
          expected: "460.00",
          actual: "448.50",
          difference: "-11.50",
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
