import { addressOf } from "../../src/core/address";
import type { CellEdit } from "../../src/core/edits";
import { type FillPlan, planFill } from "../../src/core/fill";
import { readForm } from "../../src/core/form/read";
import { type CellChange, withCells, withTexts } from "../forms/build/change";
import { cleanCase } from "../forms/build/clean";
import type { DataId, SheetDesign } from "../forms/build/design";
import { seedCase } from "../forms/build/seed";
import { snapshotOf } from "../forms/build/snapshot";
import { selfSheet, standardSheets } from "../forms/build/standard-layout";

function planOf(sheets: readonly SheetDesign[]): FillPlan {
  return planFill(readForm(snapshotOf(sheets)));
}

function cleanWith(changes: Partial<Record<DataId, CellChange>>): FillPlan {
  return planOf(withCells(standardSheets(cleanCase), changes));
}

/** The whole plan as lines: what is written, and what is not and why. */
function linesOf({ steps, skipped }: FillPlan): string[] {
  return [
    ...steps.map(
      ({ cell, edit, before, after }) =>
        `${cell.place.sheet}!${addressOf(cell.place)}: ${before} → ${formulaIn(edit)}${after}`,
    ),
    ...skipped.map(({ cell, label, reason }) =>
      cell ? `${cell.place.sheet}!${addressOf(cell.place)} ${label}: ${reason}` : `${label}: ${reason}`,
    ),
  ];
}

function formulaIn(edit: CellEdit): string {
  return edit.kind === "formula" ? `${edit.formula}，显示 ` : "";
}

/** The lines of the clean filing's other rates, all typed by hand. */
const staffTyped = `基础数据表!F3: 91.30%（手工填写） → =IF(N(B3)=0,"",D3/B3)，显示 91.30%`;
const executionTyped = `自评表!H4: 98.28%（手工填写） → =IF(N(E4)=0,"",F4/E4)，显示 98.28%`;
const scoreTyped = `自评表!I4: 9.83（手工填写） → =IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))，显示 9.83`;
const noBuildings = [
  "基础数据表!D25 规模控制率: 分母为 0，保持空白。",
  "基础数据表!G25 投资概算控制率: 分母为 0，保持空白。",
];

it("lists on the seed the three typed rates, and leaves the buildings' blank", () => {
  expect(linesOf(planOf(standardSheets(seedCase)))).toEqual([
    `基础数据表!F3: 83.33%（手工填写） → =IF(N(B3)=0,"",D3/B3)，显示 83.33%`,
    `自评表!H4: 100.00%（手工填写） → =IF(N(E4)=0,"",F4/E4)，显示 100.00%`,
    `自评表!I4: 10.00（手工填写） → =IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))，显示 10.00`,
    "基础数据表!D27 规模控制率: 分母为 0，保持空白。",
    "基础数据表!G27 投资概算控制率: 分母为 0，保持空白。",
  ]);
});

it("writes formulas with their result and number format, and nothing else", () => {
  expect(planOf(standardSheets(seedCase)).steps.map(({ edit }) => edit)).toEqual([
    {
      kind: "formula",
      place: { sheet: "基础数据表", row: 2, column: 5 },
      formula: `=IF(N(B3)=0,"",D3/B3)`,
      result: 10 / 12,
      numberFormat: "0.00%",
    },
    {
      kind: "formula",
      place: { sheet: "自评表", row: 3, column: 7 },
      formula: `=IF(N(E4)=0,"",F4/E4)`,
      result: 1,
      numberFormat: "0.00%",
    },
    {
      kind: "formula",
      place: { sheet: "自评表", row: 3, column: 8 },
      formula: "=IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))",
      result: 10,
      numberFormat: "0.00",
    },
  ]);
});

