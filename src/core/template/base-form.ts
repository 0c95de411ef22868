import { addressOf } from "../address";
import { type AmountColumn, type AmountRow, amountColumns, amountRows } from "../form/fields";
import { adjustmentField, amountRowFields, figureFields, formTitles, textFieldsLayout } from "../form/layout";
import type { SheetContent } from "../sheet-content";
import { amountsIn, floorAreasIn, headCountsIn } from "./entry-checks";
import { FormDraft, centred, heading, leftAligned, money, percent } from "./form-draft";
import { rateFormulas, totalFormulas } from "./form-formulas";

/** What the form prints in front of a row's name. */
const numbering: Partial<Readonly<Record<AmountRow, string>>> = {
  vehicles: "1、",
  vehiclePurchase: "其中：",
  abroad: "2、",
  reception: "3、",
  projectsBusiness: "1、",
  projectsMaintenance: "2、",
  projectsSpecial: "3、",
  operatingOffice: "其中：",
};

/** Empty rows for 本级专项资金, one for each fund. */
const itemRows = 5;
const rowHeight = 26;
/** Two lines: names of funds are long. */
const itemHeight = 34;
const columnWidths = [34, 11, 11, 13, 11, 11, 15];
/** The first column of each amount, two columns wide. */
const columnOfAmount: Readonly<Record<AmountColumn, number>> = { priorFinal: 1, budget: 3, final: 5 };
const lastColumn = columnWidths.length - 1;

/** 基础数据表, blank, of a year: 汨罗市2024年度表样 (three grids of 4, 4 and 7 columns on 7 physical columns). */
export function blankBaseForm(year: number): SheetContent {
  const draft = new FormDraft();
  draft.nextRow(36);
  draft.put(0, formTitles.base, { across: 7, style: heading });
  putStaff(draft, year);
  const amounts = putAmounts(draft, year);
  putBuildings(draft, year);
  draft.nextRow(90);
  draft.put(0, textFieldsLayout.thrift.label);
  draft.put(1, null, { across: 6, style: leftAligned, holds: "thrift" });

  const items = (column: AmountColumn) =>
    [amounts.firstItem, amounts.lastItem]
      .map((row) => addressOf({ row, column: columnOfAmount[column] }))
      .join(":");
  return {
    name: formTitles.base,
    columnWidths,
    rows: draft.rows(new Map([...rateFormulas(draft), ...totalFormulas(draft, items)])),
    page: {
      orientation: "portrait",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      footer: "",
    },
    validations: [
      headCountsIn([draft.areaOf("staff.quota"), draft.areaOf("staff.actual")]),
      amountsIn([
        { top: amounts.first, bottom: amounts.last, left: 1, right: lastColumn },
        draft.areaOf("buildings.budgetedInvestment"),
        draft.areaOf("buildings.actualInvestment"),
      ]),
      floorAreasIn([draft.areaOf("buildings.approvedArea"), draft.areaOf("buildings.actualArea")]),
    ],
  };
}

function putStaff(draft: FormDraft, year: number): void {
  draft.nextRow(rowHeight);
  draft.put(0, "财政供养人员情况", { down: 2 });
  draft.put(1, figureFields["staff.quota"].label, { across: 2 });
  draft.put(3, `${year}年${figureFields["staff.actual"].label}`, { across: 2 });
  draft.put(5, figureFields["staff.rate"].label, { across: 2 });
  draft.nextRow(rowHeight);
  draft.put(1, null, { across: 2, holds: "staff.quota" });
  draft.put(3, null, { across: 2, holds: "staff.actual" });
  draft.put(5, null, { across: 2, style: percent, holds: "staff.rate" });
}

interface AmountLines {
  readonly first: number;
  readonly last: number;
  readonly firstItem: number;
  readonly lastItem: number;
}

/** 经费控制情况; returns the rows of its amounts, and of the empty items among them. */
function putAmounts(draft: FormDraft, year: number): AmountLines {
  draft.nextRow(rowHeight);
  draft.put(0, "经费控制情况（万元）");
  const headers: Readonly<Record<AmountColumn, string>> = {
    priorFinal: `${year - 1}年决算数`,
    budget: `${year}年预算数`,
    final: `${year}年决算数`,
  };
  for (const column of amountColumns) draft.put(columnOfAmount[column], headers[column], { across: 2 });

  const first = draft.row + 1;
  let items = { firstItem: first, lastItem: first };
  for (const row of amountRows) {
    draft.nextRow(rowHeight);
    draft.put(0, `${numbering[row] ?? ""}${amountRowFields[row].label}`, { style: leftAligned });
    for (const column of amountColumns) {
      draft.put(columnOfAmount[column], null, { across: 2, style: money, holds: `${row}.${column}` });
    }
    if (row === "projectsSpecial") items = putItems(draft);
  }
  const last = draft.row;

  // Not among the checked amounts: an adjustment may be a cut.
  draft.nextRow(rowHeight);
  draft.put(0, adjustmentField.label, { style: leftAligned });
  for (const column of amountColumns) draft.put(columnOfAmount[column], null, { across: 2, style: money });
  return { first, last, ...items };
}

function putItems(draft: FormDraft): Pick<AmountLines, "firstItem" | "lastItem"> {
  const firstItem = draft.row + 1;
  for (let item = 0; item < itemRows; item++) {
    draft.nextRow(itemHeight);
    draft.put(0, null, { style: leftAligned });
    for (const column of amountColumns) draft.put(columnOfAmount[column], null, { across: 2, style: money });
  }
  return { firstItem, lastItem: draft.row };
}

/** The columns of 楼堂馆所控制情况, with the unit the form prints under the name. */
const buildings = [
  { id: "buildings.approvedArea", unit: "\n（㎡）", style: centred },
  { id: "buildings.actualArea", unit: "\n（㎡）", style: centred },
  { id: "buildings.areaRate", unit: "", style: percent },
  { id: "buildings.budgetedInvestment", unit: "\n（万元）", style: money },
  { id: "buildings.actualInvestment", unit: "\n（万元）", style: money },
  { id: "buildings.investmentRate", unit: "", style: percent },
] as const;

function putBuildings(draft: FormDraft, year: number): void {
  draft.nextRow(38);
  draft.put(0, `楼堂馆所控制情况\n（${year}年完工项目）`, { down: 2 });
  buildings.forEach(({ id, unit }, index) => {
    draft.put(1 + index, figureFields[id].label + unit);
  });
  draft.nextRow(rowHeight);
  buildings.forEach(({ id, style }, index) => {
    draft.put(1 + index, null, { style, holds: id });
  });
}
