import {
  amountRows,
  type AmountColumn,
  type AmountRow,
  type IndicatorColumn,
} from "../../../src/core/form/fields";
import type { CellStyle } from "../../../src/core/sheet-content";
import type { CellValue } from "../../../src/core/snapshot";
import type { CaseData, Triple } from "../case-data";
import { ruled } from "./change";
import type { DataId, SheetDesign } from "./design";
import { bodyStyle, Draft, leftStyle, titleStyle } from "./draft";

/** Row labels of the other county: synonyms of the seed's (domain F.2). */
const rowLabels: Readonly<Record<AmountRow, string>> = {
  threePublic: "“三公”经费合计",
  vehicles: "（一）公务用车购置及运行维护费",
  vehiclePurchase: "其中：公务用车购置费",
  vehicleOperation: "公务用车运行维护费",
  abroad: "（二）因公出国（境）费",
  reception: "（三）公务接待费",
  projects: "项目支出合计",
  projectsBusiness: "（一）业务工作专项",
  projectsMaintenance: "（二）运行维护专项",
  projectsSpecial: "（三）县级专项资金（一个专项一行）",
  operating: "日常公用经费",
  operatingOffice: "其中：办公费",
  operatingUtilities: "水电费、差旅费",
  operatingMeetings: "会议费培训费",
  procurement: "政府采购支出",
};

/** The other county prints the year's own figures first. */
const columnOrder: readonly AmountColumn[] = ["budget", "final", "priorFinal"];

/** 分值 stands before 指标值. */
const indicatorOrder: readonly (readonly [IndicatorColumn, string])[] = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["level3", "三级指标"],
  ["weight", "分值"],
  ["target", "指标值"],
  ["actual", "全年完成值"],
  ["standard", "评分标准"],
  ["score", "自评得分"],
  ["reason", "未完成原因分析"],
];

const plainStyle: CellStyle = { font: "宋体", size: 12, vertical: "center" };
const headingStyle: CellStyle = { ...titleStyle, horizontal: "left" };
const amountStyle: CellStyle = { ...bodyStyle, numberFormat: "#,##0.00" };
const rateStyle: CellStyle = { ...bodyStyle, numberFormat: "0.00%" };

function inOrder(amounts: Triple): readonly CellValue[] {
  const [priorFinal, budget, final] = amounts;
  return [budget, final, priorFinal];
}

/** The first row of each table, below its heading. */
const tableTop = 3;

/** The lines above each table: 附件, title, who fills in and the unit; the unit stands over the last column. */
function heading(draft: Draft, data: CaseData, attachment: string, title: string, lastColumn: number): void {
  draft.put(0, attachment, { style: plainStyle });
  draft.row++;
  draft.put(0, `${data.year}年度${title}`, { style: headingStyle });
  draft.row++;
  draft.put(0, `填报单位：${String(data.department)}`, { style: plainStyle });
  draft.put(lastColumn, "单位：万元", { style: { ...plainStyle, horizontal: "right" } });
  draft.row++;
}

/** 基础数据表 of another county: other wording, other column order, no merged cells. */
export function otherBaseSheet(data: CaseData): SheetDesign {
  const draft = new Draft();
  const { staff, buildings } = data;
  heading(draft, data, "附件1", "部门整体支出绩效评价基础数据表", 6);

  draft.put(0, "财政供养人员情况");
  draft.put(1, "人员编制");
  draft.put(2, "实有人数");
  draft.put(3, "在职人员控制率");
  draft.row++;
  draft.put(0, null);
  draft.put(1, staff.quota, { holds: "staff.quota" });
  draft.put(2, staff.actual, { holds: "staff.actual" });
  draft.put(3, staff.rate, { style: rateStyle, holds: "staff.rate" });

  draft.row++;
  draft.put(0, "经费控制情况");
  draft.put(1, `${data.year}年预算`);
  draft.put(2, `${data.year}年决算`);
  draft.put(3, `${data.year - 1}年决算`);
  const amountLine = (label: CellValue, amounts: Triple, id: (column: AmountColumn) => DataId): void => {
    draft.row++;
    draft.put(0, label, { style: leftStyle });
    inOrder(amounts).forEach((value, index) => {
      const column = columnOrder[index];
      if (column) draft.put(1 + index, value, { style: amountStyle, holds: id(column) });
    });
  };
  for (const row of amountRows) {
    amountLine(rowLabels[row], data.amounts[row], (column) => `${row}.${column}`);
    if (row !== "projectsSpecial") continue;
    data.items.forEach((item, index) => {
      draft.row++;
      draft.put(0, item.name, { style: leftStyle, holds: `items.${index}.name` });
      inOrder(item.amounts).forEach((value, place) => {
        const column = columnOrder[place];
        if (column) draft.put(1 + place, value, { style: amountStyle, holds: `items.${index}.${column}` });
      });
    });
  }
  amountLine("部门整体支出预算调整", data.adjustment, (column) => `adjustment.${column}`);

  draft.row++;
  draft.put(0, "楼堂馆所控制情况");
  [
    "批准建设面积（平方米）",
    "实际建设面积（平方米）",
    "面积控制率",
    "批准投资金额",
    "实际投资金额",
    "投资预算控制率",
  ].forEach((label, index) => {
    draft.put(1 + index, label);
  });
  draft.row++;
  draft.put(0, `（${data.year}年完工项目）`);
  draft.put(1, buildings.approvedArea, { holds: "buildings.approvedArea" });
  draft.put(2, buildings.actualArea, { holds: "buildings.actualArea" });
  draft.put(3, buildings.areaRate, { style: rateStyle, holds: "buildings.areaRate" });
  draft.put(4, buildings.budgetedInvestment, { style: amountStyle, holds: "buildings.budgetedInvestment" });
  draft.put(5, buildings.actualInvestment, { style: amountStyle, holds: "buildings.actualInvestment" });
  draft.put(6, buildings.investmentRate, { style: rateStyle, holds: "buildings.investmentRate" });

  draft.row++;
  draft.put(0, "厉行节约措施");
  draft.put(1, data.thrift, { style: leftStyle, holds: "thrift" });
  const widths = [36, 30, 18, 18, 16, 16, 18];
  return ruled(draft.design("附件1", widths, { orientation: "portrait", margin: 15 }), tableTop);
}

