import type { FigureId } from "../form/fields";
import { type Decimal, rounded, zero } from "../number/decimal";

/** A rate (or score) that follows from figures of the form: domain B. */
export interface RateDefinition {
  readonly id: string;
  readonly label: string;
  /** How the result is shown: a ratio as 0.00%, points as 0.00. */
  readonly unit: "%" | "分";
  /** The form's cell for it; null = it is shown in the 指标测算 block of the report tab. */
  readonly cell: FigureId | null;
  readonly inputs: readonly FigureId[];
  /** In words, for the report and the preview: "实际在职人数 ÷ 编制数". */
  readonly words: string;
  /** Document and clause of the formula. */
  readonly source: string;
  /** The result (ratio or points, unrounded unless the source rounds), from the inputs in order; null = zero denominator. */
  readonly value: (...inputs: readonly Decimal[]) => Decimal | null;
  /** The same as an Excel formula, without "=", from the inputs' references in order. */
  readonly formula: (...references: readonly string[]) => string;
}

const quotient = (numerator = zero, denominator = zero): Decimal | null =>
  denominator.eq(0) ? null : numerator.div(denominator);
const change = (now = zero, before = zero): Decimal | null => quotient(now.minus(before), before);

/** N() makes a blank 0, so that a blank denominator leaves the rate blank instead of #DIV/0!. */
const guarded = (denominator = "", expression = "") => `IF(N(${denominator})=0,"",${expression})`;
const quotientFormula = (numerator = "", denominator = "") =>
  guarded(denominator, `${numerator}/${denominator}`);
const changeFormula = (now = "", before = "") => guarded(before, `(${now}-${before})/${before}`);

const asQuotient = { unit: "%", value: quotient, formula: quotientFormula } as const;
const asChange = { unit: "%", value: change, formula: changeFormula } as const;

const guide2013 = "财预〔2013〕53号 预算绩效评价共性指标体系框架 附件2";
const hunanTable = "湖南省部门整体支出绩效评价评分表";

/** All rates that the two sheets allow, those with a cell in the form first. */
export const rateDefinitions: readonly RateDefinition[] = [
  {
    ...asQuotient,
    id: "staffControl",
    label: "在职人员控制率",
    cell: "staff.rate",
    inputs: ["staff.actual", "staff.quota"],
    words: "实际在职人数 ÷ 编制数",
    source: guide2013,
  },
  {
    ...asQuotient,
    id: "buildingArea",
    label: "楼堂馆所规模控制率",
    cell: "buildings.areaRate",
    inputs: ["buildings.actualArea", "buildings.approvedArea"],
    words: "实际规模 ÷ 批复规模",
    source: hunanTable,
  },
  {
    ...asQuotient,
    id: "buildingInvestment",
    label: "楼堂馆所投资概算控制率",
    cell: "buildings.investmentRate",
    inputs: ["buildings.actualInvestment", "buildings.budgetedInvestment"],
    words: "实际投资 ÷ 预算投资",
    source: hunanTable,
  },
  {
    ...asQuotient,
    id: "execution",
    label: "预算执行率",
    cell: "funds.rate",
    inputs: ["funds.executed", "funds.annualBudget"],
    words: "全年执行数 ÷ 全年预算数",
    source: "财预〔2020〕10号 附件 项目支出绩效自评表",
  },
  {
    id: "executionScore",
    label: "预算执行得分",
    unit: "分",
    cell: "funds.score",
    inputs: ["funds.executed", "funds.annualBudget", "funds.weight"],
    words: "分值 × 执行率，最高不超过分值",
    source: "财预〔2020〕10号 附件 项目支出绩效自评表：执行率×该指标分值，最高不得超过分值上限",
    value: (executed = zero, budget = zero, weight = zero) => {
      if (budget.eq(0)) return zero;
      // Multiplied first: a rate of endless decimals times the weight falls short of what is to be rounded.
      const points = executed.div(budget).gt(1) ? weight : weight.times(executed).div(budget);
      return rounded(points, 2);
    },
    formula: (executed = "", budget = "", weight = "") =>
      `IF(N(${budget})=0,0,ROUND(${weight}*MIN(1,${executed}/${budget}),2))`,
  },
  {
    ...asChange,
    id: "budgetAdjustment",
    label: "预算调整率",
    cell: null,
    inputs: ["funds.annualBudget", "funds.initialBudget"],
    words: "（全年预算数 − 年初预算数）÷ 年初预算数",
    source: "预算管理一体化系统“预算调整率（%）”",
  },
  {
    id: "budgetControl",
    label: "预算控制率（追加口径）",
    unit: "%",
    cell: null,
    inputs: ["funds.annualBudget", "funds.initialBudget"],
    words: "本年追加预算 ÷ 年初预算数（调减时为 0）",
    source: hunanTable,
    value: (annual = zero, initial = zero) => {
      const added = annual.minus(initial);
      return quotient(added.lt(0) ? zero : added, initial);
    },
    formula: (annual = "", initial = "") => guarded(initial, `MAX(0,${annual}-${initial})/${initial}`),
  },
  {
    ...asQuotient,
    id: "threePublicControl",
    label: "三公经费控制率",
    cell: null,
    inputs: ["threePublic.final", "threePublic.budget"],
    words: "三公经费决算数 ÷ 预算数",
    source: "部门整体支出绩效指标“三公经费控制率”",
  },
  {
    ...asChange,
    id: "threePublicGrowth",
    label: "三公经费增减率（决算口径）",
    cell: null,
    inputs: ["threePublic.final", "threePublic.priorFinal"],
    words: "（本年决算数 − 上年决算数）÷ 上年决算数",
    source: "基础数据表只有上年决算数：按决算口径计算，不是预算口径的“三公经费变动率”",
  },
  {
    ...asQuotient,
    id: "operatingControl",
    label: "公用经费控制率",
    cell: null,
    inputs: ["operating.final", "operating.budget"],
    words: "公用经费决算数 ÷ 预算数",
    source: "部门整体支出绩效指标“公用经费控制率”",
  },
  {
    ...asChange,
    id: "operatingGrowth",
    label: "公用经费增减率",
    cell: null,
    inputs: ["operating.final", "operating.priorFinal"],
    words: "（本年决算数 − 上年决算数）÷ 上年决算数",
    source: "基础数据表 公用经费",
  },
  {
    ...asQuotient,
    id: "procurementExecution",
    label: "政府采购执行率",
    cell: null,
    inputs: ["procurement.final", "procurement.budget"],
    words: "政府采购决算数 ÷ 预算数",
    source: "部门整体支出绩效指标“政府采购执行率”",
  },
  {
    ...asChange,
    id: "projectsGrowth",
    label: "项目支出增减率",
    cell: null,
    inputs: ["projects.final", "projects.priorFinal"],
    words: "（本年决算数 − 上年决算数）÷ 上年决算数",
    source: "基础数据表 项目支出",
  },
];
