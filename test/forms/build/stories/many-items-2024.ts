import { amountColumns } from "../../../../src/core/form/fields";
import type { CaseData, IndicatorData, Triple } from "../../case-data";
import { withCells, type CellChange } from "../change";
import { cleanCase } from "../clean";
import type { DataId } from "../design";
import { indicator } from "../indicator";
import { addressOfData } from "../locate";
import { standardSheets } from "../standard-layout";

export const story =
  "专项15个、指标33个，合计都用SUM公式；最后插入的“油茶低产林改造项目”没有被2024年决算的SUM包含，专项合计288.40，比明细之和300.50少12.10。";

const items: readonly { readonly name: string; readonly amounts: Triple }[] = [
  { name: "松材线虫病防治专项", amounts: [60, 67, 65.6] },
  { name: "松材线虫病疫木清理项目", amounts: [40, 45, 44.2] },
  { name: "美国白蛾监测防治项目", amounts: [20, 23, 22] },
  { name: "森林防火能力建设专项", amounts: [50, 54, 53] },
  { name: "森林防火隔离带建设项目", amounts: [30, 33, 32.3] },
  { name: "防火物资储备项目", amounts: [15, 16, 15.4] },
  { name: "国土绿化与义务植树专项", amounts: [16, 18, 17.5] },
  { name: "乡村绿化美化项目", amounts: [9, 10, 9.7] },
  { name: "古树名木保护项目", amounts: [6, 7, 6.8] },
  { name: "退化林修复项目", amounts: [6, 7, 6.8] },
  { name: "林下经济发展奖补项目", amounts: [5, 6, 5.9] },
  { name: "湿地保护项目", amounts: [4, 4.5, 4.3] },
  { name: "野生动物损害补偿项目", amounts: [2, 2.5, 2.4] },
  { name: "林长制考核奖补项目", amounts: [2, 2.5, 2.5] },
  { name: "油茶低产林改造项目", amounts: [10, 12.5, 12.1] },
];

/** The last item, which the year's SUM does not reach. */
const lastItem = items.length - 1;

const perUnit = "每少1个扣0.1分，扣完为止";
const perPoint = "每低1个百分点扣0.2分，扣完为止";
const perDay = "每推迟1天扣0.1分，扣完为止";
const perExcess = "每超出1%扣0.2分，扣完为止";

/** The three indicators of one 二级 at full marks: name, target, actual, standard, weight. */
function group(
  level1: string | null,
  level2: string,
  rows: readonly (readonly [string, string, string, string, number])[],
): IndicatorData[] {
  return rows.map(([name, target, actual, standard, weight], index) =>
    indicator(
      index === 0 ? level1 : null,
      index === 0 ? level2 : null,
      name,
      target,
      actual,
      standard,
      weight,
      weight,
    ),
  );
}

