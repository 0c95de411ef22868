import rule from "../../../../src/core/rules/R/R-10-shares-make-100";
import type { RuleCases } from "../cases";
import { rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "63.49% 加 36.51% 为 100%" },
    {
      when: "各取一位小数，合计 100.1%（差 0.1 在允许范围内）",
      set: { "projects.final": 449.5, "expenditure.project": 449.5 },
      data: rewritten({ "占63.49%": "占63.5%", "占36.51%": "占36.6%" }),
    },
  ],
  fails: [
    {
      when: "各取整数，64% 加 37%",
      set: {
        "funds.executed": 1000,
        "expenditure.basic": 635,
        "expenditure.project": 365,
        "projects.final": 365,
      },
      data: rewritten({ "占63.49%": "占64%", "占36.51%": "占37%" }),
      findings: [
        {
          message: "自评报告写的基本支出“占64%”和项目支出“占37%”合计 101%，不等于 100%；请统一保留两位小数。",
          cells: [
            "自评报告（原文）!A6 自评报告＝部门整体支出规模为1228.50万元，其中：基本支出780.00万元，占64%；项目支出448.50万元，占37%。基本支出用于工资福利、日常运转和对个人和家庭的补助，项目支出用于林业有害生物防治、森林防火和国土绿化，涉及全县各乡镇。",
            "自评报告（原文）!A6 自评报告＝部门整体支出规模为1228.50万元，其中：基本支出780.00万元，占64%；项目支出448.50万元，占37%。基本支出用于工资福利、日常运转和对个人和家庭的补助，项目支出用于林业有害生物防治、森林防火和国土绿化，涉及全县各乡镇。",
          ],
          expected: "100%",
          actual: "101%",
          difference: "1%",
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
