import { DOMParser } from "@xmldom/xmldom";
import type { Report } from "../../src/core/report/report";
import type { AttachedTable } from "../../src/docx/attached-tables";
import { richText } from "../../src/docx/rich-text";

const hostile = `<img src="x" onerror="alert('1')"> & </td><script>`;
const safe = `&lt;img src=&quot;x&quot; onerror=&quot;alert('1')&quot;&gt; &amp; &lt;/td&gt;&lt;script&gt;`;

const report: Report = {
  title: hostile,
  blocks: [
    { kind: "heading", level: 1, text: `一、${hostile}` },
    {
      kind: "paragraph",
      parts: [
        { kind: "words", text: "全年预算数" },
        { kind: "figure", text: "187.98", cells: [] },
        { kind: "words", text: "万元，原因是" },
        { kind: "open", text: `【请填写：${hostile}】`, what: hostile },
        { kind: "words", text: "。" },
      ],
    },
    { kind: "user", parts: [{ kind: "user", text: `${hostile}\n第二行`, what: "职责" }] },
  ],
  signature: [{ kind: "words", text: hostile }],
  date: [{ kind: "words", text: "2025年4月1日" }],
  after: [{ kind: "user", parts: [{ kind: "own", text: "附注" }] }],
};
const cell = { rowSpan: 1, columnSpan: 1 };
const table: AttachedTable = {
  title: hostile,
  lines: [`填报单位：${hostile}`],
  parts: [
    {
      hasHeader: true,
      table: {
        kind: "table",
        rows: 2,
        columns: 3,
        widths: [],
        cells: [
          { ...cell, row: 0, column: 0, rowSpan: 2, text: "三公\n经费" },
          { ...cell, row: 0, column: 1, columnSpan: 2, text: hostile },
          { ...cell, row: 1, column: 1, text: "100" },
          { ...cell, row: 1, column: 2, text: "83.33" },
        ],
      },
    },
  ],
};

test("headings, paragraphs and merged tables; what a cell holds is text, never markup", () => {
  const { html, plain } = richText(report, [table]);
  const [, body = ""] = /<body>\n(.*)\n<\/body>/s.exec(html) ?? [];
  expect(body.replaceAll(/ style="[^"]*"/g, "").split("\n")).toEqual([
    `<h1>${safe}</h1>`,
    `<h2>一、${safe}</h2>`,
    `<p>全年预算数187.98万元，原因是<span>【请填写：${safe}】</span>。</p>`,
    `<p>${safe}</p>`,
    "<p>第二行</p>",
    `<p>${safe}</p>`,
    "<p>2025年4月1日</p>",
    "<p>附注</p>",
    "<p>附件</p>",
    `<h1>${safe}</h1>`,
    `<p>填报单位：${safe}</p>`,
    `<table><tr><td rowspan="2" colspan="1">三公<br>经费</td><td rowspan="1" colspan="2">${safe}</td></tr>`,
    '<tr><td rowspan="1" colspan="1">100</td><td rowspan="1" colspan="1">83.33</td></tr></table>',
  ]);
  expect(plain.split("\n")).toEqual([
    hostile,
    `一、${hostile}`,
    `全年预算数187.98万元，原因是【请填写：${hostile}】。`,
    hostile,
    "第二行",
    hostile,
    "2025年4月1日",
    "附注",
    "附件",
    hostile,
    `填报单位：${hostile}`,
    `三公 经费\t${hostile}`,
    "\t100\t83.33",
    "",
  ]);
});

test("the fonts are those of the standard, with what Word takes where one is missing", () => {
  const { html } = richText(report, []);
  const page = new DOMParser().parseFromString(html.replace('<meta charset="utf-8">', ""), "text/xml");
  const [title] = Array.from(page.getElementsByTagName("h1"));
  expect(title?.getAttribute("style")).toBe(
    "font-family:'Times New Roman','方正小标宋简体','宋体';font-size:22pt;font-weight:normal;line-height:28pt;margin:0;text-align:center",
  );
});
