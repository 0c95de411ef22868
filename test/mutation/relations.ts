import { type AmountColumn, amountColumns } from "../../src/core/form/fields";
import type { CellValue } from "../../src/core/snapshot";
import { cleanCase } from "../forms/build/clean";
import type { CaseData } from "../forms/case-data";
import type { DataId } from "../forms/build/design";

/** What two or more cells of the forms have to do with each other (domain A.5), and the rules that name it when broken. */
export interface Relation {
  /** "三公经费＝公务用车＋出国＋公务接待（决算）" */
  readonly name: string;
  readonly cells: readonly DataId[];
  readonly rules: readonly string[];
  /** A change of a cell that is just not tolerated any more: 0.01 above the tolerance, in the unit of the cell. */
  readonly step: number;
  /** The same for cells with another one (a ratio's own cell, its parts). */
  readonly steps?: Readonly<Partial<Record<DataId, number>>>;
  /** The filing it holds in. */
  readonly data: CaseData;
  /** A relation that is a bound: how each cell breaks it, instead of by any change. */
  readonly broken?: Readonly<Partial<Record<DataId, CellValue>>>;
}

const columnNames: Readonly<Record<AmountColumn, string>> = {
  priorFinal: "上年决算数",
  budget: "本年预算数",
  final: "本年决算数",
};

/** 0.01 above the tolerance of a sum of n parts (domain C.1). */
const sumOf = (parts: number): number => Math.max(0.01, 0.005 * (parts + 1)) + 0.01;
/** 0.01 above the tolerance of 0.01 percentage points, as the fraction a cell holds. */
const rateStep = 0.0002;

const items = cleanCase.items.map((_item, index) => index);
/** The 一级指标 of the clean filing, their points and their rows. */
const levels: readonly (readonly [name: string, points: number, rows: readonly number[]])[] = [
  ["产出指标", 40, [0, 1, 2, 3, 4, 5, 6]],
  ["效益指标", 20, [7, 8, 9, 10]],
  ["满意度指标", 10, [11]],
  ["成本指标", 20, [12, 13, 14, 15]],
];
const indicators = cleanCase.indicators.map((_row, index) => index);

/** The clean filing with a building, as its own has none. */
const withBuilding: CaseData = {
  ...cleanCase,
  buildings: {
    approvedArea: 1200,
    actualArea: 1164,
    areaRate: 0.97,
    budgetedInvestment: 400,
    actualInvestment: 392,
    investmentRate: 0.98,
  },
};

const plain = { step: 0.02, data: cleanCase };

const sums: readonly Relation[] = amountColumns.flatMap((column) => [
  {
    ...plain,
    name: `三公经费＝公务用车＋出国＋公务接待（${columnNames[column]}）`,
    cells: [`threePublic.${column}`, `vehicles.${column}`, `abroad.${column}`, `reception.${column}`],
    rules: ["B-08"],
    step: sumOf(3),
  },
  {
    ...plain,
    name: `公务用车＝购置＋运行（${columnNames[column]}）`,
    cells: [`vehicles.${column}`, `vehiclePurchase.${column}`, `vehicleOperation.${column}`],
    rules: ["B-09"],
    step: sumOf(2),
  },
  {
    ...plain,
    name: `项目支出＝业务＋运行维护＋专项（${columnNames[column]}）`,
    cells: [
      `projects.${column}`,
      `projectsBusiness.${column}`,
      `projectsMaintenance.${column}`,
      `projectsSpecial.${column}`,
    ],
    rules: ["B-16"],
    step: sumOf(3),
  },
  {
    ...plain,
    name: `本级专项资金＝各专项之和（${columnNames[column]}）`,
    cells: [`projectsSpecial.${column}`, ...items.map((index): DataId => `items.${index}.${column}`)],
    rules: ["B-17"],
    step: sumOf(items.length),
  },
  {
    ...plain,
    name: `公用经费不小于列明的分项（${columnNames[column]}）`,
    cells: [
      `operating.${column}`,
      `operatingOffice.${column}`,
      `operatingUtilities.${column}`,
      `operatingMeetings.${column}`,
    ],
    rules: ["B-25"],
    broken: {
      [`operating.${column}`]: 90,
      [`operatingOffice.${column}`]: 120,
      [`operatingUtilities.${column}`]: 120,
      [`operatingMeetings.${column}`]: 120,
    },
  },
]);

