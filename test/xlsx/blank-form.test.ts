import { unzipSync } from "fflate";
import type { CellEdit } from "../../src/core/edits";
import { readForm } from "../../src/core/form/read";
import { profiles } from "../../src/core/profile/profiles";
import { blankForm } from "../../src/core/template/blank-form";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { parseXml, rootOf } from "../../src/xlsx/xml";
import { childElements } from "../../src/xlsx/xml-elements";
import { at } from "./places";
import { converted, isInstalled } from "./soffice";

const purpose = { year: 2024, profile: profiles["national-2021"] };
const blank = newXlsx([blankForm("base", purpose), blankForm("self", purpose)]);

test("a blank form's part has its elements in the order of the schema, data validation before the page", () => {
  const part = unzipSync(blank)["xl/worksheets/sheet2.xml"] ?? new Uint8Array();
  const elements = childElements(rootOf(parseXml(part, "sheet2"), "worksheet"));
  expect(elements.map(({ localName }) => localName)).toEqual([
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "mergeCells",
    "dataValidations",
    "pageMargins",
    "pageSetup",
    "headerFooter",
  ]);
});

/** Some figures typed into the blank forms. */
const typed: readonly CellEdit[] = (
  [
    ["基础数据表", "B3", 46],
    ["基础数据表", "D3", 42],
    ["基础数据表", "F7", 0],
    ["基础数据表", "F8", 5.6],
    ["基础数据表", "F10", 2.35],
    ["基础数据表", "F15", 131.8],
    ["基础数据表", "F19", 68.7],
    ["自评表", "E4", 1250],
    ["自评表", "F4", 1228.5],
    ["自评表", "I13", 8],
    ["自评表", "I30", 6.5],
  ] as const
).map(([sheet, address, value]) => ({ kind: "number", place: at(address, sheet), value }));

if (!isInstalled("soffice")) {
  it.skip("LibreOffice (soffice) is not installed: it does not compute the blank forms", () => undefined);
} else {
  test("LibreOffice computes sums, rates and scores, and leaves blank what has no figures", async () => {
    const workbook = openXlsx(blank);
    // Without an engine the results of what depends on these cells are taken away, so that LibreOffice computes them.
    await workbook.apply(typed);
    const file = converted(new Map([["filled", workbook.save()]]), "xlsx").get("filled");
    const { figures } = readForm(openXlsx(file ?? new Uint8Array()).snapshot());
    const shown = Object.entries(figures).flatMap(([id, figure]) =>
      "cell" in figure && figure.cell.formula !== null ? [[id, figure.cell.text]] : [],
    );
    expect(Object.fromEntries(shown)).toEqual({
      "threePublic.priorFinal": "",
      "threePublic.budget": "",
      "threePublic.final": "7.95",
      "vehicles.priorFinal": "",
      "vehicles.budget": "",
      "vehicles.final": "5.60",
      "projects.priorFinal": "",
      "projects.budget": "",
      "projects.final": "200.50",
      "projectsSpecial.priorFinal": "",
      "projectsSpecial.budget": "",
      "projectsSpecial.final": "200.50",
      "staff.rate": "91.30%",
      "buildings.areaRate": "",
      "buildings.investmentRate": "",
      "funds.rate": "98.28%",
      "funds.score": "9.83",
      "total.score": "24.33",
    });
  }, 120_000);
}
