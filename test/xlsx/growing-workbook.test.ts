import { strFromU8, unzipSync } from "fflate";
import type { CellStyle, ContentRow, SheetContent } from "../../src/core/sheet-content";
import { lastRow } from "../../src/core/sheet-size";
import type { CellValue } from "../../src/core/snapshot";
import { type BegunSheet, GrowingWorkbook } from "../../src/xlsx/growing-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { converted, isInstalled } from "./soffice";

const plain: CellStyle = { size: 11 };
const percent: CellStyle = { ...plain, numberFormat: "0.00%" };

function row(...values: readonly CellValue[]): ContentRow {
  return {
    cells: values.map((value, column) => ({
      column,
      value,
      style: typeof value === "number" && value < 1 ? percent : plain,
    })),
  };
}

function begun(name: string, filtered: boolean): BegunSheet {
  const content: SheetContent = {
    name,
    columnWidths: [20, 10],
    rows: [row("单位", "比率")],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 12, right: 12 },
      footer: "第 &P 页",
      repeatRows: { first: 0, last: 0 },
    },
    frozenRows: 1,
  };
  return { content, filtered };
}

/** A workbook of two tabs, the second written as it comes, rows added to both in turn; its bytes, and those before its end. */
function written(): { readonly bytes: Uint8Array; readonly early: number } {
  const pieces: Uint8Array[] = [];
  const book = new GrowingWorkbook([begun("汇总", false), begun("问题清单", true)], 1, (piece) => {
    pieces.push(piece);
  });
  for (let index = 0; index < 2_000; index += 1) {
    book.add(1, row(`=SUM(A1)<&>"${index}"`, index / 4_000));
    if (index % 1_000 === 0) book.add(0, row("云岭县林业局", index));
  }
  const early = pieces.reduce((sum, { length }) => sum + length, 0);
  book.end();
  return { bytes: new Uint8Array(Buffer.concat(pieces)), early };
}

it("holds the rows of each tab in the order they came, texts as texts and numbers with their formats", () => {
  const [summary, list] = openXlsx(written().bytes).snapshot().sheets;
  expect(summary).toMatchObject({
    name: "汇总",
    values: [
      ["单位", "比率"],
      ["云岭县林业局", 0],
      ["云岭县林业局", 1_000],
    ],
  });
  expect(list?.name).toBe("问题清单");
  expect(list?.values).toHaveLength(2_001);
  expect(list?.values[1_001]).toEqual([`=SUM(A1)<&>"1000"`, 0.25]);
  expect([list?.formulas[1_001], list?.numberFormats[1_001]?.[1]]).toEqual([[null, null], "0.00%"]);
});

it("puts filter buttons over all rows of the tab that asked for them", () => {
  const parts = unzipSync(written().bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(part("xl/worksheets/sheet2.xml")).toContain('<autoFilter ref="A1:B2001"/>');
  expect(part("xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
  expect(part("xl/workbook.xml")).toMatch(
    /<definedName [^>]*name="_xlnm._FilterDatabase"[^>]*localSheetId="1"[^>]*>'?问题清单'?!\$A\$1:\$B\$2001</,
  );
});

it("hands the rows of the largest tab over while they come, not at the end", () => {
  const { bytes, early } = written();
  expect(early).toBeGreaterThan(bytes.length / 2);
});

it("takes no row below Excel's last one", () => {
  const full: BegunSheet = {
    content: {
      ...begun("问题清单", false).content,
      rows: Array.from({ length: lastRow }, () => ({ cells: [] })),
    },
    filtered: false,
  };
  const book = new GrowingWorkbook([full], 0, () => undefined);
  expect([book.add(0, row("最后一行")), book.add(0, row("再一行"))]).toEqual([true, false]);
});

(isInstalled("soffice") ? it : it.skip)("is read by LibreOffice as it was written", () => {
  const { bytes } = written();
  const theirs = converted(new Map([["growing", bytes]]), "xlsx").get("growing");
  if (!theirs) throw new Error("LibreOffice wrote nothing.");
  const values = (book: Uint8Array) =>
    openXlsx(book)
      .snapshot()
      .sheets.map((sheet) => sheet.values);
  expect(values(theirs)).toEqual(values(bytes));
});
