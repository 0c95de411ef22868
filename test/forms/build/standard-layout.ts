import {
  amountColumns,
  amountRows,
  indicatorColumns,
  type AmountColumn,
  type AmountRow,
} from "../../../src/core/form/fields";
import type { CellStyle } from "../../../src/core/sheet-content";
import type { CellValue } from "../../../src/core/snapshot";
import type { CaseData, IndicatorData, Triple } from "../case-data";
import type { DataId, SheetDesign } from "./design";
import { bodyStyle, Draft, leftStyle, titleStyle } from "./draft";

/** Row labels as the seed prints them, brackets, numbering and all. */
const printedRowLabels: Readonly<Record<AmountRow, string>> = {
  threePublic: "三公经费",
  vehicles: "1、公务用车购置和维护经费",
  vehiclePurchase: "其中：公车购置",
  vehicleOperation: "公车运行维护",
  abroad: "2、出国经费",
  reception: "3、公务接待",
  projects: "项目支出",
  projectsBusiness: "1、业务工作经费",
  projectsMaintenance: "2、运行维护经费",
  projectsSpecial: "3、本级专项资金（一个专项一行）",
  operating: "公用经费",
  operatingOffice: "其中：办公经费",
  operatingUtilities: "水费、电费、差旅费",
  operatingMeetings: "会议费、培训费",
  procurement: "政府采购金额",
};

const rateStyle: CellStyle = { ...bodyStyle, numberFormat: "0.00%" };
const pointsStyle: CellStyle = { ...bodyStyle, numberFormat: "0.00" };

function amountStyle(data: CaseData): CellStyle {
  return { ...bodyStyle, numberFormat: data.look?.amountFormat ?? "General" };
}

/** 基础数据表 as the seed lays it out: three grids of 4, 4 and 7 columns on 7 physical columns. */
export function baseSheet(data: CaseData): SheetDesign {
  const draft = new Draft();
  const money = amountStyle(data);
  draft.put(0, "基础数据表", { across: 7, style: titleStyle });

  /** One row of block 1 or 2: the label and three values, each merged over two physical columns. */
  const gridRow = (
    label: string | null,
    values: readonly CellValue[],
    how: { readonly styles?: readonly CellStyle[]; readonly ids?: readonly DataId[]; readonly down?: number },
  ): void => {
    draft.row++;
    if (label !== null) draft.put(0, label, { down: how.down ?? 1, style: how.ids ? leftStyle : bodyStyle });
    values.forEach((value, index) => {
      const holds = how.ids?.[index];
      draft.put(1 + 2 * index, value, {
        across: 2,
        style: how.styles?.[index] ?? bodyStyle,
        ...(holds === undefined ? {} : { holds }),
      });
    });
  };
  const amountLine = (label: string | null, amounts: Triple, id: (column: AmountColumn) => DataId): void => {
    gridRow(label, amounts, { styles: [money, money, money], ids: amountColumns.map(id) });
  };

  gridRow("财政供养人员情况", ["编制数", `${data.year}年实际在职人数`, "控制率"], { down: 2 });
  gridRow(null, [data.staff.quota, data.staff.actual, data.staff.rate], {
    styles: [bodyStyle, bodyStyle, rateStyle],
    ids: ["staff.quota", "staff.actual", "staff.rate"],
  });

  gridRow(
    "经费控制情况(万元)",
    [`${data.year - 1}年决算数`, `${data.year}年预算数`, `${data.year}年决算数`],
    {},
  );
  for (const row of amountRows) {
    amountLine(printedRowLabels[row], data.amounts[row], (column) => `${row}.${column}`);
    if (row !== "projectsSpecial") continue;
    data.items.forEach((item, index) => {
      amountLine(null, item.amounts, (column) => `items.${index}.${column}`);
      draft.put(0, item.name, { style: leftStyle, holds: `items.${index}.name` });
    });
  }
  amountLine("部门基本支出预算调整", data.adjustment, (column) => `adjustment.${column}`);

  const { buildings } = data;
  draft.row++;
  draft.put(0, `楼堂馆所控制情况 \n（${data.year}年完工项目）`, { down: 2 });
  [
    "批复规模 \n（㎡）",
    "\n实际规模\n（㎡）",
    "规模控制率",
    "预算投资\n（万元）",
    "实际投资\n（万元）",
    "投资概算控制率",
  ].forEach((label, index) => {
    draft.put(1 + index, label);
  });
  draft.row++;
  draft.put(1, buildings.approvedArea, { holds: "buildings.approvedArea" });
  draft.put(2, buildings.actualArea, { holds: "buildings.actualArea" });
  draft.put(3, buildings.areaRate, { style: rateStyle, holds: "buildings.areaRate" });
  draft.put(4, buildings.budgetedInvestment, { style: money, holds: "buildings.budgetedInvestment" });
  draft.put(5, buildings.actualInvestment, { style: money, holds: "buildings.actualInvestment" });
  draft.put(6, buildings.investmentRate, { style: rateStyle, holds: "buildings.investmentRate" });

  draft.row++;
  draft.put(0, "厉行节约保障措施");
  draft.put(1, data.thrift, { across: 6, style: leftStyle, holds: "thrift" });
  return draft.design("基础数据表", [34, 11, 11, 13, 11, 11, 15], { orientation: "portrait", margin: 15 });
}

