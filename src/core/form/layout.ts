import type { NumberKind } from "../number/typed-number";
import type { AmountColumn, AmountRow, SingleFigureId, FormName, IndicatorColumn, TextId } from "./fields";

/** What a blank cell means: nothing happened (0), something is missing, or there was nothing to fill in. */
export type BlankMeans = "zero" | "missing" | "not applicable";

/** Unit of each kind as the forms print it. */
export const printedUnits: Readonly<Record<NumberKind, string>> = {
  amount: "万元",
  count: "人",
  area: "㎡",
  rate: "%",
  points: "分",
};

/** Decimal places the form declares for each kind: what a printed figure is rounded to (domain A: money 2, persons 0). */
export const placesOf: Readonly<Record<NumberKind, number>> = {
  amount: 2,
  count: 0,
  area: 2,
  rate: 2,
  points: 2,
};

/** Where the value stands as seen from its label: to its right, below it, or either as the sheet shows. */
export type LabelPosition = "left" | "above" | "either";

/** The parts of the two sheets in which labels are looked for; a label outside its section is another label. */
export type Section =
  | "staff"
  | "amounts"
  | "adjustment"
  | "buildings"
  | "thrift"
  | "department"
  | "funds"
  | "sources"
  | "goals"
  | "indicators"
  | "total";

