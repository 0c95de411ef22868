import type { CaseData } from "../../case-data";
import { cleanCase } from "../clean";
import { standardSheets } from "../standard-layout";

export const story =
  "各项合计与分项之和都只差0.01万元（含乌鲁木齐市政务服务中心真实的434.16+0.55=434.72），是四舍五入所致，不应报错。";

/** The clean case on a smaller scale, so that its funds are the real ones; every total is 0.01 off its parts. */
export const roundedCase: CaseData = {
  ...cleanCase,
  amounts: {
    ...cleanCase.amounts,
    threePublic: [9.01, 8.59, 7.97],
    vehicles: [6.2, 6, 5.61],
    vehicleOperation: [6.2, 6, 5.6],
    projects: [130.01, 139.99, 134.71],
    projectsBusiness: [58, 62, 60.4],
    projectsMaintenance: [40, 42, 40.3],
    projectsSpecial: [32, 36, 34],
  },
  items: [
    { name: "松材线虫病防治专项", amounts: [19.01, 20.99, 20.11] },
    { name: "森林防火能力建设专项", amounts: [13, 15, 13.88] },
  ],
  thrift:
    "制定《机关厉行节约管理办法》，公务接待实行事前审批和清单结算；公务用车定点维修、定点加油、一车一账；会议合并召开并优先使用视频会议；办公用品集中采购、按需领用。",
  funds: { initialBudget: 440, annualBudget: 440, executed: 434.72, weight: 10, rate: 0.988, score: 9.88 },
  income: { general: 434.16, governmentFund: 0, specialAccount: 0, other: 0.55 },
  expenditure: { basic: 300, project: 134.71 },
  indicators: cleanCase.indicators.map((row) =>
    row.level3 === "部门整体支出成本" ? { ...row, target: "≤440万元", actual: "434.72万元" } : row,
  ),
  total: { weight: null, score: 99.68 },
  narrative: [],
};

export const sheets = standardSheets(roundedCase);

export const triggers: readonly string[] = [];