/** How many rows from `start` on a merged cell covers: its own and the blank ones after it, as far as `stop` allows. */
function mergedRows(
  rows: readonly IndicatorData[],
  start: number,
  column: "level1" | "level2",
  stop: (row: IndicatorData) => boolean,
): number {
  let end = start + 1;
  for (let row = rows[end]; row?.[column] === null && !stop(row); row = rows[end]) end++;
  return end - start;
}

/** The indicator rows of 自评表: 一级 and 二级 merged down over the rows in which the data leaves them blank. */
function indicatorRows(draft: Draft, indicators: readonly IndicatorData[]): void {
  if (indicators.length === 0) return;
  draft.row++;
  draft.put(0, "绩效指标", { down: indicators.length });
  indicators.forEach((indicator, index) => {
    if (index > 0) draft.row++;
    indicatorColumns.forEach((column, offset) => {
      const value = indicator[column];
      const holds: DataId = `indicators.${index}.${column}`;
      if (column !== "level1" && column !== "level2") {
        const text = column === "level3" || column === "standard" || column === "reason";
        draft.put(1 + offset, value, { style: text ? leftStyle : bodyStyle, holds });
        return;
      }
      const above = index === 0 ? undefined : indicators[index - 1];
      // 二级 is never merged across the start of another 一级: a blank there is a missing text.
      const starts = value !== null || !above || (column === "level2" && indicator.level1 !== null);
      if (!starts) return;
      const stop = (row: IndicatorData): boolean => column === "level2" && row.level1 !== null;
      const down = value === null ? 1 : mergedRows(indicators, index, column, stop);
      draft.put(1 + offset, value, { down, holds });
    });
  });
}