const indicators: readonly IndicatorData[] = [
  ...group("产出指标", "数量指标", [
    ["松材线虫病防治小班数", "≥120个", "126个", perUnit, 5],
    ["义务植树参加人次数", "≥9000人次", "8640人次", "未达到指标值的，按完成比例计分", 5],
    ["森林防火巡护次数", "≥480次", "502次", perUnit, 4],
  ]),
  ...group(null, "质量指标", [
    ["新造林成活率", "≥90%", "93.5%", perPoint, 5],
    ["松材线虫病病死树清理合格率", "≥98%", "98.6%", perPoint, 5],
    ["古树名木建档率", "≥95%", "97.2%", perPoint, 4],
  ]),
  ...group(null, "时效指标", [
    ["森林防火隔离带建成时间", "2024年11月30日前", "2024年11月18日", perDay, 4],
    ["油茶低产林改造验收时间", "2024年12月20日前", "2024年12月11日", perDay, 4],
    ["专项资金支付及时率", "≥95%", "97.6%", perPoint, 4],
  ]),
  ...group("效益指标", "经济效益指标", [
    ["林下经济带动农户数", "≥300户", "318户", perUnit, 2],
    ["油茶改造亩均增产率", "≥8%", "8.6%", perPoint, 2],
    ["护林就业岗位数", "≥210个", "216个", perUnit, 1],
  ]),
  ...group(null, "社会效益指标", [
    ["森林防火宣传覆盖行政村个数", "≥150个", "156个", perUnit, 2],
    ["火情当日扑灭率", "≥95%", "98.5%", perPoint, 2],
    ["野生动物损害补偿到户数", "≥60户", "64户", perUnit, 1],
  ]),
  ...group(null, "生态效益指标", [
    ["森林覆盖率", "≥58.5%", "58.9%", perPoint, 2],
    ["湿地保护率", "≥72%", "72.8%", perPoint, 2],
    ["退化林修复合格率", "≥90%", "92.4%", perPoint, 1],
  ]),
  ...group(null, "可持续影响指标", [
    ["国土绿化管护责任书签订率", "≥95%", "98.2%", perPoint, 2],
    ["护林员培训人次数", "≥400人次", "428人次", perUnit, 2],
    ["林长制责任网格覆盖率", "≥98%", "99.1%", perPoint, 1],
  ]),
  ...group("满意度指标", "服务对象满意度指标", [
    ["林农满意度", "≥90%", "95.2%", perPoint, 4],
    ["受补偿农户满意度", "≥90%", "93.8%", perPoint, 3],
    ["乡镇林业站满意度", "≥90%", "94.5%", perPoint, 3],
  ]),
  ...group("成本指标", "经济成本指标", [
    ["部门整体支出成本", "≤1250万元", "1216.40万元", perExcess, 4],
    ["公用经费控制率", "≤100%", "97.66%", perExcess, 3],
    ["疫木清理单位成本", "≤320元", "308元", perExcess, 3],
  ]),
  ...group(null, "社会成本指标", [
    ["林区施工扰民投诉件数", "≤5件", "2件", perExcess, 2],
    ["封山禁牧纠纷件数", "≤4件", "1件", perExcess, 2],
    ["施工占道天数", "≤10天", "6天", perExcess, 1],
  ]),
  ...group(null, "生态环境成本指标", [
    ["防治药剂包装废弃物未回收率", "≤5%", "2.6%", perExcess, 2],
    ["隔离带施工水土流失点个数", "≤3个", "1个", perExcess, 2],
    ["施工损毁苗木率", "≤2%", "1.1%", perExcess, 1],
  ]),
].map((row) =>
  row.level3 === "义务植树参加人次数"
    ? {
        ...row,
        score: 4.8,
        reason: "3月下旬连续降雨，活动改期后参加人数减少。改进措施：预留备用场次，雨后一周内补种。",
      }
    : row,
);

const filing: CaseData = {
  ...cleanCase,
  staff: { ...cleanCase.staff, rate: 42 / 46 },
  amounts: {
    ...cleanCase.amounts,
    projects: [420, 460, 436.4],
    projectsSpecial: [275, 308, 288.4],
  },
  items,
  funds: { ...cleanCase.funds, executed: 1216.4, rate: 0.97312, score: 9.73 },
  income: { ...cleanCase.income, general: 1216.4 },
  expenditure: { basic: 780, project: 436.4 },
  indicators,
  total: { weight: 100, score: 99.53 },
  narrative: [],
};

const typed = standardSheets(filing);
const at = (id: DataId): string => addressOfData(typed, id);

const formulas: Partial<Record<DataId, CellChange>> = {
  "staff.rate": { formula: `=${at("staff.actual")}/${at("staff.quota")}` },
  "funds.rate": { formula: `=${at("funds.executed")}/${at("funds.annualBudget")}` },
  "funds.score": { formula: `=ROUND(${at("funds.weight")}*MIN(1,${at("funds.rate")}),2)` },
  "total.weight": {
    formula: `=${at("funds.weight")}+SUM(${at("indicators.0.weight")}:${at(`indicators.${indicators.length - 1}.weight`)})`,
  },
  "total.score": {
    formula: `=${at("funds.score")}+SUM(${at("indicators.0.score")}:${at(`indicators.${indicators.length - 1}.score`)})`,
  },
};
for (const column of amountColumns) {
  const summedTo = column === "final" ? lastItem - 1 : lastItem;
  formulas[`vehicles.${column}`] = {
    formula: `=${at(`vehiclePurchase.${column}`)}+${at(`vehicleOperation.${column}`)}`,
  };
  formulas[`threePublic.${column}`] = {
    formula: `=${at(`vehicles.${column}`)}+${at(`abroad.${column}`)}+${at(`reception.${column}`)}`,
  };
  formulas[`projectsSpecial.${column}`] = {
    formula: `=SUM(${at(`items.0.${column}`)}:${at(`items.${summedTo}.${column}`)})`,
  };
  formulas[`projects.${column}`] = {
    formula: `=SUM(${at(`projectsBusiness.${column}`)}:${at(`projectsSpecial.${column}`)})`,
  };
}

export const sheets = withCells(typed, formulas);

export const triggers: readonly string[] = ["B-17"];
