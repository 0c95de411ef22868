import rule from "../../../../src/core/rules/R/R-33-required-sections-are-there";
import { seedCase } from "../../../forms/build/seed";
import type { RuleCases } from "../cases";
import { rewritten } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各章齐全" },
    {
      when: "问题和措施合写一章",
      data: rewritten({
        "四、存在的主要问题": "四、存在的问题及改进措施",
        "五、改进措施及有关建议": "五、其他需要说明的情况",
      }),
    },
  ],
  fails: [
    {
      when: "湖南汨罗2024年原报告",
      data: () => seedCase,
      profile: "hunan-miluo-2024",
      findings: [
        {
          message:
            "报告缺少“绩效目标完成情况（产出、效益、满意度、成本指标分析）”，现有各章为“一、部门概况”、“二、部门（单位）整体支出及使用情况”、“三、部门（单位）专项组织实施情况”、“四、存在的主要问题”、“五、改进措施及有关建议”。",
          cells: [
            "自评报告（原文）!A2 自评报告＝一、部门概况",
            "自评报告（原文）!A7 自评报告＝二、部门（单位）整体支出及使用情况",
            "自评报告（原文）!A20 自评报告＝三、部门（单位）专项组织实施情况",
            "自评报告（原文）!A36 自评报告＝四、存在的主要问题",
            "自评报告（原文）!A42 自评报告＝五、改进措施及有关建议",
          ],
        },
      ],
    },
    {
      when: "缺少问题和措施",
      data: rewritten({ "四、存在的主要问题": "四、其他情况", "五、改进措施及有关建议": "五、附则" }),
      findings: [
        {
          message:
            "报告缺少“存在的主要问题”、“改进措施及有关建议”，现有各章为“一、部门概况”、“二、部门整体支出及使用情况”、“三、部门整体支出绩效情况”、“四、其他情况”、“五、附则”。",
          cells: [
            "自评报告（原文）!A2 自评报告＝一、部门概况",
            "自评报告（原文）!A7 自评报告＝二、部门整体支出及使用情况",
            "自评报告（原文）!A17 自评报告＝三、部门整体支出绩效情况",
            "自评报告（原文）!A26 自评报告＝四、其他情况",
            "自评报告（原文）!A29 自评报告＝五、附则",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