/** 自评表 as the seed lays it out: funds, two-sided sources, goals, indicators and total on 10 physical columns. */
export function selfSheet(data: CaseData): SheetDesign {
  const draft = new Draft();
  const money = amountStyle(data);
  const { funds, income, expenditure, goals, total } = data;
  draft.put(0, "自评表", { across: 10, style: titleStyle });
  draft.row++;
  draft.put(0, "预算部门名称");
  draft.put(1, data.department, { across: 9, holds: "department" });

  draft.row++;
  draft.put(0, "年度预算申请\n(万元)", { down: 7 });
  draft.put(1, null, { across: 2 });
  ["年初预算数\n(万元)", "全年预算数\n（万元）", "全年执行数\n（万元）", "分值", "执行率"].forEach(
    (label, index) => {
      draft.put(3 + index, label);
    },
  );
  draft.put(8, "得分", { across: 2 });
  draft.row++;
  draft.put(1, "年度资金总额：", { across: 2, style: leftStyle });
  draft.put(3, funds.initialBudget, { style: money, holds: "funds.initialBudget" });
  draft.put(4, funds.annualBudget, { style: money, holds: "funds.annualBudget" });
  draft.put(5, funds.executed, { style: money, holds: "funds.executed" });
  draft.put(6, funds.weight, { holds: "funds.weight" });
  draft.put(7, funds.rate, { style: rateStyle, holds: "funds.rate" });
  draft.put(8, funds.score, { across: 2, style: pointsStyle, holds: "funds.score" });

  draft.row++;
  draft.put(1, "按收入性质分：", { across: 4, style: leftStyle });
  draft.put(5, "按支出性质分：", { across: 5, style: leftStyle });
  const sources: readonly (readonly [string, CellValue, DataId])[] = [
    ["一般公共预算：", income.general, "income.general"],
    ["政府性基金拨款：", income.governmentFund, "income.governmentFund"],
    ["纳入专户管理的非税收入拨款：", income.specialAccount, "income.specialAccount"],
    ["其他资金", income.other, "income.other"],
  ];
  // 项目支出 stands two rows below 基本支出, beside 纳入专户 (seed).
  const uses: readonly (readonly [string, CellValue, DataId] | null)[] = [
    ["其中:基本支出：", expenditure.basic, "expenditure.basic"],
    null,
    ["项目支出：", expenditure.project, "expenditure.project"],
    null,
  ];
  sources.forEach(([label, value, holds], index) => {
    draft.row++;
    draft.put(1, label, { across: 2, style: leftStyle });
    draft.put(3, value, { across: 2, style: money, holds });
    const use = uses[index];
    draft.put(5, use?.[0] ?? null, { across: 2, style: leftStyle });
    draft.put(7, use?.[1] ?? null, { across: 3, style: money, ...(use ? { holds: use[2] } : {}) });
  });

  draft.row++;
  draft.put(0, "年度总体目标", { down: 2 });
  draft.put(1, "预期目标", { across: 4 });
  draft.put(5, "实际完成情况", { across: 5 });
  draft.row++;
  draft.put(1, goals.expected, { across: 4, style: leftStyle, holds: "goals.expected" });
  draft.put(5, goals.actual, { across: 5, style: leftStyle, holds: "goals.actual" });

  draft.row++;
  const gap = data.look?.emptyRowBelowIndicatorHeader ?? false;
  draft.put(0, "绩效指标", { down: gap ? 2 : 1 });
  printedIndicatorHeaders.forEach((label, index) => {
    draft.put(1 + index, label);
  });
  if (gap) {
    draft.row++;
    printedIndicatorHeaders.forEach((_label, index) => {
      draft.put(1 + index, null);
    });
  }
  indicatorRows(draft, data.indicators);

  draft.row++;
  const both = total.weight !== null;
  draft.put(0, "总分", { across: both ? 7 : 8 });
  if (both) draft.put(7, total.weight, { style: pointsStyle, holds: "total.weight" });
  draft.put(8, total.score, { across: 2, style: pointsStyle, holds: "total.score" });
  return draft.design("自评表", [13, 12, 16, 24, 13, 13, 18, 8, 8, 18], {
    orientation: "landscape",
    margin: 12,
  });
}

/** The headers of the indicator table as the seed prints them, in the order of `indicatorColumns`. */
const printedIndicatorHeaders: readonly string[] = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "评扣分标准",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** The narrative on one wide column, a paragraph a row: as pasted from Word. */
export function narrativeSheet(data: CaseData): SheetDesign {
  const draft = new Draft();
  const paragraphStyle: CellStyle = {
    font: "宋体",
    size: 12,
    wrap: true,
    horizontal: "left",
    vertical: "center",
  };
  data.narrative.forEach((paragraph, index) => {
    draft.row = index;
    const signature = index > 0 && index >= data.narrative.length - 2;
    draft.put(0, paragraph, {
      style:
        index === 0 ? titleStyle : signature ? { ...paragraphStyle, horizontal: "right" } : paragraphStyle,
      holds: `narrative.${index}`,
    });
  });
  return draft.design("自评报告（原文）", [84], { orientation: "portrait", margin: 25 });
}

/** The workbook of a case in the standard layout; the narrative sheet only if there is a narrative. */
export function standardSheets(data: CaseData): SheetDesign[] {
  const sheets = [baseSheet(data), selfSheet(data)];
  return data.narrative.length > 0 ? [...sheets, narrativeSheet(data)] : sheets;
}
