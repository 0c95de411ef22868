import rule from "../../../../src/core/rules/B/B-04-staff-is-within-quota";
import { withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "在职人数少于编制数" }, { when: "在职人数等于编制数", set: { "staff.actual": 46 } }],
  fails: [
    {
      when: "超编 1 人",
      set: { "staff.actual": 47 },
      findings: [
        {
          message: "实际在职 47 人，超过编制数 46 人，控制率 102.17%，超编 1 人。",
          cells: ["基础数据表!D3 实际在职人数＝47", "基础数据表!B3 编制数＝46"],
          expected: "46",
          actual: "47",
          difference: "1",
        },
      ],
    },
    {
      when: "超编较多",
      set: { "staff.quota": 40, "staff.actual": 43 },
      findings: [
        {
          message: "实际在职 43 人，超过编制数 40 人，控制率 107.50%，超编 3 人。",
          cells: ["基础数据表!D3 实际在职人数＝43", "基础数据表!B3 编制数＝40"],
          expected: "40",
          actual: "43",
          difference: "3",
        },
      ],
    },
    {
      when: "人数带了单位，照样能读",
      set: { "staff.actual": "50人" },
      findings: [
        {
          message: "实际在职 50 人，超过编制数 46 人，控制率 108.70%，超编 4 人。",
          cells: ["基础数据表!D3 实际在职人数＝50人", "基础数据表!B3 编制数＝46"],
          expected: "46",
          actual: "50",
          difference: "4",
        },
      ],
    },
  ],
  waits: [
    {
      when: "编制数为 0",
      set: { "staff.quota": 0 },
      notChecked: [{ reason: "不适用：编制数为 0，没有控制率。", cells: [] }],
    },
    {
      when: "在职人数留空",
      set: { "staff.actual": null },
      notChecked: [{ reason: "“实际在职人数”未填写。", cells: ["基础数据表!D3 实际在职人数＝"] }],
    },
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
