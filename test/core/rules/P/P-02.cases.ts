import rule from "../../../../src/core/rules/P/P-02-self-evaluation-is-found";
import { withoutSheet } from "../B/sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "有一张工作表是自评表" },
    {
      when: "工作表改了名，仍按标签识别",
      sheets: (designs) => designs.map((design) => ({ ...design, name: `附件：${design.name}` })),
    },
  ],
  fails: [
    {
      when: "工作簿中没有自评表",
      sheets: withoutSheet("自评表"),
      findings: [
        {
          message:
            "没有一张工作表能认作“自评表”：同一张表上至少要有“年度资金总额”、“全年预算数”、“全年执行数”、“一级指标”、“三级指标”、“年度指标值”、“实际完成值”、“分值”、“得分”、“总分”中的 6 个标签。请确认是哪张工作表，并把改动过的标签改回表样原文。",
          cells: [],
        },
      ],
    },
    {
      when: "留着一张自评表的副本",
      sheets: (designs) => [
        ...designs,
        ...designs.slice(1, 2).map((copy) => ({ ...copy, name: "自评表（修改前）" })),
      ],
      findings: [
        {
          message:
            "“自评表”、“自评表（修改前）”都像“自评表”，无法确定采用哪一张，请选定一张，其余的隐藏或删除。",
          cells: [],
        },
      ],
    },
  ],
  waits: [],
};

export default cases;
