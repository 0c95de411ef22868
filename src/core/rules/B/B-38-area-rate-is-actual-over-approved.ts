import { buildingRate, checkBuildingRate } from "../building-rate";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-38",
    title: "规模控制率计算错误",
    severity: "error",
    basis: "湖南省部门整体支出绩效评价指标（楼堂馆所面积控制率）：规模控制率＝实际规模÷批复规模×100%",
    why: "控制率多为手工填写，面积改过以后没有跟着改，或分子分母颠倒。",
    fix: "把规模控制率改为实际规模÷批复规模，保留两位小数；可用“填写比率”写成公式。",
    forms: ["base"],
  },
  buildingRate("buildings.areaRate", "buildings.actualArea", "buildings.approvedArea"),
  checkBuildingRate,
);
