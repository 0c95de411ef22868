import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { Edit } from "../../src/core/edits";
import { changedParts, oneSheet, partText } from "./handmade";
import { at } from "./places";
import { strToU8 } from "fflate";
import { colorOf, themeColors } from "../../src/xlsx/colors";
import { parseXml, rootOf } from "../../src/xlsx/xml";

const sheetPart = "xl/worksheets/sheet1.xml";
const stylesPart = "xl/styles.xml";

function rowsOf(bytes: Uint8Array): string | undefined {
  return /<sheetData>.*<\/sheetData>/s.exec(partText(bytes, sheetPart))?.[0];
}

function fill(address: string, color: string | null): Edit {
  return { kind: "fill", place: at(address), fill: color };
}

const solid = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill></fill>`;

const styles =
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  solid(`rgb="FF00B050"`) +
  solid(`theme="4" tint="0.5"`) +
  solid(`indexed="13"`) +
  `</fills><cellXfs count="5"><xf numFmtId="0" fillId="0"/><xf numFmtId="2" fontId="3" fillId="0" applyFill="1"/>` +
  `<xf numFmtId="2" fontId="3" fillId="2" applyFill="1"/><xf numFmtId="0" fillId="3"/><xf numFmtId="0" fillId="4"/></cellXfs>`;

const workbook = oneSheet(
  `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="3"/><c r="D1" s="4"/></row>`,
  { styles },
);

test("a mark is a style of its own, and all else of the style stays", async () => {
  const open = openXlsx(workbook);
  const receipt = await open.apply([fill("A1", "ffc7ce"), fill("E1", "FFC7CE")]);
  expect(receipt.before.map((image) => image.fill)).toEqual([null, null]);
  expect(receipt.after).toEqual([
    { place: at("A1"), value: 1, formula: null, numberFormat: "0.00", fill: "FFC7CE" },
    { place: at("E1"), value: null, formula: null, numberFormat: "General", fill: "FFC7CE" },
  ]);
  const bytes = open.save();
  expect(changedParts(workbook, bytes)).toEqual([stylesPart, sheetPart]);
  expect(partText(bytes, sheetPart)).toContain(
    `<row r="1"><c r="A1" s="5"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="3"/><c r="D1" s="4"/><c r="E1" s="6"/></row>`,
  );
  expect(partText(bytes, stylesPart)).toContain(
    `<xf numFmtId="2" fontId="3" fillId="5" applyFill="1"/><xf numFmtId="0" fillId="5" applyFill="1"/></cellXfs>`,
  );
});

test.each([
  ["none", "A1", null],
  ["a plain colour", "B1", "00B050"],
  ["a numbered colour", "D1", "FFFF00"],
])("taking a mark away gives the cell its very style back: %s", async (_, address, before) => {
  const open = openXlsx(workbook);
  const { before: images } = await open.apply([fill(address, "FFC7CE")]);
  expect(images.map((image) => image.fill)).toEqual([before]);
  await open.apply([fill(address, before)]);
  expect(rowsOf(open.save())).toBe(rowsOf(workbook));
});

test("a theme's colour is known by its value, lighter or darker", () => {
  const xml = (text: string) => rootOf(parseXml(strToU8(text), "test"), "test");
  const theme = themeColors(
    xml(
      `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
    ),
  );
  const colors = [
    `theme="0"`,
    `theme="4"`,
    `theme="4" tint="0.5"`,
    `theme="4" tint="-0.5"`,
    `theme="3"`,
    `auto="1"`,
  ];
  expect(colors.map((color) => colorOf(xml(`<fgColor ${color}/>`), theme))).toEqual([
    "FFFFFF",
    "4472C4",
    "A2B9E2",
    "223962",
    null,
    null,
  ]);
});

test("what is no colour is refused, and a cell that has the fill already stays as it is", async () => {
  const open = openXlsx(workbook);
  await expect(open.apply([fill("A1", "red")])).rejects.toThrow(
    "工作表“表”的 A1 填充颜色不是六位颜色代码，请检查后再试。",
  );
  await open.apply([fill("B1", "00B050"), fill("Z9", null)]);
  expect(rowsOf(open.save())).toBe(rowsOf(workbook));
});
