import type { CaseData, IndicatorData } from "../../case-data";
import { cleanCase } from "../clean";
import { standardSheets } from "../standard-layout";

export const story =
  "自评打分处处有误（取自真实案例）：资金总额为0而来源有数、得分进位、反向和零值指标按正向给满分、逾期完成仍满分、定性得分超档、扣分无原因、分值合计103、总分不等于得分之和。";

/** What the filer wrote in the rows of the clean case, by the name of the indicator. */
const faults: Readonly<Record<string, Partial<IndicatorData>>> = {
  // S-37: the heading says 50, its rows sum to 40. S-21: more than the weight.
  松材线虫病防治小班数: { level1: "产出指标（50分）", score: 9 },
  // S-24: 8640 of 9000 earns 4.80, rounded up to 5.
  义务植树参加人次数: { score: 5 },
  // S-26: a target of zero that was missed.
  松材线虫病病死树清理合格率: { level3: "森林防火责任事故次数", target: "0次", actual: "1次" },
  // S-43: later than the deadline.
  森林防火隔离带建成时间: { actual: "2024年12月18日" },
  // S-22: proportional, but no reason.
  专项资金支付及时率: { actual: "90.1%", score: 3.79 },
  // S-35: three points too many.
  林下经济带动农户数: { weight: 8, score: 8 },
  // S-16, S-17, S-18: name, target and actual left out.
  森林防火宣传覆盖行政村个数: { level3: null },
  森林覆盖率: { target: null },
  林农和群众满意度: { actual: null },
  // S-57: partly reached allows 60% to below 80%.
  国土绿化管护责任书签订率: { target: "达成年度指标", actual: "部分达成年度指标并具有一定效果" },
  // S-25: 8 against at most 5 earns 1.60.
  林区施工扰民投诉件数: { actual: "8件" },
};

const filing: CaseData = {
  ...cleanCase,
  // S-11: the row of totals was never summed.
  funds: { initialBudget: 0, annualBudget: 0, executed: 0, weight: 10, rate: 0, score: 0 },
  indicators: cleanCase.indicators.map((row) => ({ ...row, ...faults[String(row.level3)] })),
  // S-36: the scores sum to 93.79.
  total: { weight: null, score: 98 },
  narrative: [],
};

export const sheets = standardSheets(filing);

export const triggers: readonly string[] = [
  "S-11",
  "S-16",
  "S-17",
  "S-18",
  "S-21",
  "S-22",
  "S-24",
  "S-25",
  "S-26",
  "S-35",
  "S-36",
  "S-37",
  "S-43",
  "S-57",
];