interface Field {
  readonly form: FormName;
  readonly section: Section;
  /** As the form prints it: what messages and headings show. */
  readonly label: string;
  /** Other printed wordings (domain F.2); compared after normalising. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
  readonly blankMeans: BlankMeans;
}

export interface FigureField extends Field {
  readonly kind: NumberKind;
  readonly position: LabelPosition;
}

export interface TextField extends Field {
  readonly position: LabelPosition;
}

/** An amount row stands for three figures; its label is left of them and the columns are found by their headers. */
export type AmountRowField = Field & { readonly kind: "amount" };

const base = { form: "base" } as const;
const self = { form: "self" } as const;
const total = { required: true, blankMeans: "missing" } as const;
const detail = { required: false, blankMeans: "zero" } as const;
const computed = { required: false, blankMeans: "not applicable" } as const;

const amount = (
  label: string,
  blank: { readonly required: boolean; readonly blankMeans: BlankMeans },
  synonyms: readonly string[],
): AmountRowField => ({ ...base, section: "amounts", kind: "amount", label, synonyms, ...blank });

/** 基础数据表, 经费控制情况: printed label and synonyms of each row (domain A.1, F.2). */
export const amountRowFields: Readonly<Record<AmountRow, AmountRowField>> = {
  threePublic: amount("三公经费", total, ["三公经费合计", "三公经费支出", "三公经费支出合计"]),
  vehicles: amount("公务用车购置和维护经费", total, [
    "公务用车购置及运行费",
    "公务用车购置及运行维护费",
    "公务用车购置和运行维护费",
    "公务用车购置及维护经费",
    "公务用车购置和维护费",
    "公车购置及运维",
    "公车购置及运行维护费",
  ]),
  vehiclePurchase: amount("公车购置", detail, ["公务用车购置", "公务用车购置费", "公车购置费"]),
  vehicleOperation: amount("公车运行维护", detail, [
    "公务用车运行维护费",
    "公务用车运行维护",
    "公务用车运行费",
    "公车运行维护费",
    "公务用车维护",
  ]),
  abroad: amount("出国经费", detail, [
    "因公出国（境）费",
    "因公出国（境）费用",
    "因公出国（境）经费",
    "因公出国费",
    "出国（境）经费",
    "出国（境）费",
  ]),
  reception: amount("公务接待", total, ["公务接待费", "公务招待费", "接待费", "公务接待经费"]),
  projects: amount("项目支出", total, ["项目支出合计", "专项支出"]),
  projectsBusiness: amount("业务工作经费", detail, ["业务工作专项", "业务专项", "业务工作专项经费"]),
  projectsMaintenance: amount("运行维护经费", detail, ["运行维护专项", "运转维护经费", "运行维护专项经费"]),
  projectsSpecial: amount("本级专项资金（一个专项一行）", { required: false, blankMeans: "zero" }, [
    "本级专项资金",
    "市级专项资金",
    "县级专项资金",
    "区级专项资金",
    "省级专项资金",
    "市级专项资金（一个专项一行）",
    "县级专项资金（一个专项一行）",
    "区级专项资金（一个专项一行）",
    "省级专项资金（一个专项一行）",
  ]),
  operating: amount("公用经费", total, ["日常公用经费", "公用经费支出", "公用经费合计"]),
  operatingOffice: amount("办公经费", { required: true, blankMeans: "zero" }, ["办公费"]),
  operatingUtilities: amount("水费、电费、差旅费", { required: true, blankMeans: "zero" }, [
    "水电费、差旅费",
    "水费电费差旅费",
  ]),
  operatingMeetings: amount("会议费、培训费", { required: true, blankMeans: "zero" }, ["会议费培训费"]),
  procurement: amount("政府采购金额", total, ["政府采购", "政府采购支出", "政府采购金额合计"]),
};

/** 部门基本支出预算调整: one amount (the net adjustment) or two (before, after) in the amount columns. */
export const adjustmentField: AmountRowField = {
  ...base,
  section: "adjustment",
  kind: "amount",
  label: "部门基本支出预算调整",
  synonyms: ["部门整体支出预算调整", "基本支出预算调整", "整体支出预算调整", "预算调整"],
  required: false,
  blankMeans: "missing",
};

/** A column's header where the sheet prints none. */
export const defaultHeaders: Readonly<Record<AmountColumn, string>> = {
  priorFinal: "上年决算数",
  budget: "本年预算数",
  final: "本年决算数",
};

/** Words by which a header says which accounts its column holds; the year stands in front of them, or 上年, 本年. */
export const accountsWords: Readonly<Record<"final" | "budget", readonly string[]>> = {
  budget: ["预算数", "预算", "预算金额", "年初预算数"],
  final: ["决算数", "决算", "决算金额", "决算数据"],
};

/** Every single figure of both sheets. */
export const figureFields: Readonly<Record<SingleFigureId, FigureField>> = {
  "staff.quota": {
    ...base,
    ...total,
    section: "staff",
    kind: "count",
    position: "either",
    label: "编制数",
    synonyms: ["编制人数", "人员编制", "核定编制", "编制", "核定编制数", "人员编制数"],
  },
  "staff.actual": {
    ...base,
    ...total,
    section: "staff",
    kind: "count",
    position: "either",
    label: "实际在职人数",
    synonyms: ["在职人数", "在职人员数", "实有人数", "年末在职人数", "年末实际在职人数", "实有在职人数"],
  },
  "staff.rate": {
    ...base,
    ...computed,
    section: "staff",
    kind: "rate",
    position: "either",
    label: "控制率",
    synonyms: ["在职人员控制率", "财政供养人员控制率", "在职率", "人员控制率"],
  },
  "buildings.approvedArea": {
    ...base,
    ...computed,
    section: "buildings",
    kind: "area",
    position: "either",
    label: "批复规模",
    synonyms: ["批准建设面积", "批复面积", "批准规模"],
  },
  "buildings.actualArea": {
    ...base,
    ...computed,
    section: "buildings",
    kind: "area",
    position: "either",
    label: "实际规模",
    synonyms: ["实际建设面积", "实际面积"],
  },
  "buildings.areaRate": {
    ...base,
    ...computed,
    section: "buildings",
    kind: "rate",
    position: "either",
    label: "规模控制率",
    synonyms: ["面积控制率", "楼堂馆所面积控制率"],
  },
  "buildings.budgetedInvestment": {
    ...base,
    ...computed,
    section: "buildings",
    kind: "amount",
    position: "either",
    label: "预算投资",
    synonyms: ["批准投资金额", "批准投资", "批复投资"],
  },
  "buildings.actualInvestment": {
    ...base,
    ...computed,
    section: "buildings",
    kind: "amount",
    position: "either",
    label: "实际投资",
    synonyms: ["实际投资金额"],
  },
  "buildings.investmentRate": {
    ...base,
    ...computed,
    section: "buildings",
    kind: "rate",
    position: "either",
    label: "投资概算控制率",
    synonyms: ["投资预算控制率", "投资控制率", "楼堂馆所投资预算控制率"],
  },
  "funds.initialBudget": {
    ...self,
    ...total,
    section: "funds",
    kind: "amount",
    position: "above",
    label: "年初预算数",
    synonyms: ["年初预算", "年初批复预算数", "当年预算数"],
  },
  "funds.annualBudget": {
    ...self,
    ...total,
    section: "funds",
    kind: "amount",
    position: "above",
    label: "全年预算数",
    synonyms: ["全年预算", "调整后预算数", "调整预算数", "全年(调整)预算数", "预算数"],
  },
  "funds.executed": {
    ...self,
    ...total,
    section: "funds",
    kind: "amount",
    position: "above",
    label: "全年执行数",
    synonyms: ["预算执行数", "执行数", "全年支出数"],
  },
  "funds.weight": {
    ...self,
    ...total,
    section: "funds",
    kind: "points",
    position: "above",
    label: "分值",
    synonyms: ["权重"],
  },
  "funds.rate": {
    ...self,
    ...computed,
    section: "funds",
    kind: "rate",
    position: "above",
    label: "执行率",
    synonyms: ["预算执行率", "预算完成率"],
  },
  "funds.score": {
    ...self,
    ...computed,
    section: "funds",
    kind: "points",
    position: "above",
    label: "得分",
    synonyms: ["自评得分"],
  },
  "income.general": {
    ...self,
    ...total,
    section: "sources",
    kind: "amount",
    position: "left",
    label: "一般公共预算",
    synonyms: ["一般公共预算拨款", "当年财政拨款", "本年财政拨款", "财政资金", "财政拨款"],
  },
  "income.governmentFund": {
    ...self,
    ...detail,
    section: "sources",
    kind: "amount",
    position: "left",
    label: "政府性基金拨款",
    synonyms: ["政府性基金预算拨款", "政府性基金"],
  },
  "income.specialAccount": {
    ...self,
    ...detail,
    section: "sources",
    kind: "amount",
    position: "left",
    label: "纳入专户管理的非税收入拨款",
    synonyms: ["财政专户管理资金", "纳入财政专户管理的收入", "纳入专户管理的非税收入"],
  },
  "income.other": {
    ...self,
    ...detail,
    section: "sources",
    kind: "amount",
    position: "left",
    label: "其他资金",
    synonyms: ["单位资金", "其它资金"],
  },
  "expenditure.basic": {
    ...self,
    ...total,
    section: "sources",
    kind: "amount",
    position: "left",
    label: "基本支出",
    synonyms: [],
  },
  "expenditure.project": {
    ...self,
    ...total,
    section: "sources",
    kind: "amount",
    position: "left",
    label: "项目支出",
    synonyms: [],
  },
  "total.weight": {
    ...self,
    ...computed,
    section: "total",
    kind: "points",
    position: "left",
    label: "总分·分值",
    synonyms: [],
  },
  "total.score": {
    ...self,
    ...total,
    section: "total",
    kind: "points",
    position: "left",
    label: "总分",
    synonyms: ["合计", "总计", "自评总分", "总得分"],
  },
};

/** Every single text of both sheets. */
export const textFieldsLayout: Readonly<Record<TextId, TextField>> = {
  thrift: {
    ...base,
    ...total,
    section: "thrift",
    position: "left",
    label: "厉行节约保障措施",
    synonyms: ["厉行节约措施"],
  },
  department: {
    ...self,
    ...total,
    section: "department",
    position: "left",
    label: "预算部门名称",
    synonyms: ["部门名称", "部门（单位）名称", "单位名称", "填报单位", "实施单位", "预算单位名称"],
  },
  "goals.expected": {
    ...self,
    ...total,
    section: "goals",
    position: "above",
    label: "预期目标",
    synonyms: [
      "年初设定目标",
      "年度绩效目标",
      "年初绩效目标",
      "项目年度目标",
      "年初预期目标",
      "年度预期目标",
    ],
  },
  "goals.actual": {
    ...self,
    ...total,
    section: "goals",
    position: "above",
    label: "实际完成情况",
    synonyms: ["全年实际完成情况", "年度目标完成情况", "全年目标实际完成情况", "目标实际完成情况"],
  },
};

/** The funds row of 自评表 whose figures the funds fields stand in. */
export const fundsTotalLabels: readonly string[] = ["年度资金总额", "资金总额", "总额", "合计"];

/** The grade, which some copies of the form print above the funds or beside the total. */
export const gradeLabel = {
  label: "评价等级",
  synonyms: ["自评等级", "评价等次", "自评等次", "绩效等级", "绩效自评等级", "绩效评价等级", "等级", "等次"],
  position: "left",
} as const satisfies Pick<TextField, "label" | "synonyms" | "position">;

/** The columns of the indicator table. */
export const indicatorColumnFields: Readonly<
  Record<IndicatorColumn, { readonly label: string; readonly synonyms: readonly string[] }>
> = {
  level1: { label: "一级指标", synonyms: [] },
  level2: { label: "二级指标", synonyms: [] },
  level3: { label: "三级指标", synonyms: ["指标名称"] },
  target: { label: "年度指标值", synonyms: ["指标值", "年初指标值", "目标值", "年初目标值", "年度目标值"] },
  actual: { label: "实际完成值", synonyms: ["全年完成值", "完成值", "全年实际值", "全年实际完成值"] },
  standard: {
    label: "评扣分标准",
    synonyms: ["评分标准", "扣分标准", "得分计算方法", "评价标准", "评（扣）分标准"],
  },
  weight: { label: "分值", synonyms: ["权重", "指标权重", "权重设定值"] },
  score: { label: "得分", synonyms: ["指标得分", "自评得分", "自评"] },
  reason: {
    label: "偏差原因分析及改进措施",
    synonyms: [
      "偏差原因及改进措施",
      "偏差原因分析与改进措施",
      "未完成原因分析",
      "未完成原因",
      "偏差原因分析",
      "原因",
    ],
  },
};

/** The title of the block on buildings finished in the year. */
export const buildingsTitle: readonly string[] = [
  "楼堂馆所控制情况",
  "楼堂馆所",
  "楼堂馆所建设控制情况",
  "新建楼堂馆所控制情况",
  "楼堂馆所情况",
];

/** A field's wordings but for those that stand on many other sheets as well. */
function tellingWords(
  { label, synonyms }: Pick<Field, "label" | "synonyms">,
  ...common: readonly string[]
): readonly string[] {
  return [label, ...synonyms].filter((word) => !common.includes(word));
}

/** Labels that mark 基础数据表 and 自评表; a sheet with enough of them is that form (rules P-01, P-02). */
export const formAnchors: Readonly<Record<FormName, readonly (readonly string[])[]>> = {
  base: [
    tellingWords(figureFields["staff.quota"], "编制"),
    tellingWords(figureFields["staff.actual"]),
    tellingWords(amountRowFields.threePublic),
    tellingWords(amountRowFields.projects),
    tellingWords(amountRowFields.operating),
    tellingWords(amountRowFields.procurement),
    buildingsTitle,
    tellingWords(textFieldsLayout.thrift),
  ],
  self: [
    ["年度资金总额", "资金总额"],
    tellingWords(figureFields["funds.annualBudget"], "预算数"),
    tellingWords(figureFields["funds.executed"]),
    tellingWords(indicatorColumnFields.level1),
    tellingWords(indicatorColumnFields.level3),
    tellingWords(indicatorColumnFields.target),
    tellingWords(indicatorColumnFields.actual),
    tellingWords(indicatorColumnFields.weight),
    tellingWords(indicatorColumnFields.score, "自评"),
    tellingWords(figureFields["total.score"]),
  ],
};

/** How many anchors make a sheet the form (rules.json P-01, P-02). */
export const anchorsNeeded = 6;

/** Printed names of the two forms. */
export const formTitles: Readonly<Record<FormName, string>> = { base: "基础数据表", self: "自评表" };

/** Whatever of a workbook a rule reads: one of the forms, or the narrative report. */
export type SourceName = FormName | "narrative";
export const sourceTitles: Readonly<Record<SourceName, string>> = { ...formTitles, narrative: "自评报告" };
