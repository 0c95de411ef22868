import { allFilled, threeColumns } from "../blank-cells";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-32",
    title: "政府采购金额未填",
    severity: "warning",
    basis: "基础数据表填报要求：政府采购金额三列均填写，没有采购填 0",
    why: "政府采购金额空着，分不清是没有采购还是漏填，也算不出政府采购执行率。",
    fix: "请填写政府采购金额，没有采购的填 0。",
    forms: ["base"],
  },
  threeColumns("procurement"),
  allFilled,
);
