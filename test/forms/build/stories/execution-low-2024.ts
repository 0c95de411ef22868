import type { CaseData } from "../../case-data";
import { cleanCase } from "../clean";
import { baseSheet, selfSheet } from "../standard-layout";

export const story =
  "执行率只有63%却填70%、预算执行分值按外省模板填20分、得分随之算高、年初预算为0、资金来源合计对不上总额、空编三成以上、成本指标仍照搬旧数。";

const filing: CaseData = {
  ...cleanCase,
  staff: { quota: 60, actual: 38, rate: 0.6333 },
  amounts: {
    ...cleanCase.amounts,
    projects: [420, 460, 387.5],
    projectsBusiness: [85, 90, 60],
    projectsMaintenance: [60, 62, 40],
    projectsSpecial: [275, 308, 287.5],
  },
  items: cleanCase.items.map((item) =>
    item.name === "松材线虫病防治专项" ? { ...item, amounts: [120, 135, 118.8] } : item,
  ),
  funds: { initialBudget: 0, annualBudget: 1250, executed: 787.5, weight: 20, rate: 0.7, score: 14 },
  income: { ...cleanCase.income, general: 700 },
  expenditure: { basic: 400, project: 387.5 },
  // S-35: 20 + 90 points.
  total: { weight: 110, score: 103.8 },
};

export const sheets = [baseSheet(filing), selfSheet(filing)];

export const triggers: readonly string[] = [
  "B-05",
  "S-03",
  "S-05",
  "S-06",
  "S-08",
  "S-09",
  "S-12",
  "S-35",
  "S-50",
  "X-02",
  "X-05",
  "X-07",
];