const rates: readonly Relation[] = [
  {
    ...plain,
    name: "控制率＝在职人数÷编制数",
    cells: ["staff.rate", "staff.actual", "staff.quota"],
    rules: ["B-03"],
    steps: { "staff.rate": rateStep },
  },
  {
    ...plain,
    name: "规模控制率＝实际规模÷批复规模",
    cells: ["buildings.areaRate", "buildings.actualArea", "buildings.approvedArea"],
    rules: ["B-38"],
    step: 1200 * rateStep,
    steps: { "buildings.areaRate": rateStep },
    data: withBuilding,
  },
  {
    ...plain,
    name: "投资概算控制率＝实际投资÷预算投资",
    cells: ["buildings.investmentRate", "buildings.actualInvestment", "buildings.budgetedInvestment"],
    rules: ["B-39"],
    step: 400 * rateStep,
    steps: { "buildings.investmentRate": rateStep },
    data: withBuilding,
  },
  {
    ...plain,
    name: "执行率＝全年执行数÷全年预算数",
    cells: ["funds.rate", "funds.executed", "funds.annualBudget"],
    rules: ["S-03"],
    step: 1250 * rateStep,
    steps: { "funds.rate": rateStep },
  },
];

const sheets: readonly Relation[] = [
  {
    ...plain,
    name: "预算执行得分＝分值×执行率",
    cells: ["funds.score", "funds.weight"],
    rules: ["S-05"],
  },
  {
    ...plain,
    name: "各收入来源之和＝年度资金总额",
    cells: [
      "income.general",
      "income.governmentFund",
      "income.specialAccount",
      "income.other",
      "funds.executed",
    ],
    rules: ["S-09"],
    step: sumOf(4),
  },
  {
    ...plain,
    name: "基本支出＋项目支出＝年度资金总额",
    cells: ["expenditure.basic", "expenditure.project", "funds.executed"],
    rules: ["S-10"],
    step: sumOf(2),
  },
  {
    ...plain,
    name: "项目支出两表一致",
    cells: ["projects.final", "expenditure.project"],
    rules: ["X-01"],
  },
  {
    ...plain,
    name: "全年执行数不大于全年预算数",
    cells: ["funds.executed", "funds.annualBudget"],
    rules: ["S-04"],
    broken: { "funds.executed": 1250.02, "funds.annualBudget": 1228.48 },
  },
  {
    ...plain,
    name: "项目支出预算不大于年初预算数",
    cells: ["projects.budget", "funds.initialBudget"],
    rules: ["X-02"],
    broken: { "projects.budget": 1250.02, "funds.initialBudget": 459.98 },
  },
  {
    ...plain,
    name: "公用经费不大于基本支出",
    cells: ["operating.final", "expenditure.basic"],
    rules: ["X-03"],
    broken: { "operating.final": 780.02, "expenditure.basic": 154.28 },
  },
  {
    ...plain,
    name: "三公经费不大于全年执行数",
    cells: ["threePublic.final", "funds.executed"],
    rules: ["X-04"],
    broken: { "threePublic.final": 1228.52, "funds.executed": 7.93 },
  },
  {
    ...plain,
    name: "政府采购不大于全年执行数",
    cells: ["procurement.final", "funds.executed"],
    rules: ["X-06"],
    broken: { "procurement.final": 1228.52, "funds.executed": 80.34 },
  },
  {
    ...plain,
    name: "分值合计＝100",
    cells: ["funds.weight", ...indicators.map((index): DataId => `indicators.${index}.weight`)],
    rules: ["S-35"],
  },
  {
    ...plain,
    name: "总分＝各项得分之和",
    cells: ["total.score", "funds.score", ...indicators.map((index): DataId => `indicators.${index}.score`)],
    rules: ["S-36"],
  },
  ...indicators.map((index): Relation => {
    const weight = Number(cleanCase.indicators[index]?.weight);
    return {
      ...plain,
      name: `指标${index + 1}的得分不大于分值`,
      cells: [`indicators.${index}.score`, `indicators.${index}.weight`],
      rules: ["S-21"],
      broken: {
        [`indicators.${index}.score`]: weight + 0.02,
        [`indicators.${index}.weight`]: Number(cleanCase.indicators[index]?.score) - 0.02,
      },
    };
  }),
];

