import rule from "../../../../src/core/rules/B/B-01-quota-is-filled";
import { relabelled, withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "编制数是正整数" },
    { when: "编制数为 1", set: { "staff.quota": 1 } },
    { when: "编制数带单位，能读出来（由 P-06 提示）", set: { "staff.quota": "46人" } },
  ],
  fails: [
    {
      when: "编制数留空",
      set: { "staff.quota": null },
      findings: [{ message: "“编制数”未填写。", cells: ["基础数据表!B3 编制数＝"] }],
    },
    {
      when: "编制数填 0",
      set: { "staff.quota": 0 },
      findings: [{ message: "“编制数”填写“0”，应为大于 0 的整数。", cells: ["基础数据表!B3 编制数＝0"] }],
    },
    {
      when: "编制数是小数",
      set: { "staff.quota": 45.5 },
      findings: [
        { message: "“编制数”填写“45.5”，应为大于 0 的整数。", cells: ["基础数据表!B3 编制数＝45.5"] },
      ],
    },
    {
      when: "编制数是负数",
      set: { "staff.quota": -46 },
      findings: [{ message: "“编制数”填写“-46”，应为大于 0 的整数。", cells: ["基础数据表!B3 编制数＝-46"] }],
    },
  ],
  waits: [
    {
      when: "编制数填了不能识别的文字",
      set: { "staff.quota": "四十六" },
      notChecked: [{ reason: "“编制数”填写的“四十六”不是数字。", cells: ["基础数据表!B3 编制数＝四十六"] }],
    },
    {
      when: "表中找不到编制数",
      sheets: relabelled({ 编制数: "批准数" }),
      notChecked: [{ reason: "表中没有找到“编制数”。", cells: [] }],
    },
    {
      when: "工作簿中没有基础数据表",
      sheets: withoutSheet("基础数据表"),
      notChecked: [{ reason: "未识别到“基础数据表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
