import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import { readZip } from "../../src/xlsx/zip";
import { handmade, oneSheet, withParts } from "./handmade";

/** What opening the bytes says. */
function refusal(bytes: Uint8Array): { code: string; message: string } | null {
  try {
    openXlsx(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return { code: error.code, message: error.message };
  }
}

function ole(...names: string[]): Uint8Array {
  const text = names.map((name) => Array.from(name, (letter) => `${letter}\0`).join("")).join("\0\0");
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8(text)]);
}

const good = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);

function withSheet(xml: string): Uint8Array {
  return withParts(good, (parts) => {
    parts["xl/worksheets/sheet1.xml"] = strToU8(xml);
  });
}

const worksheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "empty"],
  ["an encrypted workbook", ole("EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["a legacy .xls", ole("Workbook", "SummaryInformation"), "xls"],
  ["a legacy stream without container", Uint8Array.from([9, 8, 16, 0, 0, 6]), "xls"],
  ["a legacy .doc", ole("WordDocument"), "notXlsx"],
  ["a PDF", strToU8("%PDF-1.7"), "pdf"],
  ["a RAR archive", strToU8("Rar!\u001a"), "archive"],
  ["a 7z archive", Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), "archive"],
  ["filings packed together", zipSync({ "报送/甲.xlsx": strToU8("x") }), "archive"],
  ["plain text", strToU8("编制数,12"), "notXlsx"],
  ["an empty zip", zipSync({}), "notXlsx"],
  ["another zip", zipSync({ "a.txt": strToU8("x") }), "notXlsx"],
  ["an .ods", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }), "notXlsx"],
  [
    "a .docx",
    withParts(good, (parts) => {
      parts["[Content_Types].xml"] = strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      );
    }),
    "notXlsx",
  ],
  [
    "an .xlsb",
    withParts(good, (parts) => {
      parts["[Content_Types].xml"] = strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>`,
      );
    }),
    "xlsb",
  ],
  ["half a file", good.slice(0, good.length / 2), "truncated"],
  [
    "a file without its sheet",
    withParts(good, (parts) => {
      delete parts["xl/worksheets/sheet1.xml"];
    }),
    "corrupted",
  ],
  ["a text that is missing", oneSheet(`<row><c t="s"><v>0</v></c></row>`), "corrupted"],
  ["no sheets", handmade({ sheets: [] }), "corrupted"],
  ["XML cut off", withSheet(`${worksheet}<sheetData><row>`), "corrupted"],
  ["an attribute without quotes", withSheet(`${worksheet}<sheetData a=1/></worksheet>`), "corrupted"],
  ["an unbound prefix", withSheet(`${worksheet}<x:sheetData/></worksheet>`), "corrupted"],
  ["no XML at all", withSheet(""), "corrupted"],
  [
    "a cell outside the sheet",
    withSheet(`${worksheet}<sheetData><row r="1048577"/></sheetData></worksheet>`),
    "corrupted",
  ],
  [
    "entities",
    withSheet(`<!DOCTYPE worksheet [<!ENTITY a "b">]>${worksheet}<sheetData/></worksheet>`),
    "corrupted",
  ],
])("%s is refused with a line that says what to do", (_, bytes, code) => {
  const found = refusal(bytes);
  expect(found?.code).toBe(code);
  expect(found?.message).toMatch(/^[^\n]*请[^\n]*。$/);
});

test("a good file opens", () => {
  expect(refusal(good)).toBeNull();
});

test("a workbook in UTF-16 opens", () => {
  const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${worksheet}<sheetData><row><c t="inlineStr"><is><t>汉</t></is></c></row></sheetData></worksheet>`;
  const bytes = withParts(good, (parts) => {
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(
      Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer,
    );
  });
  expect(openXlsx(bytes).snapshot().sheets[0]?.values).toEqual([["汉"]]);
});

test("a checksum that does not fit is noticed", () => {
  const bytes = zipSync({ "a.txt": strToU8("abc") }, { level: 0 });
  bytes[bytes.indexOf(0x61, 30 + 5)] = 0x62;
  expect(() => readZip(bytes, 100)).toThrow(UnreadableWorkbook);
});

function codeOf(job: () => unknown): string | null {
  try {
    job();
    return null;
  } catch (error) {
    return error instanceof UnreadableWorkbook ? error.code : "other";
  }
}

test("a zip bomb is refused by what it declares", () => {
  const bytes = zipSync({ a: new Uint8Array(200_000), b: new Uint8Array(200_000) });
  expect(codeOf(() => readZip(bytes, 300_000))).toBe("tooLarge");
  expect(codeOf(() => readZip(bytes, 400_000))).toBeNull();
});

test("a part of more tags than memory could hold is refused before it is parsed", () => {
  const bytes = withSheet(`${worksheet}<sheetData>${"<row/>".repeat(2_000_001)}</sheetData></worksheet>`);
  expect(refusal(bytes)?.code).toBe("tooLarge");
});

test("a zip bomb whose headers lie is refused by what comes out", () => {
  const bytes = zipSync({ a: new Uint8Array(5_000_000) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, 10, true);
  view.setUint32(22, 10, true);
  expect(codeOf(() => readZip(bytes, 300_000))).toBe("tooLarge");
  expect(codeOf(() => readZip(bytes, 6_000_000))).toBe("corrupted");
});

test("a file that could not be written again is refused", () => {
  const bytes = zipSync({ __prot___: strToU8("x") });
  const renamed = new TextDecoder("latin1").decode(bytes).replaceAll("__prot___", "__proto__");
  expect(
    codeOf(() =>
      readZip(
        Uint8Array.from(renamed, (letter) => letter.charCodeAt(0)),
        100,
      ),
    ),
  ).toBe("corrupted");
});
