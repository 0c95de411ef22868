import rule from "../../../../src/core/rules/B/B-45-amounts-have-two-decimals";
import { withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "金额都是两位小数，人数是整数" },
    { when: "浮点运算留下的尾数不算", set: { "threePublic.final": 7.950000000000001 } },
    { when: "求和留下的更大的尾数也不算", set: { "threePublic.final": 7.95000000002 } },
  ],
  fails: [
    {
      when: "政府采购金额有三位小数",
      set: { "procurement.final": 80.365 },
      findings: [
        {
          message: "基础数据表有 1 个金额超过两位小数：“政府采购金额·2024年决算数”80.365。",
          cells: ["基础数据表!F22 政府采购金额·2024年决算数＝80.37"],
        },
      ],
    },
    {
      when: "单元格显示两位，实际三位",
      set: { "operating.final": 154.304 },
      findings: [
        {
          message: "基础数据表有 1 个金额超过两位小数：“公用经费·2024年决算数”154.304。",
          cells: ["基础数据表!F18 公用经费·2024年决算数＝154.30"],
        },
      ],
    },
    {
      when: "元除以 10000 没有四舍五入，四处",
      set: {
        "procurement.priorFinal": 75.1234,
        "procurement.budget": 82.4321,
        "procurement.final": 80.3651,
        "operating.final": 154.30125,
      },
      findings: [
        {
          message:
            "基础数据表有 4 个金额超过两位小数：“公用经费·2024年决算数”154.30125、“政府采购金额·2023年决算数”75.1234、“政府采购金额·2024年预算数”82.4321 等。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝154.30",
            "基础数据表!B22 政府采购金额·2023年决算数＝75.12",
            "基础数据表!D22 政府采购金额·2024年预算数＝82.43",
            "基础数据表!F22 政府采购金额·2024年决算数＝80.37",
          ],
        },
      ],
    },
    {
      when: "人数有小数",
      set: { "staff.actual": 41.5 },
      findings: [
        { message: "人数不是整数：“实际在职人数”41.5。", cells: ["基础数据表!D3 实际在职人数＝41.5"] },
      ],
    },
    {
      when: "自评表的全年执行数有四位小数",
      set: { "funds.executed": 1228.5012 },
      findings: [
        {
          message: "自评表有 1 个金额超过两位小数：“年度资金总额·全年执行数”1228.5012。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝1228.50"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