describe("a formula that is there already", () => {
  it.each([
    ["as the form wants it", "=D3/B3", 42 / 46],
    ["guarded", `=IF(B3=0,"",D3/B3)`, 42 / 46],
    ["rounded to what is shown", "=ROUND(D3/B3,4)", 0.913],
    ["with absolute references", "=$D$3/$B$3", 42 / 46],
  ])("is left alone when it is right: %s", (_what, formula, value) => {
    expect(linesOf(cleanWith({ "staff.rate": { formula, value, numberFormat: "0.00%" } }))).toEqual([
      executionTyped,
      scoreTyped,
      "基础数据表!F3 控制率: 已是正确的公式，保持不变。",
      ...noBuildings,
    ]);
  });

  it.each<[string, CellChange, string]>([
    ["upside down", { formula: "=B3/D3", value: 46 / 42, numberFormat: "0.00%" }, "=B3/D3，显示 109.52%"],
    ["a constant", { formula: "=0.913", value: 0.913, numberFormat: "0.00%" }, "=0.913，显示 91.30%"],
    [
      "rounded too early",
      { formula: "=ROUND(D3/B3,2)", value: 0.91, numberFormat: "0.00%" },
      "=ROUND(D3/B3,2)，显示 91.00%",
    ],
    ["broken", { formula: "=D3/#REF!", value: "#REF!" }, "=D3/#REF!，显示 #REF!"],
  ])("is listed with what it shows when it is %s", (_what, change, before) => {
    expect(linesOf(cleanWith({ "staff.rate": change }))).toEqual([
      `基础数据表!F3: ${before} → =IF(N(B3)=0,"",D3/B3)，显示 91.30%`,
      executionTyped,
      scoreTyped,
      ...noBuildings,
    ]);
  });

  it("is listed when it divides by 0 without a guard", () => {
    const change = { formula: "=C25/B25", value: "#DIV/0!" };
    expect(linesOf(cleanWith({ "buildings.areaRate": change }))).toEqual([
      staffTyped,
      `基础数据表!D25: =C25/B25，显示 #DIV/0! → =IF(N(B25)=0,"",C25/B25)，显示 空白`,
      executionTyped,
      scoreTyped,
      noBuildings[1],
    ]);
  });
});

describe("a typed rate", () => {
  it.each<[string, CellChange, string]>([
    ["wrong", { value: 0.88 }, "88.00%（手工填写）"],
    ["a text", { value: "91.30%" }, "91.30%（手工填写）"],
    ["blank", { value: null }, "空白"],
  ])("is listed when it is %s", (_what, change, before) => {
    expect(linesOf(cleanWith({ "staff.rate": change }))).toEqual([
      `基础数据表!F3: ${before} → =IF(N(B3)=0,"",D3/B3)，显示 91.30%`,
      executionTyped,
      scoreTyped,
      ...noBuildings,
    ]);
  });

  it("gives way to a blank where the denominator is 0, and the points to 0", () => {
    expect(linesOf(cleanWith({ "funds.annualBudget": { value: 0 } }))).toEqual([
      staffTyped,
      `自评表!H4: 98.28%（手工填写） → =IF(N(E4)=0,"",F4/E4)，显示 空白`,
      "自评表!I4: 9.83（手工填写） → =IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))，显示 0.00",
      ...noBuildings,
    ]);
  });
});

describe("what cannot be filled is refused by name", () => {
  it.each<[string, CellChange, string]>([
    ["a blank", { value: null }, "“编制数”未填写。"],
    ["words", { value: "四十六左右" }, "“编制数”的“四十六左右”不是数字。"],
    ["a text", { value: "46人" }, "“编制数”的“46人”是文本，公式无法引用，请先改成数字。"],
  ])("an input that is %s", (_what, change, reason) => {
    expect(linesOf(cleanWith({ "staff.quota": change }))).toEqual([
      executionTyped,
      scoreTyped,
      `基础数据表!F3 控制率: ${reason}`,
      ...noBuildings,
    ]);
  });

  it("a rate the form has no cell for", () => {
    expect(linesOf(planOf([selfSheet(cleanCase)]))).toEqual([
      executionTyped,
      scoreTyped,
      "在职人员控制率: 表中没有这一栏。",
      "楼堂馆所规模控制率: 表中没有这一栏。",
      "楼堂馆所投资概算控制率: 表中没有这一栏。",
    ]);
  });

  it("a rate that the form has two cells for", () => {
    const sheets = withTexts(standardSheets(cleanCase), "自评表", { 分值: "执行率" });
    expect(linesOf(planOf(sheets))).toContain(
      "预算执行率: “年度资金总额·执行率”出现了多次，无法确定写入哪一个单元格。",
    );
  });
});

it("lists nothing on a workbook that was filled", () => {
  const filled = cleanWith({
    "staff.rate": { formula: `=IF(N(B3)=0,"",D3/B3)`, value: 42 / 46, numberFormat: "0.00%" },
    "funds.rate": { formula: `=IF(N(E4)=0,"",F4/E4)`, value: 1228.5 / 1250, numberFormat: "0.00%" },
    "funds.score": {
      formula: "=IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))",
      value: 9.83,
      numberFormat: "0.00",
    },
  });
  expect(filled.steps).toEqual([]);
});
