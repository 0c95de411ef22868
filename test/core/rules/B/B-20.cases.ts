import rule from "../../../../src/core/rules/B/B-20-projects-are-within-budget";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各项目决算都小于预算" },
    { when: "项目支出比预算多 0.01 万元", set: { "projects.final": 460.01 } },
    { when: "专项合计超预算而各专项没有超（由 B-17 提示）", set: { "projectsSpecial.final": 310 } },
  ],
  fails: [
    {
      when: "项目支出比预算多 0.02 万元",
      set: { "projects.final": 460.02 },
      findings: [
        {
          message:
            "“项目支出·2024年决算数”460.02 万元，超过“项目支出·2024年预算数”460.00 万元，超出 0.02 万元。",
          cells: [
            "基础数据表!F11 项目支出·2024年决算数＝460.02",
            "基础数据表!D11 项目支出·2024年预算数＝460.00",
          ],
          expected: "460.00",
          actual: "460.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "一个专项超预算，项目支出没有超",
      set: { "items.0.final": 140 },
      findings: [
        {
          message:
            "“松材线虫病防治专项·2024年决算数”140.00 万元，超过“松材线虫病防治专项·2024年预算数”135.00 万元，控制率 103.70%，超出 5.00 万元。",
          cells: [
            "基础数据表!F15 松材线虫病防治专项·2024年决算数＝140.00",
            "基础数据表!D15 松材线虫病防治专项·2024年预算数＝135.00",
          ],
          expected: "135.00",
          actual: "140.00",
          difference: "5.00",
        },
      ],
    },
    {
      when: "业务工作经费超预算（2018年某表的数）",
      set: { "projectsBusiness.budget": 320, "projectsBusiness.final": 689.16 },
      findings: [
        {
          message:
            "“业务工作经费·2024年决算数”689.16 万元，超过“业务工作经费·2024年预算数”320.00 万元，控制率 215.36%，超出 369.16 万元。",
          cells: [
            "基础数据表!F12 业务工作经费·2024年决算数＝689.16",
            "基础数据表!D12 业务工作经费·2024年预算数＝320.00",
          ],
          expected: "320.00",
          actual: "689.16",
          difference: "369.16",
        },
      ],
    },
    {
      when: "没有逐行填列专项，专项合计超预算",
      data: (data) => ({ ...data, items: [] }),
      set: { "projectsSpecial.final": 310 },
      findings: [
        {
          message:
            "“本级专项资金（一个专项一行）·2024年决算数”310.00 万元，超过“本级专项资金（一个专项一行）·2024年预算数”308.00 万元，控制率 100.65%，超出 2.00 万元。",
          cells: [
            "基础数据表!F14 本级专项资金（一个专项一行）·2024年决算数＝310.00",
            "基础数据表!D14 本级专项资金（一个专项一行）·2024年预算数＝308.00",
          ],
          expected: "308.00",
          actual: "310.00",
          difference: "2.00",
        },
      ],
    },
    {
      when: "专项没有预算",
      set: { "items.1.budget": null },
      findings: [
        {
          message:
            "“森林防火能力建设专项·2024年决算数”100.70 万元，超过“森林防火能力建设专项·2024年预算数”0 万元，超出 100.70 万元。",
          cells: [
            "基础数据表!F16 森林防火能力建设专项·2024年决算数＝100.70",
            "基础数据表!D16 森林防火能力建设专项·2024年预算数＝",
          ],
          expected: "0.00",
          actual: "100.70",
          difference: "100.70",
        },
      ],
    },
  ],
  waits: [
    {
      when: "项目支出预算留空",
      set: { "projects.budget": null },
      notChecked: [
        { reason: "“项目支出·2024年预算数”未填写。", cells: ["基础数据表!D11 项目支出·2024年预算数＝"] },
      ],
    },
    {
      when: "专项决算填了不能识别的文字",
      set: { "items.0.final": "见附件" },
      notChecked: [
        {
          reason: "“松材线虫病防治专项·2024年决算数”填写的“见附件”不是数字。",
          cells: ["基础数据表!F15 松材线虫病防治专项·2024年决算数＝见附件"],
        },
      ],
    },
  ],
};

export default cases;
