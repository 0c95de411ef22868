import rule from "../../../../src/core/rules/R/R-21-surplus-is-explained";
import type { RuleCases } from "../cases";
import { inserted, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "收入等于支出" },
    {
      when: "写明了上年结转",
      data: inserted("二、部门整体支出及使用情况", "全年收入合计1220.00万元，上年结转8.50万元。"),
    },
  ],
  fails: [
    {
      when: "收入少于支出，没有说明（c04）",
      data: inserted("二、部门整体支出及使用情况", "全年收入合计1220.00万元。"),
      findings: [
        {
          message:
            "自评报告写“全年收入合计1220.00万元”，少于全年执行数 1228.50 万元，相差 8.50 万元，报告没有说明上年结转。",
          cells: [
            "自评报告（原文）!A8 自评报告＝全年收入合计1220.00万元。",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1220.00",
          difference: "-8.50",
        },
      ],
    },
    {
      when: "收入多于支出，没有说明",
      data: inserted("二、部门整体支出及使用情况", "全年收入合计1240.00万元。"),
      findings: [
        {
          message:
            "自评报告写“全年收入合计1240.00万元”，多于全年执行数 1228.50 万元，相差 11.50 万元，报告没有说明年末结转结余。",
          cells: [
            "自评报告（原文）!A8 自评报告＝全年收入合计1240.00万元。",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1240.00",
          difference: "11.50",
        },
      ],
    },
    {
      when: "收入总计不等于本年收入加年初结转",
      data: inserted(
        "二、部门整体支出及使用情况",
        "收入总计1228.50万元，其中：本年收入1220.00万元，年初结转和结余7.50万元。",
      ),
      findings: [
        {
          message:
            "自评报告写“收入总计1228.50万元”，同句的“本年收入1220.00万元”、“年初结转和结余7.50万元”合计 1227.50 万元，相差 1.00 万元；请查明哪一个数写错。",
          cells: [
            "自评报告（原文）!A8 自评报告＝收入总计1228.50万元，其中：本年收入1220.00万元，年初结转和结余7.50万元。",
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
