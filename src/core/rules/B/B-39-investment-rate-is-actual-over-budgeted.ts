import { buildingRate, checkBuildingRate } from "../building-rate";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-39",
    title: "投资概算控制率计算错误",
    severity: "error",
    basis: "湖南省部门整体支出绩效评价指标（楼堂馆所投资预算控制率）：投资概算控制率＝实际投资÷预算投资×100%",
    why: "控制率多为手工填写，投资额改过以后没有跟着改，或分子分母颠倒。",
    fix: "把投资概算控制率改为实际投资÷预算投资，保留两位小数；可用“填写比率”写成公式。",
    forms: ["base"],
  },
  buildingRate("buildings.investmentRate", "buildings.actualInvestment", "buildings.budgetedInvestment"),
  checkBuildingRate,
);