/** 自评表 of another county: other wording, 分值 before 指标值, no merged cells. */
export function otherSelfSheet(data: CaseData): SheetDesign {
  const draft = new Draft();
  const { funds, income, expenditure, goals, total } = data;
  heading(draft, data, "附件2", "部门整体支出绩效自评表", 9);
  draft.put(0, "部门（单位）名称");
  draft.put(1, data.department, { style: leftStyle, holds: "department" });

  draft.row++;
  draft.put(0, "年度预算申请");
  draft.put(1, null);
  ["年初预算", "调整后预算数", "预算执行数", "权重", "预算执行率", "得分"].forEach((label, index) => {
    draft.put(2 + index, label);
  });
  draft.row++;
  draft.put(1, "资金总额");
  draft.put(2, funds.initialBudget, { style: amountStyle, holds: "funds.initialBudget" });
  draft.put(3, funds.annualBudget, { style: amountStyle, holds: "funds.annualBudget" });
  draft.put(4, funds.executed, { style: amountStyle, holds: "funds.executed" });
  draft.put(5, funds.weight, { holds: "funds.weight" });
  draft.put(6, funds.rate, { style: rateStyle, holds: "funds.rate" });
  draft.put(7, funds.score, { holds: "funds.score" });

  const lines: readonly (readonly [string, CellValue, DataId, string, CellValue, DataId | null])[] = [
    ["当年财政拨款", income.general, "income.general", "基本支出", expenditure.basic, "expenditure.basic"],
    [
      "政府性基金预算拨款",
      income.governmentFund,
      "income.governmentFund",
      "项目支出",
      expenditure.project,
      "expenditure.project",
    ],
    ["财政专户管理资金", income.specialAccount, "income.specialAccount", "", null, null],
    ["单位资金", income.other, "income.other", "", null, null],
  ];
  draft.row++;
  draft.put(1, "按收入性质分：", { style: leftStyle });
  draft.put(4, "按支出性质分：", { style: leftStyle });
  for (const [source, amount, holds, use, spent, spentHolds] of lines) {
    draft.row++;
    draft.put(1, source, { style: leftStyle });
    draft.put(2, amount, { style: amountStyle, holds });
    if (spentHolds === null) continue;
    draft.put(4, use, { style: leftStyle });
    draft.put(5, spent, { style: amountStyle, holds: spentHolds });
  }

  draft.row++;
  draft.put(0, "年度总体目标");
  draft.put(1, "年初设定目标");
  draft.put(5, "全年实际完成情况");
  draft.row++;
  draft.put(1, goals.expected, { style: leftStyle, holds: "goals.expected" });
  draft.put(5, goals.actual, { style: leftStyle, holds: "goals.actual" });

  draft.row++;
  draft.put(0, "绩效指标");
  indicatorOrder.forEach(([, label], index) => {
    draft.put(1 + index, label);
  });
  data.indicators.forEach((indicator, row) => {
    draft.row++;
    indicatorOrder.forEach(([column], index) => {
      draft.put(1 + index, indicator[column], {
        style: column === "weight" || column === "score" ? bodyStyle : leftStyle,
        holds: `indicators.${row}.${column}`,
      });
    });
  });
  draft.row++;
  draft.put(0, "自评总分");
  draft.put(1 + indicatorOrder.findIndex(([column]) => column === "score"), total.score, {
    holds: "total.score",
  });
  const widths = [18, 24, 20, 26, 12, 26, 20, 24, 12, 24];
  return ruled(draft.design("附件2", widths, { orientation: "landscape", margin: 12 }), tableTop);
}
