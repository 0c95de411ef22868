import type { CaseData, IndicatorData } from "../../case-data";
import { cleanCase } from "../clean";
import { baseSheet, selfSheet } from "../standard-layout";

export const story =
  "分数加得起来但指标经不起看：完成情况照抄目标、超额五成无说明、百分比写成“百分比”、二级指标放错类、零分值、单项21分、成本指标用≥、金额当数量、满意度100%、指标重名、控制率与基础表不符。";

/** What the filer wrote in the rows of the clean case, by the name of the indicator; weights still sum to 90. */
const faults: Readonly<Record<string, Partial<IndicatorData>>> = {
  // S-27: half as much again, no reason.
  松材线虫病防治小班数: { actual: "180个", weight: 4, score: 4 },
  // S-46: money as a quantity.
  森林防火巡护次数: { level3: "森林防火巡护经费", target: "≥80万元", actual: "85万元" },
  // S-58: three decimals.
  义务植树参加人次数: { score: 4.795 },
  // S-23: full marks and a stray 0 as the reason.
  新造林成活率: { reason: "0" },
  // S-30: the unit is not "%".
  松材线虫病病死树清理合格率: { target: "≥98百分比", actual: "98.6百分比" },
  // S-48: more than the whole.
  专项资金支付及时率: { actual: "108%" },
  // S-32: a 产出 class under 效益.
  林下经济带动农户数: { level2: "数量指标" },
  // S-20.
  森林防火宣传覆盖行政村个数: { weight: 0, score: 0 },
  // S-38.
  森林覆盖率: { weight: 21, score: 21 },
  // S-53: the same name twice.
  国土绿化管护责任书签订率: { level3: "森林覆盖率", target: "≥58.5%", actual: "58.9%" },
  // S-47.
  林农和群众满意度: { actual: "100%" },
  // not what was executed.
  部门整体支出成本: { actual: "1250万元", weight: 2, score: 2 },
  // 154.30 of 158.00 is 97.66%.
  公用经费控制率: { actual: "95.00%" },
  // S-44: a cost with a lower bound.
  林区施工扰民投诉件数: { target: "≥5件", actual: "6件" },
};

const filing: CaseData = {
  ...cleanCase,
  // S-15.
  goals: { expected: cleanCase.goals.expected, actual: cleanCase.goals.expected },
  indicators: cleanCase.indicators.map((row) => ({ ...row, ...faults[String(row.level3)] })),
};

export const sheets = [baseSheet(filing), selfSheet(filing)];

export const triggers: readonly string[] = [
  "S-15",
  "S-20",
  "S-23",
  "S-27",
  "S-30",
  "S-32",
  "S-34",
  "S-38",
  "S-44",
  "S-46",
  "S-47",
  "S-48",
  "S-53",
  "S-58",
  "X-07",
  "X-11",
];
