import rule from "../../../../src/core/rules/B/B-02-staff-in-post-is-filled";
import { withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "在职人数是正整数" }, { when: "没有在职人员，填了 0", set: { "staff.actual": 0 } }],
  fails: [
    {
      when: "在职人数留空",
      set: { "staff.actual": null },
      findings: [{ message: "“实际在职人数”未填写。", cells: ["基础数据表!D3 实际在职人数＝"] }],
    },
    {
      when: "填了平均人数",
      set: { "staff.actual": 41.5 },
      findings: [
        {
          message: "“实际在职人数”填写“41.5”，应为 0 或正整数。",
          cells: ["基础数据表!D3 实际在职人数＝41.5"],
        },
      ],
    },
    {
      when: "在职人数是负数",
      set: { "staff.actual": -1 },
      findings: [
        { message: "“实际在职人数”填写“-1”，应为 0 或正整数。", cells: ["基础数据表!D3 实际在职人数＝-1"] },
      ],
    },
  ],
  waits: [
    {
      when: "填了不能识别的文字",
      set: { "staff.actual": "在职42，退休9" },
      notChecked: [
        {
          reason: "“实际在职人数”填写的“在职42，退休9”不是数字。",
          cells: ["基础数据表!D3 实际在职人数＝在职42，退休9"],
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
