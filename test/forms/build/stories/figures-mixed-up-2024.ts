import type { CaseData, Triple } from "../../case-data";
import { cleanCase } from "../clean";
import { indicator } from "../indicator";
import { baseSheet, selfSheet } from "../standard-layout";

export const story =
  "小单位把不同口径的数混填：编制数为0却写控制率、预算列与决算列完全相同、接待费大于公用经费、三公和采购大于全年支出、项目预算大于年初预算、执行数大于全年预算、只设一个指标。";

const zero: Triple = [0, 0, 0];

const filing: CaseData = {
  ...cleanCase,
  staff: { quota: 0, actual: 6, rate: 0 },
  amounts: {
    threePublic: [24, 24, 24],
    vehicles: [4, 4, 4],
    vehiclePurchase: zero,
    vehicleOperation: [4, 4, 4],
    abroad: zero,
    reception: [20, 20, 20],
    projects: [30, 30, 30],
    projectsBusiness: [30, 30, 30],
    projectsMaintenance: zero,
    projectsSpecial: zero,
    operating: [18, 18, 18],
    operatingOffice: [8, 8, 8],
    operatingUtilities: [6, 6, 6],
    operatingMeetings: [4, 4, 4],
    procurement: [22, 22, 22],
  },
  items: [],
  funds: { initialBudget: 20, annualBudget: 20, executed: 21, weight: 10, rate: 1.05, score: 10 },
  income: { general: 21, governmentFund: 0, specialAccount: 0, other: 0 },
  expenditure: { basic: 18, project: 3 },
  indicators: [
    indicator("产出指标", "数量指标", "林业执法检查次数", "≥48次", "50次", "每少1次扣2分", 90, 90),
  ],
  total: { weight: null, score: 100 },
};

export const sheets = [baseSheet(filing), selfSheet(filing)];

export const triggers: readonly string[] = [
  "B-01",
  "B-06",
  "B-31",
  "B-46",
  "S-04",
  "S-33",
  "S-34",
  "S-38",
  "X-01",
  "X-02",
  "X-04",
  "X-06",
];