/** Results that miss the target of each indicator of the clean filing, and targets its result would miss. */
const missed: readonly (readonly [actual: string, target: string])[] = [
  ["60个", "≥240个"],
  ["300次", "≥900次"],
  ["4000人次", "≥18000人次"],
  ["45%", "≥100%"],
  ["49%", "≥100%"],
  ["2024年12月18日", "2024年10月31日前"],
  ["48%", "≥100%"],
  ["159户", "≥600户"],
  ["78个", "≥300个"],
  ["29%", "≥90%"],
  ["49%", "≥100%"],
  ["47%", "≥100%"],
  ["2400万元", "≤700万元"],
  ["190%", "≤50%"],
  ["9件", "≤1件"],
  ["9%", "≤1.5%"],
];

/** The clean filing with a budget spent to the last cent: only then do the forms imply one adjustment of 基本支出. */
const spentAll: CaseData = {
  ...cleanCase,
  funds: { ...cleanCase.funds, annualBudget: 1228.5, rate: 1, score: 10 },
  adjustment: [-10, null, null],
};

/** The clean filing with the points of each 一级指标 printed behind its name. */
const withPrintedPoints: CaseData = {
  ...cleanCase,
  indicators: cleanCase.indicators.map((row) => {
    const [, points] = levels.find(([name]) => name === row.level1) ?? [];
    return points === undefined ? row : { ...row, level1: `${String(row.level1)}（${points}分）` };
  }),
};

const prescribed: readonly Relation[] = levels.flatMap(([name, points, rows]) => {
  const cells = rows.map((index): DataId => `indicators.${index}.weight`);
  return [
    { ...plain, name: `${name}各行分值合计＝口径的 ${points} 分`, cells, rules: ["S-34"] },
    { ...plain, name: `${name}各行分值合计＝印明的分值`, cells, rules: ["S-37"], data: withPrintedPoints },
  ];
});

const adjustments: readonly Relation[] = [
  {
    ...plain,
    name: "基本支出预算调整＝全年与年初预算之差－项目支出的调整",
    cells: ["adjustment.priorFinal", "funds.initialBudget", "projects.final", "projects.budget"],
    rules: ["X-05"],
    step: 0.03,
    data: spentAll,
  },
  {
    ...plain,
    name: "基本支出预算调整前后之差＝两表推算的调整",
    cells: ["adjustment.priorFinal", "adjustment.budget"],
    rules: ["X-05"],
    broken: { "adjustment.priorFinal": 790.03, "adjustment.budget": 780.03 },
    data: { ...spentAll, adjustment: [790, 780, null] },
  },
  {
    ...plain,
    name: "部门整体支出成本＝全年执行数",
    cells: ["indicators.12.actual", "funds.executed"],
    rules: ["X-07"],
    broken: { "indicators.12.actual": "1228.52万元", "funds.executed": 1228.48 },
  },
];

const scores: readonly Relation[] = missed.map(([actual, target], index) => ({
  ...plain,
  name: `指标${index + 1}的得分不高于按完成值应得的分`,
  cells: [`indicators.${index}.actual`, `indicators.${index}.target`],
  rules: ["S-24", "S-25", "S-43"],
  broken: { [`indicators.${index}.actual`]: actual, [`indicators.${index}.target`]: target },
}));

/** Every relation of the two forms. */
export const relations: readonly Relation[] = [
  ...sums,
  ...rates,
  ...sheets,
  ...prescribed,
  ...adjustments,
  ...scores,
];
