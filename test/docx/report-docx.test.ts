import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { composeReport } from "../../src/core/report/compose";
import type { Report } from "../../src/core/report/report";
import { textOf } from "../../src/core/report/report";
import { profiles } from "../../src/core/profile/profiles";
import { reportDocx } from "../../src/docx/report-docx";
import { seedCase } from "../forms/build/seed";
import { standardSheets } from "../forms/build/standard-layout";
import { cleanWith, formOf } from "../core/report/form-of";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const profile = profiles["national-2021"];
const report = composeReport(formOf(standardSheets(seedCase)), profile);

/** A part of the document, parsed; a part that is not well-formed throws. */
async function partsOf(from: Report): Promise<Map<string, Element>> {
  const parts = new Map<string, Element>();
  for (const [path, bytes] of Object.entries(unzipSync(await reportDocx(from)))) {
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
  return Object.fromEntries(
    Array.from(first?.attributes ?? []).map(({ localName, value }) => [localName ?? "", value]),
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
  const { title, blocks, signature, date } = report;
  const body = blocks.map((block) => (block.kind === "heading" ? block.text : textOf(block.parts)));
  expect(all(part("word/document.xml"), "p").map(textIn)).toEqual([
    title,
    ...body,
    textOf(signature),
    textOf(date),
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
    lookOf(report.title),
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
  expect([texts[0], texts.at(-2)]).toEqual([`${department}2024年度部门整体支出绩效自评报告`, department]);
});
