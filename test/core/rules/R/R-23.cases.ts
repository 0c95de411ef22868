import rule from "../../../../src/core/rules/R/R-23-special-funds-are-named-alike";
import type { RuleCases } from "../cases";
import { inserted, rewritten } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "专项名称与报告一致" },
    {
      when: "报告名称有一个字不同",
      data: rewritten({ "松材线虫病防治专项131.80万元": "“松材线虫病防控”专项131.80万元" }),
    },
    {
      when: "没有支出的专项不必提到",
      data: (data) => ({
        ...data,
        items: [...data.items, { name: "古树名木保护专项", amounts: [12, 0, 0] }],
      }),
    },
    {
      when: "名称含顿号的专项，报告提到其中一项",
      data: (data) => ({
        ...data,
        items: data.items.map((item) =>
          item.name === "国土绿化与义务植树专项" ? { ...item, name: "国土绿化、古树名木保护专项" } : item,
        ),
      }),
    },
    {
      when: "报告把其余专项合写成“其他专项”",
      data: inserted("2024年无完工", "以上为主要专项，其他专项12.00万元。"),
    },
  ],
  fails: [
    {
      when: "报告漏写一个有支出的专项",
      data: rewritten({ "森林防火能力建设专项100.70万元": "其他专项", 森林防火: "护林" }),
      findings: [
        {
          message: "报告没有提到基础数据表中本年有支出的 1 个专项：“森林防火能力建设专项”。",
          cells: ["基础数据表!A16 专项名称＝森林防火能力建设专项"],
        },
      ],
    },
    {
      when: "报告写了基础数据表没有的专项",
      data: rewritten({
        "国土绿化与义务植树专项68.00万元": "国土绿化与义务植树专项48.00万元、湿地修复专项20.00万元",
      }),
      findings: [
        {
          message: "报告写“湿地修复专项20.00万元”，基础数据表中没有与“湿地修复专项”名称相近的专项。",
          cells: [
            "自评报告（原文）!A14 自评报告＝全年项目支出448.50万元，年初预算安排460.00万元，其中：业务工作经费87.60万元、运行维护经费60.40万元、本级专项资金300.50万元。本级专项资金包括松材线虫病防治专项131.80万元、森林防火能力建设专项100.70万元、国土绿化与义务植树专项48.00万元、湿地修复专项20.00万元。",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "基础数据表没有列出专项",
      data: (data) => ({ ...data, items: [] }),
      notChecked: [{ reason: "不适用：基础数据表没有列出专项。", cells: [] }],
    },
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
