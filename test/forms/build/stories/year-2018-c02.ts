import type { CaseData } from "../../case-data";
import { withBlankLines, withoutRow, withTexts } from "../change";
import type { DesignCell, SheetDesign } from "../design";
import { cellOf } from "../locate";
import { baseSheet } from "../standard-layout";
import { bodyStyle } from "../draft";
import { seedCase } from "../seed";

export const story =
  "2018年真实的附件3基础数据表（无自评表）：项目支出和公用经费合计留空而分项已填，水电差旅预算写成“7.50.”，预算调整行填了前后两个数，控制率是文字95.10%。";

const filing: CaseData = {
  ...seedCase,
  year: 2018,
  staff: { quota: 143, actual: 136, rate: "95.10%" },
  amounts: {
    threePublic: [29.08, 63.46, 44.29],
    vehicles: [11.86, 41.46, 39.3],
    vehiclePurchase: [null, 29.46, 29.46],
    vehicleOperation: [11.86, 12, 9.84],
    abroad: [null, null, null],
    reception: [17.22, 22, 4.99],
    projects: [null, null, null],
    projectsBusiness: [938.8, 320, 689.16],
    projectsMaintenance: [null, null, null],
    projectsSpecial: [null, null, null],
    operating: [null, null, null],
    operatingOffice: [14.44, 10, 0.68],
    operatingUtilities: [17.92, "7.50.", 25.36],
    operatingMeetings: [0, 0.8, 0],
    procurement: [16.14, 30.66, 30.66],
  },
  items: [],
  adjustment: [1922.76, 2690.62, null],
  buildings: {
    approvedArea: null,
    actualArea: null,
    areaRate: null,
    budgetedInvestment: null,
    actualInvestment: null,
    investmentRate: null,
  },
  thrift: null,
};

const standard = baseSheet(filing);

/** The form of 2018 has no row for 本级专项资金. */
const shorter = withoutRow(standard, cellOf([standard], "projectsSpecial.final").row);

const oldWording = withTexts([shorter], standard.name, {
  基础数据表: "部门整体支出绩效评价基础数据表",
  "其中：公车购置": "其中:公车购置",
  项目支出: "项目支出:",
  "1、业务工作经费": "1、业务工作专项",
  "2、运行维护经费": "2、运行维护专项",
  "其中：办公经费": "其中:办公经费",
  部门基本支出预算调整: "部门整体支出预算调整",
});

/** 附件3 above the title; 填报单位 and 单位 between the title and the table. */
const aboveTable: readonly DesignCell[] = [
  { row: 0, column: 0, value: "附件3:" },
  { row: 2, column: 0, value: "填报单位:" },
  { row: 2, column: 6, value: "单位:万元" },
].map((cell) => ({ ...cell, style: { ...bodyStyle, border: false, horizontal: "left" } }));

export const sheets: readonly SheetDesign[] = oldWording.map((design) => {
  const spaced = withBlankLines(design, { rows: [0, 1], columns: [] });
  return { ...spaced, cells: [...aboveTable, ...spaced.cells] };
});

export const triggers: readonly string[] = ["P-02", "P-06", "B-14", "B-20", "B-23", "B-24", "B-36", "B-43"];
