import rule from "../../../../src/core/rules/R/R-04-persons-add-up";
import type { RuleCases } from "../cases";
import { inserted, rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "在职42人、退休18人，合计60人" },
    {
      when: "括号内再分男女的不重复计算",
      data: rewritten({ "其中在职42人、退休18人": "其中在职42人（男30人、女12人）、退休18人" }),
    },
    {
      when: "所列包括下属站的人员（c06）",
      data: rewritten({ "其中在职42人、退休18人": "其中局机关在职22人、退休18人、林业站20人" }),
    },
  ],
  fails: [
    {
      when: "退休人数写错",
      data: rewritten({ 退休18人: "退休17人" }),
      findings: [
        {
          message: "自评报告写“现有人数60人”，同句所列人员合计 59 人（42 + 17），相差 1 人。",
          cells: [
            "自评报告（原文）!A4 自评报告＝我局负责全县森林资源培育与保护、国土绿化、林业有害生物防治、森林防火和林业产业发展工作。编制数为46人，2024年末实际在职42人，在职人员控制率为91.30%。现有人数60人，其中在职42人、退休17人。",
          ],
          expected: "59",
          actual: "60",
          difference: "1",
        },
      ],
    },
    {
      when: "漏了离休人员",
      data: inserted("（一）部门基本情况", "现有干部职工60人，其中在职42人，离休1人，退休18人。"),
      findings: [
        {
          message: "自评报告写“现有干部职工60人”，同句所列人员合计 61 人（42 + 1 + 18），相差 1 人。",
          cells: ["自评报告（原文）!A4 自评报告＝现有干部职工60人，其中在职42人，离休1人，退休18人。"],
          expected: "61",
          actual: "60",
          difference: "-1",
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
    {
      when: "列举中有看不懂的人员时不判断",
      data: rewritten({ "其中在职42人、退休18人": "其中在职42人、退休18人、党员25人" }),
      notChecked: [{ reason: "不适用：自评报告没有写现有人数及其构成，或所列人员分类不能确定。", cells: [] }],
    },
  ],
};

export default cases;
