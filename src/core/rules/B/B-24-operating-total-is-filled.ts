import { allFilled, threeColumns } from "../blank-cells";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-24",
    title: "公用经费合计未填",
    severity: "error",
    basis: "基础数据表填报要求：公用经费三列均为必填（实例：2018年某表只填了分项，合计三列全空）",
    why: "表中列出的分项不是公用经费的全部，合计空着就无从得知公用经费，也算不出控制率。",
    fix: "请填写公用经费合计，它不小于下面所列分项之和。",
    forms: ["base"],
  },
  threeColumns("operating"),
  allFilled,
);
