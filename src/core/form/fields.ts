/** The two sheets of the filing. */
export type FormName = "base" | "self";

/** The amount rows of 基础数据表, each with three columns. English terms, one for each printed row. */
export const amountRows = [
  "threePublic",
  "vehicles",
  "vehiclePurchase",
  "vehicleOperation",
  "abroad",
  "reception",
  "projects",
  "projectsBusiness",
  "projectsMaintenance",
  "projectsSpecial",
  "operating",
  "operatingOffice",
  "operatingUtilities",
  "operatingMeetings",
  "procurement",
] as const;
export type AmountRow = (typeof amountRows)[number];

/** 上年决算数 · 本年预算数 · 本年决算数. */
export const amountColumns = ["priorFinal", "budget", "final"] as const;
export type AmountColumn = (typeof amountColumns)[number];

/** Single figures of 基础数据表. */
export const baseFigures = [
  "staff.quota",
  "staff.actual",
  "staff.rate",
  "buildings.approvedArea",
  "buildings.actualArea",
  "buildings.areaRate",
  "buildings.budgetedInvestment",
  "buildings.actualInvestment",
  "buildings.investmentRate",
] as const;

/** Single figures of 自评表. */
export const selfFigures = [
  "funds.initialBudget",
  "funds.annualBudget",
  "funds.executed",
  "funds.weight",
  "funds.rate",
  "funds.score",
  "income.general",
  "income.governmentFund",
  "income.specialAccount",
  "income.other",
  "expenditure.basic",
  "expenditure.project",
  "total.weight",
  "total.score",
] as const;

export type AmountId = `${AmountRow}.${AmountColumn}`;
/** Every amount of the table, row by row. */
export const amountIds: readonly AmountId[] = amountRows.flatMap((row) =>
  amountColumns.map((column): AmountId => `${row}.${column}`),
);

/** The row and column an amount's id names. */
export function amountParts(id: AmountId): readonly [AmountRow, AmountColumn] {
  return id.split(".") as [AmountRow, AmountColumn];
}

/** The figures that stand alone, each with its own label. */
export type SingleFigureId = (typeof baseFigures)[number] | (typeof selfFigures)[number];
export type FigureId = AmountId | SingleFigureId;

/** Single texts of both sheets. */
export const textFields = ["thrift", "department", "goals.expected", "goals.actual"] as const;
export type TextId = (typeof textFields)[number];

export type FieldId = FigureId | TextId;

/** The columns of the indicator table of 自评表. */
export const indicatorColumns = [
  "level1",
  "level2",
  "level3",
  "target",
  "actual",
  "standard",
  "weight",
  "score",
  "reason",
] as const;
export type IndicatorColumn = (typeof indicatorColumns)[number];
