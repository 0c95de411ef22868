import type { CaseData } from "../../case-data";
import { cleanCase } from "../clean";
import { baseSheet, selfSheet } from "../standard-layout";

export const story =
  "超编、三公经费超预算又增长、无预算购车、一个专项有预算未执行、公用经费分项大于合计、无楼堂馆所却填了0%的控制率。";

const filing: CaseData = {
  ...cleanCase,
  staff: { quota: 40, actual: 43, rate: 1.075 },
  amounts: {
    ...cleanCase.amounts,
    threePublic: [9, 8.6, 19.95],
    vehicles: [6.2, 6, 17.6],
    vehiclePurchase: [0, 0, 12],
    projects: [420, 460, 380.5],
    projectsSpecial: [275, 308, 232.5],
    operatingOffice: [48, 50, 110.2],
    procurement: [75, 82, 80.365],
  },
  items: cleanCase.items.map((item) =>
    item.name === "国土绿化与义务植树专项" ? { ...item, amounts: [60, 70, 0] } : item,
  ),
  buildings: { ...cleanCase.buildings, areaRate: 0, investmentRate: 0 },
  funds: { ...cleanCase.funds, executed: 1160.5, rate: 0.9284, score: 9.28 },
  income: { ...cleanCase.income, general: 1160.5 },
  expenditure: { basic: 780, project: 380.5 },
  indicators: cleanCase.indicators.map((row) =>
    row.level3 === "部门整体支出成本" ? { ...row, actual: "1160.50万元" } : row,
  ),
  total: { weight: null, score: 99.08 },
};

export const sheets = [baseSheet(filing), selfSheet(filing)];

export const triggers: readonly string[] = [
  "B-04",
  "B-11",
  "B-12",
  "B-13",
  "B-15",
  "B-21",
  "B-25",
  "B-29",
  "B-42",
  "B-45",
  "S-50",
];
