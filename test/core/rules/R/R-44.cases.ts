import rule from "../../../../src/core/rules/R/R-44-percentage-is-no-ratio";
import type { RuleCases } from "../cases";
import { rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [{ when: "百分比都乘过 100" }],
  fails: [
    {
      when: "占比没有乘 100",
      data: rewritten({ "占63.49%": "占0.63%" }),
      findings: [
        {
          message: "自评报告写“占0.63%”，是没有乘 100 的比值；按表计算应为 63.49%（780 ÷ 1228.5）。",
          cells: [
            "自评报告（原文）!A6 自评报告＝部门整体支出规模为1228.50万元，其中：基本支出780.00万元，占0.63%；项目支出448.50万元，占36.51%。基本支出用于工资福利、日常运转和对个人和家庭的补助，项目支出用于林业有害生物防治、森林防火和国土绿化，涉及全县各乡镇。",
            "自评表!H6 基本支出＝780.00",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "63.49%",
          actual: "0.63%",
          difference: "-62.86%",
        },
      ],
    },
    {
      when: "增减率没有乘 100（c22）",
      data: rewritten({ "下降11.67%": "下降0.117%" }),
      findings: [
        {
          message: "自评报告写“下降0.117%”，是没有乘 100 的比值；按表计算应为 11.67%（1.05 ÷ 9）。",
          cells: [
            "自评报告（原文）!A11 自评报告＝“三公”经费支出合计7.95万元，其中：公务接待费2.35万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费0.00万元；较上年决算数减少1.05万元，下降0.117%，主要原因是公务用车定点维修和公务接待实行清单结算；为年度预算的92.44%。",
            "基础数据表!F5 三公经费·2024年决算数＝7.95",
            "基础数据表!B5 三公经费·2023年决算数＝9.00",
          ],
          expected: "11.67%",
          actual: "0.117%",
          difference: "-11.55%",
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
