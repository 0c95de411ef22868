import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { composeReport } from "../../src/core/report/compose";
import type { Report } from "../../src/core/report/report";
import { textOf } from "../../src/core/report/report";
import { profiles } from "../../src/core/profile/profiles";
import { readForm } from "../../src/core/form/read";
import type { Form } from "../../src/core/form/form";
import { shown } from "../../src/core/form/shown";
import { withUserText } from "../../src/core/report/user-text";
import { type AttachedTable, attachedTables } from "../../src/docx/attached-tables";
import { importDocx } from "../../src/docx/import-docx";
import { readDocx } from "../../src/docx/read-docx";
import { reportDocx } from "../../src/docx/report-docx";
import type { WordTable } from "../../src/docx/word-document";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { snapshotOf } from "../forms/build/snapshot";
import { seedCase } from "../forms/build/seed";
import { standardSheets } from "../forms/build/standard-layout";
import { cleanWith, formOf } from "../core/report/form-of";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const profile = profiles["national-2021"];
const report = composeReport(formOf(standardSheets(seedCase)), profile);

/** A part of the document, parsed; a part that is not well-formed throws. */
async function partsOf(from: Report, tables: readonly AttachedTable[] = []): Promise<Map<string, Element>> {
  const parts = new Map<string, Element>();
  for (const [path, bytes] of Object.entries(unzipSync(await reportDocx(from, tables)))) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const root = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${path}: ${level} ${message}`);
      },
    }).parseFromString(strFromU8(bytes), "text/xml").documentElement;
    if (root) parts.set(path, root);
  }
  return parts;
}

function all(within: Element, name: string): Element[] {
  return Array.from(within.getElementsByTagNameNS(main, name));
}

/** Attributes of the first element of that name, without their namespace. */
function attributesOf(within: Element, name: string): Record<string, string> {
  const [first] = all(within, name);
  return first ? attributesOfThis(first) : {};
}

function attributesOfThis(element: Element): Record<string, string> {
  return Object.fromEntries(
    Array.from(element.attributes).map(({ localName, value }) => [localName ?? "", value]),
  );
}

function textIn(within: Element): string {
  return all(within, "t")
    .map((each) => each.textContent)
    .join("");
}

let parts = new Map<string, Element>();
beforeAll(async () => {
  parts = await partsOf(report);
});

function part(path: string): Element {
  const found = parts.get(path);
  if (!found) throw new Error(`No ${path}`);
  return found;
}

it("is a package of well-formed parts with a document", () => {
  expect([...parts.keys()]).toEqual(
    expect.arrayContaining(["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"]),
  );
});

it("holds every paragraph of the report in order", () => {
  const { blocks, signature, date } = report;
  const body = blocks.map((block) => (block.kind === "heading" ? block.text : textOf(block.parts)));
  expect(all(part("word/document.xml"), "p").map(textIn)).toEqual([
    "中共汨罗市委机构编制委员会办公室",
    "2024年度部门整体支出绩效自评报告",
    ...body,
    "",
    textOf(signature),
    textOf(date),
  ]);
});

it("breaks a title that is longer than a line before its year, and no other", async () => {
  const titleOf = async (title: string) => {
    const made = (await partsOf({ ...report, title, blocks: [] })).get("word/document.xml");
    return made ? all(made, "p").map(textIn).slice(0, -3) : [];
  };
  expect(await titleOf("县档案馆2024年度绩效自评报告")).toEqual(["县档案馆2024年度绩效自评报告"]);
  expect(await titleOf("云岭县林业局【请填写：评价年度】年度部门整体支出绩效自评报告")).toEqual([
    "云岭县林业局",
    "【请填写：评价年度】年度部门整体支出绩效自评报告",
  ]);
  expect(await titleOf("没有年份的一个很长很长很长很长很长的题目叫报告")).toEqual([
    "没有年份的一个很长很长很长很长很长的题目叫报告",
  ]);
});

it("has the page of an official document: A4, margins 37, 26, 35 and 28 mm", () => {
  const document = part("word/document.xml");
  const millimetres = ({ top, right, bottom, left }: Record<string, string>) =>
    [top, right, bottom, left].map((twips) => Math.round((Number(twips) / 1440) * 25.4));
  const { w, h } = attributesOf(document, "pgSz");
  expect([w, h].map((twips) => Math.round((Number(twips) / 1440) * 25.4))).toEqual([210, 297]);
  expect(millimetres(attributesOf(document, "pgMar"))).toEqual([37, 26, 35, 28]);
});

it("sets title, headings and body in their fonts and sizes on a fixed pitch of 28 points", () => {
  const paragraphs = all(part("word/document.xml"), "p");
  const looks = new Map(
    paragraphs.map((paragraph) => {
      const { eastAsia = "", ascii = "" } = attributesOf(paragraph, "rFonts");
      const { val: size = "" } = attributesOf(paragraph, "sz");
      const { line = "", lineRule = "" } = attributesOf(paragraph, "spacing");
      const { firstLineChars = "-" } = attributesOf(paragraph, "ind");
      const look = [eastAsia, ascii, Number(size) / 2, Number(line) / 20, lineRule, firstLineChars].join(" ");
      return [textIn(paragraph), look];
    }),
  );
  const lookOf = (start: string) => [...looks].find(([text]) => text.startsWith(start))?.[1];
  expect([
    lookOf("2024年度部门整体支出"),
    lookOf("一、部门概况"),
    lookOf("（一）部门基本情况"),
    lookOf("1．专项资金安排落实、总投入等情况分析"),
    lookOf("我单位编制数为12人"),
  ]).toEqual([
    "方正小标宋简体 Times New Roman 22 36 exact -",
    "黑体 Times New Roman 16 28 exact 200",
    "楷体_GB2312 Times New Roman 16 28 exact 200",
    "仿宋_GB2312 Times New Roman 16 28 exact 200",
    "仿宋_GB2312 Times New Roman 16 28 exact 200",
  ]);
});

it("highlights what the user still has to write, and nothing else", () => {
  const runs = all(part("word/document.xml"), "r");
  const marked = runs.filter((run) => all(run, "highlight").length > 0).map(textIn);
  const open = report.blocks.flatMap((block) =>
    block.kind === "heading" ? [] : block.parts.filter(({ kind }) => kind === "open").map(({ text }) => text),
  );
  expect(marked).toEqual([...open, textOf(report.date)]);
});

it("numbers pages as — 1 —, outside on odd and even pages", () => {
  const footers = [...parts].filter(([path]) => path.startsWith("word/footer"));
  const shown = footers.map(([, footer]) => [
    attributesOf(footer, "jc").val,
    textIn(footer),
    all(footer, "instrText").map((each) => each.textContent),
  ]);
  expect(shown).toHaveLength(2);
  expect(shown).toEqual(
    expect.arrayContaining([
      ["right", "—  —", ["PAGE"]],
      ["left", "—  —", ["PAGE"]],
    ]),
  );
  expect(all(part("word/settings.xml"), "evenAndOddHeaders")).toHaveLength(1);
});

it.each(["=1+1", `<b>局</b> & "科"`])("keeps %s as text", async (department) => {
  const document = (await partsOf(composeReport(cleanWith({ department }), profile))).get(
    "word/document.xml",
  );
  const texts = document ? all(document, "p").map(textIn) : [];
  // The title may be broken before its year.
  const title = `${department}2024年度部门整体支出绩效自评报告`;
  expect([texts.join("").slice(0, title.length), texts.at(-2)]).toEqual([title, department]);
});

describe("with the forms as attachments", () => {
  const sheets = standardSheets(seedCase);
  const snapshot = snapshotOf(sheets);
  const tables = attachedTables(snapshot, readForm(snapshot));
  it("take no more of a merged area than the sheet has cells, however far it reaches", () => {
    const wide = snapshot.sheets.map((sheet) => ({
      ...sheet,
      merges: [...(sheet.merges ?? []), { top: 200, bottom: 1_048_575, left: 0, right: 16_383 }],
      // Blank rows far below, as a stray format leaves them.
      values: [
        ...sheet.values,
        ...Array.from({ length: 2_000 }, () => sheet.values[0]?.map(() => null) ?? []),
      ],
    }));
    const found = attachedTables({ sheets: wide }, readForm(snapshot));
    expect(found.map(({ parts }) => parts.map(({ table }) => table.cells))).toEqual(
      tables.map(({ parts }) => parts.map(({ table }) => table.cells)),
    );
  });

  let document: Element;
  beforeAll(async () => {
    const found = (await partsOf(report, tables)).get("word/document.xml");
    if (!found) throw new Error("no document");
    document = found;
  });

  it("lists them below the text and heads each on pages of its own", () => {
    const texts = all(document, "body")
      .flatMap((body) => Array.from(body.childNodes))
      .filter((node): node is Element => node.localName === "p")
      .map(textIn)
      .filter((text) => text !== "");
    expect(texts.slice(-8)).toEqual([
      "附件：1．基础数据表",
      "2．自评表",
      textOf(report.signature),
      textOf(report.date),
      "附件1",
      "基础数据表",
      "附件2",
      "自评表",
    ]);
    const pages = all(document, "sectPr").map((section) => {
      const { w, h, orient } = attributesOf(section, "pgSz");
      const { top, right, bottom, left } = attributesOf(section, "pgMar");
      return [
        orient,
        ...[w, h, top, right, bottom, left].map((twips) => Math.round((Number(twips) / 1440) * 25.4)),
      ];
    });
    expect(pages).toEqual([
      ["portrait", 210, 297, 37, 26, 35, 28],
      ["portrait", 210, 297, 37, 26, 35, 28],
      ["landscape", 297, 210, 28, 37, 26, 35],
    ]);
  });

  it("are the grids of the sheets, cell by cell, merged as they are merged", () => {
    const gridOf = ({ cells }: WordTable, top: number) =>
      cells.map(({ row, column, rowSpan, columnSpan, text }) => [
        row + top,
        column,
        rowSpan,
        columnSpan,
        text,
      ]);
    const bytes = packed;
    const read = readDocx(bytes).blocks.filter((block) => block.kind === "table");
    const expected = tables.flatMap(({ parts: own }) => own.map(({ table }) => gridOf(table, 0)));
    expect(read.map((table) => gridOf(table, 0))).toEqual(expected);
    // And the parts together are the sheet below its title, where no merged cell is cut.
    const [base] = sheets;
    const shownOnSheet = (base?.cells ?? [])
      .filter(({ row }) => row > 0)
      .map(({ row, column, value, style }) => [
        row,
        column,
        shown(value, style?.numberFormat ?? "General").trim(),
      ]);
    let top = 1;
    const inParts = (tables[0]?.parts ?? []).flatMap(({ table }) => {
      const cells = table.cells.map(({ row, column, text }) => [row + top, column, text]);
      top += table.rows;
      return cells;
    });
    const inOrder = (cells: (string | number)[][]) => cells.map((each) => each.join(" ")).sort();
    expect(inOrder(inParts)).toEqual(inOrder(shownOnSheet));
  });

  it("repeats the headers of amounts and indicators on every page and keeps rows whole", () => {
    const headers = all(document, "tr").filter((row) => all(row, "tblHeader").length > 0);
    expect(headers.map((row) => all(row, "tc").map(textIn).join(" "))).toEqual([
      "经费控制情况(万元) 2023年决算数 2024年预算数 2024年决算数",
      "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 评扣分标准 分值 得分 偏差原因分析及改进措施",
    ]);
    expect(all(document, "cantSplit")).toHaveLength(all(document, "tr").length);
  });

  it("sets tables in 五号 and fills the type area", () => {
    const widths = all(document, "tbl").map((table) =>
      Math.round(
        (all(table, "gridCol").reduce((sum, column) => sum + Number(attributesOfThis(column).w), 0) / 1440) *
          25.4,
      ),
    );
    expect(widths).toEqual([156, 156, 156, 225, 225]);
    const sizes = all(document, "tc").flatMap((cell) =>
      all(cell, "sz").map((each) => attributesOfThis(each).val),
    );
    expect(new Set(sizes)).toEqual(new Set(["21"]));
  });

  let packed = new Uint8Array();
  beforeAll(async () => {
    packed = new Uint8Array(await reportDocx(report, tables));
  });

  it("checks the same when the document is imported again", () => {
    const again = openXlsx(newXlsx(importDocx(packed).sheets)).snapshot();
    const { figures, items, indicators } = readForm(again);
    const stated = (form: Pick<Form, "figures" | "items" | "indicators">) =>
      JSON.stringify([
        Object.values(form.figures).map((figure) => ("cell" in figure ? figure.cell.text : figure.state)),
        form.items.map(({ name, amounts }) =>
          [name, ...Object.values(amounts)].map((each) => ("cell" in each ? each.cell.text : each.state)),
        ),
        form.indicators.map(({ texts }) =>
          Object.values(texts).map((each) => ("cell" in each ? each.cell.text : each.state)),
        ),
      ]);
    expect(stated({ figures, items, indicators })).toBe(stated(readForm(snapshot)));
  });
});

it("names a substitute for every font that may be missing", () => {
  const table = part("word/fontTable.xml");
  const names = all(table, "font").map((font) => [
    attributesOfThis(font).name,
    attributesOf(font, "altName").val,
  ]);
  expect(names).toEqual(
    expect.arrayContaining([
      ["方正小标宋简体", "宋体"],
      ["仿宋_GB2312", "仿宋"],
      ["楷体_GB2312", "楷体"],
      ["黑体", "SimHei"],
    ]),
  );
});

it("makes a paragraph of every line that the user broke", async () => {
  const [first] = report.blocks.flatMap((block) => (block.kind === "user" ? block.parts : []));
  const what = first && "what" in first ? first.what : "";
  const answered = withUserText(report, { [what]: "负责规划。\n\n下设二室。" });
  const document = (await partsOf(answered)).get("word/document.xml");
  const texts = document ? all(document, "p").map(textIn) : [];
  const at = texts.indexOf("负责规划。");
  expect(texts.slice(at, at + 2)).toEqual(["负责规划。", "下设二室。"]);
});
