import rule from "../../../../src/core/rules/B/B-43-thrift-names-a-measure";
import { relabelled } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "写明了制度、措施和效果" },
    { when: "正好十个字", set: { thrift: "接待先审批，车辆定点" } },
    { when: "换行和空格不算字数", set: { thrift: "公务接待 审批\n车辆定点" } },
  ],
  fails: [
    {
      when: "填“无”",
      set: { thrift: "无" },
      findings: [
        {
          message: "“厉行节约保障措施”填写“无”，没有实际内容。",
          cells: ["基础数据表!B26 厉行节约保障措施＝无"],
        },
      ],
    },
    {
      when: "没有填",
      set: { thrift: null },
      findings: [{ message: "“厉行节约保障措施”未填写。", cells: ["基础数据表!B26 厉行节约保障措施＝"] }],
    },
    {
      when: "填“暂无。”",
      set: { thrift: "暂无。" },
      findings: [
        {
          message: "“厉行节约保障措施”填写“暂无。”，没有实际内容。",
          cells: ["基础数据表!B26 厉行节约保障措施＝暂无。"],
        },
      ],
    },
    {
      when: "九个字中间加了空格",
      set: { thrift: "接待 审批 车辆 定点 好" },
      findings: [
        {
          message: "“厉行节约保障措施”填写“接待 审批 车辆 定点 好”，只有 9 个字，没有写出具体措施。",
          cells: ["基础数据表!B26 厉行节约保障措施＝接待 审批 车辆 定点 好"],
        },
      ],
    },
    {
      when: "只有九个字",
      set: { thrift: "严格执行八项规定等" },
      findings: [
        {
          message: "“厉行节约保障措施”填写“严格执行八项规定等”，只有 9 个字，没有写出具体措施。",
          cells: ["基础数据表!B26 厉行节约保障措施＝严格执行八项规定等"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "显示错误值",
      set: { thrift: "#NAME?" },
      notChecked: [
        {
          reason: "“厉行节约保障措施”显示公式错误 #NAME?。",
          cells: ["基础数据表!B26 厉行节约保障措施＝#NAME?"],
        },
      ],
    },
    {
      when: "表中有两个“厉行节约保障措施”",
      sheets: relabelled({ "楼堂馆所控制情况 \n（2024年完工项目）": "厉行节约保障措施" }),
      notChecked: [
        {
          reason: "“厉行节约保障措施”在表中出现了 2 次，无法确定采用哪一个。",
          cells: [
            "基础数据表!A24 厉行节约保障措施＝厉行节约保障措施",
            "基础数据表!A26 厉行节约保障措施＝厉行节约保障措施",
          ],
        },
      ],
    },
  ],
};

export default cases;
