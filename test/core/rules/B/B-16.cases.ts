import rule from "../../../../src/core/rules/B/B-16-projects-total-is-sum-of-parts";
import { withoutRows } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "合计等于三个分项之和" },
    { when: "合计与分项之和相差 0.01 万元", set: { "projects.final": 448.51 } },
    {
      when: "没有运行维护经费，留空按 0 计算",
      set: { "projectsMaintenance.final": null, "projects.final": 388.1 },
    },
    {
      when: "该县表样没有运行维护经费一行，其余之和等于合计",
      set: { "projects.priorFinal": 360, "projects.budget": 398, "projects.final": 388.1 },
      sheets: withoutRows("projectsMaintenance.final"),
    },
  ],
  fails: [
    {
      when: "合计比分项之和多 0.02 万元",
      set: { "projects.final": 448.52 },
      findings: [
        {
          message:
            "“项目支出·2024年决算数”填写 448.52 万元，各分项之和为 448.50 万元（87.60 + 60.40 + 300.50），相差 0.02 万元。",
          cells: [
            "基础数据表!F11 项目支出·2024年决算数＝448.52",
            "基础数据表!F12 业务工作经费·2024年决算数＝87.60",
            "基础数据表!F13 运行维护经费·2024年决算数＝60.40",
            "基础数据表!F14 本级专项资金（一个专项一行）·2024年决算数＝300.50",
          ],
          expected: "448.50",
          actual: "448.52",
          difference: "0.02",
        },
      ],
    },
    {
      when: "漏加了业务工作经费",
      set: { "projects.budget": 370 },
      findings: [
        {
          message:
            "“项目支出·2024年预算数”填写 370.00 万元，各分项之和为 460.00 万元（90.00 + 62.00 + 308.00），相差 90.00 万元。",
          cells: [
            "基础数据表!D11 项目支出·2024年预算数＝370.00",
            "基础数据表!D12 业务工作经费·2024年预算数＝90.00",
            "基础数据表!D13 运行维护经费·2024年预算数＝62.00",
            "基础数据表!D14 本级专项资金（一个专项一行）·2024年预算数＝308.00",
          ],
          expected: "460.00",
          actual: "370.00",
          difference: "-90.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "项目支出合计留空（由 B-23 提示）",
      set: { "projects.final": null },
      notChecked: [
        { reason: "“项目支出·2024年决算数”未填写。", cells: ["基础数据表!F11 项目支出·2024年决算数＝"] },
      ],
    },
    {
      when: "本级专项资金留空而明细已填（由 B-23 提示）",
      set: { "projectsSpecial.final": null },
      notChecked: [
        {
          reason: "“本级专项资金（一个专项一行）·2024年决算数”未填写。",
          cells: ["基础数据表!F14 本级专项资金（一个专项一行）·2024年决算数＝"],
        },
      ],
    },
    {
      when: "表中没有运行维护经费一行，其余之和不等于合计",
      sheets: withoutRows("projectsMaintenance.final"),
      notChecked: [
        {
          reason:
            "表中没有找到“运行维护经费·2023年决算数”。“项目支出·2023年决算数”与其余分项之和不一致，无法判断对错。",
          cells: [
            "基础数据表!B11 项目支出·2023年决算数＝420.00",
            "基础数据表!B12 业务工作经费·2023年决算数＝85.00",
            "基础数据表!B13 本级专项资金（一个专项一行）·2023年决算数＝275.00",
          ],
        },
        {
          reason:
            "表中没有找到“运行维护经费·2024年预算数”。“项目支出·2024年预算数”与其余分项之和不一致，无法判断对错。",
          cells: [
            "基础数据表!D11 项目支出·2024年预算数＝460.00",
            "基础数据表!D12 业务工作经费·2024年预算数＝90.00",
            "基础数据表!D13 本级专项资金（一个专项一行）·2024年预算数＝308.00",
          ],
        },
        {
          reason:
            "表中没有找到“运行维护经费·2024年决算数”。“项目支出·2024年决算数”与其余分项之和不一致，无法判断对错。",
          cells: [
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
            "基础数据表!F12 业务工作经费·2024年决算数＝87.60",
            "基础数据表!F13 本级专项资金（一个专项一行）·2024年决算数＝300.50",
          ],
        },
      ],
    },
  ],
};

export default cases;
