import { withCells, withTexts } from "../change";
import { cleanCase } from "../clean";
import { baseSheet, selfSheet } from "../standard-layout";

export const story =
  "人员和楼堂馆所填错：控制率和两个楼堂馆所控制率手工填错、面积超批复、沿用上年表头年份、自评表标题年份不同、有一处负数和一处#REF!。";

const filing = {
  ...cleanCase,
  staff: { ...cleanCase.staff, rate: 0.88 },
  buildings: {
    approvedArea: 600,
    actualArea: 630,
    areaRate: 1,
    budgetedInvestment: 180,
    actualInvestment: 171,
    investmentRate: 1.0526,
  },
};

const changed = withCells([baseSheet(filing), selfSheet(filing)], {
  "threePublic.priorFinal": { value: "#REF!", formula: "=B6+B9+#REF!" },
  "procurement.priorFinal": { value: -75 },
});

const oldYears = withTexts(changed, "基础数据表", {
  "2024年实际在职人数": "2023年实际在职人数",
  "楼堂馆所控制情况 \n（2024年完工项目）": "楼堂馆所控制情况 \n（2023年完工项目）",
});

export const sheets = withTexts(oldYears, "自评表", { 自评表: "2023年度部门整体支出绩效自评表" });

export const triggers: readonly string[] = ["P-03", "P-07", "B-03", "B-38", "B-39", "B-40", "B-44", "X-10"];
