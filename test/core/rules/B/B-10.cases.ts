import rule from "../../../../src/core/rules/B/B-10-blank-details-are-zero";
import { relabelled, withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有发生额的分项都填了 0" },
    { when: "分项填的是横线，表明没有发生", set: { "abroad.final": "—" } },
    { when: "合计也没有填", set: { "operating.final": null, "operatingMeetings.final": null } },
    { when: "专项合计空着而明细已填（由 B-23 提示）", set: { "projectsSpecial.final": null } },
    { when: "只有基础数据表", sheets: withoutSheet("自评表") },
  ],
  fails: [
    {
      when: "出国经费两列和会议费、培训费一列留空",
      set: { "abroad.priorFinal": null, "abroad.final": null, "operatingMeetings.final": null },
      findings: [
        {
          message: "“出国经费”、“会议费、培训费”共 3 个单元格留空，而各自的合计已填；没有发生额的应填 0。",
          cells: [
            "基础数据表!B9 出国经费·2023年决算数＝",
            "基础数据表!F9 出国经费·2024年决算数＝",
            "基础数据表!F21 会议费、培训费·2024年决算数＝",
          ],
        },
      ],
    },
    {
      when: "自评表的收入来源留空",
      set: { "income.governmentFund": null, "income.other": null },
      findings: [
        {
          message: "“政府性基金拨款”、“其他资金”共 2 个单元格留空，而年度资金总额已填；没有发生额的应填 0。",
          cells: ["自评表!D7 政府性基金拨款＝", "自评表!D9 其他资金＝"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "出国经费在表中出现了两次",
      sheets: relabelled({ "3、公务接待": "3、出国经费" }),
      notChecked: [
        {
          reason: "“出国经费”在表中出现了 2 次，无法确定采用哪一个。",
          cells: ["基础数据表!A9 出国经费＝2、出国经费", "基础数据表!A10 出国经费＝3、出国经费"],
        },
      ],
    },
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
