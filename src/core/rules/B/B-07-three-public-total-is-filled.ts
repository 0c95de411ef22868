import { allFilled, threeColumns } from "../blank-cells";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-07",
    title: "三公经费合计未填",
    severity: "error",
    basis: "基础数据表填报要求：三公经费三列均为必填，没有发生额填 0",
    why: "合计空着，就不能与分项、预算和上年比较；多是只填了分项。",
    fix: "请填写三公经费合计，没有发生额的填 0。",
    forms: ["base"],
  },
  threeColumns("threePublic"),
  allFilled,
);
