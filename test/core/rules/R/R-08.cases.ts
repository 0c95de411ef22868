import rule from "../../../../src/core/rules/R/R-08-basic-and-project-make-the-whole";
import type { RuleCases } from "../cases";
import { rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "780.00 加 448.50 等于 1228.50" },
    {
      when: "某个数与表不同由该数的规则提示",
      data: rewritten({ "项目支出448.50万元，占": "项目支出449.50万元，占" }),
    },
  ],
  fails: [
    {
      when: "表中三个数本身不平，报告照抄",
      set: { "expenditure.basic": 779 },
      data: rewritten({ "基本支出780.00万元": "基本支出779.00万元" }),
      findings: [
        {
          message:
            "自评报告写“部门整体支出规模为1228.50万元”，同句的“基本支出779.00万元”和“项目支出448.50万元”合计 1227.50 万元，相差 1.00 万元；请查明哪一个数写错。",
          cells: [
            "自评报告（原文）!A6 自评报告＝部门整体支出规模为1228.50万元，其中：基本支出779.00万元，占63.49%；项目支出448.50万元，占36.51%。基本支出用于工资福利、日常运转和对个人和家庭的补助，项目支出用于林业有害生物防治、森林防火和国土绿化，涉及全县各乡镇。",
          ],
          expected: "1227.50",
          actual: "1228.50",
          difference: "1.00",
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
