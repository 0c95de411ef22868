import { areaOfReference, formulaPieces } from "../../src/xlsx/formula-pieces";
import { renamedInFormula } from "../../src/xlsx/renamed-formula";
import { shiftedFormula } from "../../src/xlsx/shifted-formula";
import fc from "fast-check";

test.each([
  ["A1+B$2-$C3*$D$4", "B3+C$2-$C5*$D$4"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ['"A1"&A1', '"A1"&B3'],
  ["'A1 B2'!A1+自评表!B2", "'A1 B2'!B3+自评表!C4"],
  ["A:A+$B:C+3:4+$5:6", "B:B+$B:D+5:6+$5:8"],
  ["LOG10(A1)+ATAN2(B1,B2)", "LOG10(B3)+ATAN2(C3,C4)"],
  ["表[[#This Row],[A1]]+A1", "表[[#This Row],[A1]]+B3"],
  ["#REF!+A1", "#REF!+B3"],
  ["A1B+_A1+A1.x+XFE1+A1048577", "A1B+_A1+A1.x+XFE1+A1048577"],
  ["'it''s'!A1", "'it''s'!B3"],
  ["[1]Sheet1!A1+'[2]表 一'!A1", "[1]Sheet1!B3+'[2]表 一'!B3"],
  ["1E5+A1", "1E5+B3"],
  ["XFD1048576", "A2"],
  ["IF(TRUE,a1,B1)", "IF(TRUE,B3,C3)"],
])("%s two rows down and one column on reads %s", (formula, shifted) => {
  expect(shiftedFormula(formula, 2, 1)).toBe(shifted);
});

test.each([
  ["自评报告!A1+'自评报告'!B2", "'旧 ''表'''!A1+'旧 ''表'''!B2"],
  ['"自评报告!A1"&自评报告2!A1', '"自评报告!A1"&自评报告2!A1'],
  ["自评报告!名称+SUM(一:自评报告!A1)", "'旧 ''表'''!名称+SUM('一:旧 ''表'''!A1)"],
  ["[1]自评报告!A1+'[1]自评报告'!A1", "[1]自评报告!A1+'[1]自评报告'!A1"],
  ["自评报告!#REF!", "'旧 ''表'''!#REF!"],
])("renaming in %s gives %s", (formula, renamed) => {
  expect(renamedInFormula(formula, "自评报告", "旧 '表'")).toBe(renamed);
});

test("sheet names are found in either case", () => {
  expect(renamedInFormula("SHEET1!A1", "Sheet1", "甲")).toBe("'甲'!A1");
});

test("the pieces of any formula give the formula back", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from("A1$:!'\"[]#(,表 ")) })),
      (formula) => {
        const pieces = formulaPieces(formula);
        expect(pieces.map((piece) => piece.text).join("")).toBe(formula);
      },
    ),
  );
});

test("shifting there and back changes nothing", () => {
  fc.assert(
    fc.property(fc.nat(900), fc.nat(600), (rows, columns) => {
      const formula = "SUM(A1:B$2,表!$C3,'x y'!D4)";
      expect(shiftedFormula(shiftedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test("a whole column or row covers the sheet", () => {
  const areas = formulaPieces("B:C+3:4").flatMap((piece) =>
    piece.kind === "reference" ? [areaOfReference(piece.from, piece.to)] : [],
  );
  expect(areas).toEqual([
    { top: 0, left: 1, bottom: 1_048_575, right: 2 },
    { top: 2, left: 0, bottom: 3, right: 16_383 },
  ]);
});
