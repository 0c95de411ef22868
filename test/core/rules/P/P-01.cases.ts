import rule from "../../../../src/core/rules/P/P-01-base-data-is-found";
import { relabelled, withoutSheet } from "../B/sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "有一张工作表是基础数据表" },
    {
      when: "工作表改了名，仍按标签识别",
      sheets: (designs) => designs.map((design) => ({ ...design, name: `附件：${design.name}` })),
    },
    {
      when: "两个标签改了写法，其余仍在",
      sheets: relabelled({ 政府采购金额: "采购", 厉行节约保障措施: "节约" }),
    },
  ],
  fails: [
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      findings: [
        {
          message:
            "没有一张工作表能认作“基础数据表”：同一张表上至少要有“编制数”、“实际在职人数”、“三公经费”、“项目支出”、“公用经费”、“政府采购金额”、“楼堂馆所控制情况”、“厉行节约保障措施”中的 6 个标签。请确认是哪张工作表，并把改动过的标签改回表样原文。",
          cells: [],
        },
      ],
    },
    {
      when: "留着一张基础数据表的副本",
      sheets: (designs) => [
        ...designs,
        ...designs.slice(0, 1).map((copy) => ({ ...copy, name: "基础数据表 (2)" })),
      ],
      findings: [
        {
          message:
            "“基础数据表”、“基础数据表 (2)”都像“基础数据表”，无法确定采用哪一张，请选定一张，其余的隐藏或删除。",
          cells: [],
        },
      ],
    },
    {
      when: "三个标签改得认不出来，只剩五个",
      sheets: relabelled({ 政府采购金额: "采购", 厉行节约保障措施: "节约", 公用经费: "公用" }),
      findings: [
        {
          message:
            "没有一张工作表能认作“基础数据表”：同一张表上至少要有“编制数”、“实际在职人数”、“三公经费”、“项目支出”、“公用经费”、“政府采购金额”、“楼堂馆所控制情况”、“厉行节约保障措施”中的 6 个标签。请确认是哪张工作表，并把改动过的标签改回表样原文。",
          cells: [],
        },
      ],
    },
  ],
  waits: [],
};

export default cases;
