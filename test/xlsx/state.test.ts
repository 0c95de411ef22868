import { emptyState } from "../../src/core/state";
import type { WorkbookState } from "../../src/core/state";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { strToU8 } from "fflate";
import { changedParts, oneSheet, partText, withParts } from "./handmade";
import { at } from "./places";
import { trickyWorkbook } from "./tricky-workbook";

const state: WorkbookState = {
  version: 1,
  profile: "national-2021",
  accepted: [{ rule: "S-34", message: "分值 < 100 & > 0", reason: "已核实", date: "2026-11-24" }],
  chosen: { self: "自评表 <2>" },
  userText: { 存在的主要问题: "一、…\r\n二、]]>\ud83d\ude00" },
  written: [["题目", "一、概况"]],
  marks: [{ sheet: "表", row: 0, column: 1, fill: null }],
};

async function written(bytes: Uint8Array, value = state): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.writeState(value);
  return workbook.save();
}

const plain = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);

test("a workbook without state has the empty one", async () => {
  expect(await openXlsx(plain).readState()).toEqual(emptyState);
});

test("the state travels with the file", async () => {
  const workbook = openXlsx(plain);
  await workbook.writeState(state);
  expect(await workbook.readState()).toEqual(state);
  expect(await openXlsx(workbook.save()).readState()).toEqual(state);
});

test("it is one custom XML part with its properties, as Excel writes them", async () => {
  const bytes = await written(plain);
  expect(changedParts(plain, bytes)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  expect(partText(bytes, "[Content_Types].xml")).toContain(
    `<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
  expect(partText(bytes, "customXml/_rels/item1.xml.rels")).toContain(
    `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/>`,
  );
  expect(partText(bytes, "xl/_rels/workbook.xml.rels")).toContain(
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>`,
  );
  expect(partText(bytes, "customXml/itemProps1.xml")).toContain(
    `xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:jixiao-assistant:state"/></ds:schemaRefs></ds:datastoreItem>`,
  );
});

test("custom XML of others stays byte for byte, broken XML too, and ours takes the next number", async () => {
  const tricky = withParts(await trickyWorkbook(), (parts) => {
    parts["customXml/item1.xml"] = strToU8(`<!DOCTYPE x><root xmlns="urn:cz">`);
  });
  const bytes = await written(tricky);
  expect(changedParts(tricky, bytes)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item2.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  expect(await openXlsx(bytes).readState()).toEqual(state);
});

test("a new state replaces our own part only, and the same state changes nothing", async () => {
  const first = await written(await trickyWorkbook());
  expect(changedParts(first, await written(first, { ...state, profile: null }))).toEqual([
    "customXml/item2.xml",
  ]);
  expect(changedParts(first, await written(first))).toEqual([]);
});

test("a state of a later version counts as none", async () => {
  const later = withParts(await written(plain), (parts) => {
    parts["customXml/item1.xml"] = strToU8(
      `<state xmlns="urn:jixiao-assistant:state">{"version":2,"marks":[]}</state>`,
    );
  });
  expect(await openXlsx(later).readState()).toEqual(emptyState);
});

test("undoing leaves the state as it is", async () => {
  const workbook = openXlsx(plain);
  const receipt = await workbook.apply([{ kind: "fill", place: at("A1"), fill: "FFC7CE" }]);
  await workbook.writeState(state);
  expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
  expect(changedParts(await written(plain), workbook.save())).toEqual([]);
});
