import rule from "../../../../src/core/rules/X/X-13-figures-agree-with-the-published-accounts";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  checklist: true,
  passes: [],
  fails: [],
  waits: [
    {
      when: "列出本年决算数，由填报人与公开的部门决算核对",
      notChecked: [
        {
          reason:
            "请与公开的部门决算核对，以下各数应与公开的支出合计、基本支出、项目支出、三公经费和政府采购支出一致：“年度资金总额·全年执行数”1228.50 万元、“基本支出”780.00 万元、“项目支出”448.50 万元、“三公经费·2024年决算数”7.95 万元、“公务用车购置和维护经费·2024年决算数”5.60 万元、“出国经费·2024年决算数”0.00 万元、“公务接待·2024年决算数”2.35 万元、“政府采购金额·2024年决算数”80.36 万元。",
          cells: [
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!H6 基本支出＝780.00",
            "自评表!H8 项目支出＝448.50",
            "基础数据表!F5 三公经费·2024年决算数＝7.95",
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝5.60",
            "基础数据表!F9 出国经费·2024年决算数＝0.00",
            "基础数据表!F10 公务接待·2024年决算数＝2.35",
            "基础数据表!F22 政府采购金额·2024年决算数＝80.36",
          ],
        },
      ],
    },
    {
      when: "没有填写的不列",
      set: { "procurement.final": null, "abroad.final": null },
      notChecked: [
        {
          reason:
            "请与公开的部门决算核对，以下各数应与公开的支出合计、基本支出、项目支出、三公经费和政府采购支出一致：“年度资金总额·全年执行数”1228.50 万元、“基本支出”780.00 万元、“项目支出”448.50 万元、“三公经费·2024年决算数”7.95 万元、“公务用车购置和维护经费·2024年决算数”5.60 万元、“公务接待·2024年决算数”2.35 万元。",
          cells: [
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!H6 基本支出＝780.00",
            "自评表!H8 项目支出＝448.50",
            "基础数据表!F5 三公经费·2024年决算数＝7.95",
            "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝5.60",
            "基础数据表!F10 公务接待·2024年决算数＝2.35",
          ],
        },
      ],
    },
    {
      when: "本年决算数都空着",
      set: {
        "funds.executed": null,
        "expenditure.basic": null,
        "expenditure.project": null,
        "threePublic.final": null,
        "vehicles.final": null,
        "abroad.final": null,
        "reception.final": null,
        "procurement.final": null,
      },
      notChecked: [{ reason: "不适用：没有填写本年决算数。", cells: [] }],
    },
  ],
};

export default cases;
