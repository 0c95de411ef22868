import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { checkForm } from "../../src/core/check";
import { readForm } from "../../src/core/form/read";
import { shown } from "../../src/core/form/shown";
import { findingsOf, notCheckedOf } from "../../src/core/rules/outcomes";
import type { SheetContent } from "../../src/core/sheet-content";
import type { Snapshot } from "../../src/core/snapshot";
import { importDocx } from "../../src/docx/import-docx";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { stories } from "../forms/build/all-stories";
import { seedCase } from "../forms/build/seed";
import { snapshotOf } from "../forms/build/snapshot";
import { baseSheet, selfSheet, standardSheets } from "../forms/build/standard-layout";
import { cell, docxOf, paragraph, row, table, part } from "./build/docx-file";
import { formDocx, tableXml } from "./build/form-docx";

/** What the check says of a workbook, with the figures it shows but not where they stand. */
function said(snapshot: Snapshot): string[] {
  const { outcomes, form } = checkForm(readForm(snapshot));
  return [
    `年度 ${form.year ?? "无"}`,
    ...findingsOf(outcomes).map(({ rule, severity, message, cells }) => {
      const shown = cells.map(({ label, text }) => `${label}=${text}`);
      return `${rule} ${severity} ${message} ${shown.join(" ")}`;
    }),
    ...notCheckedOf(outcomes).map(({ rule, reason }) => `${rule} ${reason}`),
  ].map((line) => line.replaceAll("自评报告（原文）", "自评报告"));
}

function workbookOf(bytes: Uint8Array): Snapshot {
  return openXlsx(newXlsx(importDocx(bytes).sheets)).snapshot();
}

/** What only a workbook can have, by the beginnings of what is said of it: numbers kept as text, errors, hidden rows, unseen decimals. */
const onlyInWorkbooks: Readonly<Record<string, readonly RegExp[]>> = {
  "percent-text-2024": [/^P-06 notice .*以文本形式存放/, /^X-13 /],
  "staff-and-buildings-2024": [/#REF!/],
  "overspent-2024": [/^B-45 .*80\.365/],
  "untidy-2024": [/^P-09 /],
  "hygiene-2024": [/^P-09 /],
};

describe.each(stories.map((story) => [story.name, story] as const))("%s, filed in Word", (name, story) => {
  it("checks the same as its workbook", () => {
    const common = (lines: readonly string[]) =>
      lines.filter((line) => !(onlyInWorkbooks[name] ?? []).some((pattern) => pattern.test(line)));
    const imported = said(workbookOf(formDocx(story.sheets)));
    expect(common(imported)).toEqual(common(said(snapshotOf(story.sheets))));
  });
});

const seedWorkbook = openXlsx(
  new Uint8Array(readFileSync(join(__dirname, "../forms/seed-2024.xlsx"))),
).snapshot();

describe.each(["seed-2024.docx", "seed-2024-libreoffice.docx"])("%s", (file) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "files", file)));

  it("checks the same as the seed's workbook, cell by cell", () => {
    const places = (snapshot: Snapshot) => {
      const { outcomes } = checkForm(readForm(snapshot));
      return findingsOf(outcomes).map(({ rule, message, cells }) => ({
        rule,
        message: message.replaceAll("自评报告（原文）", "自评报告"),
        cells: cells.map(({ place, text }) => ({
          ...place,
          sheet: place.sheet.replace("（原文）", ""),
          text,
        })),
      }));
    };
    expect(places(workbookOf(bytes))).toEqual(places(seedWorkbook));
  });

  it("leaves nothing out", () => {
    const { sheets, sources, unplaced } = importDocx(bytes);
    expect(sheets.map(({ name, rows }, index) => `${name} ${rows.length} ${sources[index] ?? ""}`)).toEqual([
      "基础数据表 28 第1个表格",
      "自评表 25 第2个表格",
      "自评报告 49 表格以外的 49 段文字",
    ]);
    expect(unplaced).toEqual([]);
  });
});

/** The texts of a sheet, row by row. */
function textsOf(sheet: SheetContent | undefined): string[] {
  return (sheet?.rows ?? []).map(({ cells }) =>
    cells
      .map(({ value }) => value)
      .filter((value) => value !== null)
      .join("|"),
  );
}

const [base, self] = [tableXml(baseSheet(seedCase)), tableXml(selfSheet(seedCase))] as const;
const narrative = ["编办自评报告", "一、部门概况", "正文。", "二、支出", "三、问题", "编办", "2025年4月10日"];
const story = narrative.map((text) => paragraph(text)).join("");
const plain = (text: string) => cell(paragraph(text));

describe("where things go", () => {
  it("puts what prints above and below a table above and below it", () => {
    const body =
      paragraph("附件1") +
      paragraph("2024年度部门整体支出基础数据表") +
      paragraph("填报单位：编办\t单位：万元") +
      base.replace(/^<w:p>.*?<\/w:p>/, "") +
      paragraph("填表人：张三　联系电话：123") +
      paragraph("附件2") +
      self +
      story;
    const { sheets, unplaced } = importDocx(docxOf(body));
    const [first, second, third] = sheets.map(textsOf);
    expect(first?.slice(0, 3)).toEqual([
      "附件1",
      "2024年度部门整体支出基础数据表",
      "填报单位：编办\t单位：万元",
    ]);
    expect(first?.at(-1)).toBe("填表人：张三　联系电话：123");
    expect(second?.slice(0, 2)).toEqual(["附件2", "自评表"]);
    expect(third).toEqual(narrative);
    expect(unplaced).toEqual([]);
  });

  it("takes the report before the tables, their headings go with them", () => {
    const { sheets } = importDocx(docxOf(story + paragraph("附件：自评表") + self + base));
    expect(sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表", "自评报告"]);
    expect(textsOf(sheets[1])[0]).toBe("附件：自评表");
    expect(textsOf(sheets[2])).toEqual(narrative);
  });

  it("names a form that names itself nowhere", () => {
    const { sheets } = importDocx(docxOf(base.replace(/^<w:p>.*?<\/w:p>/, "")));
    expect(textsOf(sheets[0])[0]).toBe("基础数据表");
  });

  it("puts the tables of one form below each other", () => {
    // A new table begins before the row of each block.
    const cut = `</w:tbl>${paragraph("")}<w:tbl><w:tblPr/><w:tblGrid/>`;
    const split = [/<w:tr>(?=(?:(?!<\/w:tr>).)*经费控制情况)/, /<w:tr>(?=(?:(?!<\/w:tr>).)*楼堂馆所)/].reduce(
      (xml, at) => xml.replace(at, `${cut}<w:tr>`),
      base,
    );
    expect(split.match(/<w:tbl>/g)).toHaveLength(3);
    const { sheets, sources } = importDocx(docxOf(split + self + story));
    expect(sources.slice(0, 2)).toEqual(["第1个表格、第2个表格、第3个表格", "第4个表格"]);
    expect(said(openXlsx(newXlsx(sheets)).snapshot()).filter((line) => /^[BSX]-/.test(line))).toEqual(
      said(workbookOf(docxOf(base + self + story))).filter((line) => /^[BSX]-/.test(line)),
    );
  });

  it("parts two forms that became one table", () => {
    const joined = base.replace("</w:tbl>", "") + self.replace(/^.*?<\/w:tblGrid>/, row(plain("自评表")));
    const { sheets, sources } = importDocx(docxOf(joined + story));
    expect(sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表", "自评报告"]);
    expect(sources.slice(0, 2)).toEqual(["第1个表格", "第2个表格"]);
    expect(textsOf(sheets[1]).slice(0, 2)).toEqual([
      "自评表",
      "预算部门名称|中共汨罗市委机构编制委员会办公室",
    ]);
  });

  it("keeps other tables on a sheet of their own and says so", () => {
    const project = self.replace("预算部门名称", "项目名称").replace(/自评表/, "项目支出绩效自评表");
    const small = table(row(plain("序号") + plain("资产")) + row(plain("1") + plain("电脑")));
    const picture = `<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>`;
    const { sheets, unplaced } = importDocx(docxOf(project + self + story + small + picture));
    expect(sheets.map(({ name }) => name)).toEqual(["自评表", "自评报告", "其他表格"]);
    expect(textsOf(sheets[0])[1]).toBe("预算部门名称|中共汨罗市委机构编制委员会办公室");
    expect(textsOf(sheets[2]).slice(0, 3)).toEqual([
      "项目支出绩效自评表",
      "Word 文件中的第1个表格",
      "项目名称|中共汨罗市委机构编制委员会办公室",
    ]);
    expect(textsOf(sheets[2]).slice(-3)).toEqual(["Word 文件中的第3个表格", "序号|资产", "1|电脑"]);
    expect(unplaced).toEqual([
      "没有识别出“基础数据表”。",
      "第1个表格（24 行，开头是“项目名称”）也像“自评表”，但每种表只导入一张，原样放在工作表“其他表格”。",
      "第3个表格（2 行，开头是“序号”）不是基础数据表或自评表，原样放在工作表“其他表格”。",
      "1 张图片没有导入，需要时请在 Word 中查看。",
    ]);
  });

  it("takes a report without tables", () => {
    const { sheets, unplaced } = importDocx(docxOf(story));
    expect(sheets.map(({ name }) => name)).toEqual(["自评报告"]);
    expect(unplaced).toEqual(["没有识别出“基础数据表”。", "没有识别出“自评表”。"]);
  });

  it("says what is not on the sheets: tracked changes as if accepted, a head, a comment, hidden text", () => {
    const changed =
      `<w:p><w:del><w:r><w:delText>本单位</w:delText></w:r></w:del><w:ins><w:r><w:t>我单位</w:t></w:r></w:ins>` +
      `<w:r><w:t>编制12人。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>待核实</w:t></w:r></w:p>`;
    const more = {
      "header1.xml": part("hdr", paragraph("内部资料")),
      "comments.xml": part("comments", `<w:comment w:id="0">${paragraph("核对")}</w:comment>`),
    };
    const { sheets, unplaced } = importDocx(docxOf(story + changed, more));
    expect(sheets.at(-1)?.rows.at(-1)?.cells[0]?.value).toContain("我单位编制12人。");
    expect(unplaced.slice(2)).toEqual([
      "文件中有还没有接受的修订：按全部接受后的样子导入，插入的文字已导入，标记删除的文字没有导入；不同意的修订请先在 Word 中拒绝。",
      "隐藏文字“待核实”没有导入，需要时请在 Word 中查看。",
      "批注“核对”没有导入，需要时请在 Word 中查看。",
      "页眉“内部资料”没有导入，需要时请在 Word 中查看。",
    ]);
  });

  it("cuts a text that no cell can hold, and says where", () => {
    const long = base.replace('<w:t xml:space="preserve">无</w:t>', `<w:t>${"无".repeat(40_000)}</w:t>`);
    const { sheets, unplaced } = importDocx(docxOf(long + self + story));
    expect(unplaced).toEqual([
      "第1个表格第27行第2列的文字有 40000 个字，Excel 单元格最多放 32767 个，后面的没有导入。",
    ]);
    expect(textsOf(sheets[0]).at(-1)).toBe(`厉行节约保障措施|${"无".repeat(32_767)}`);
  });

  it("refuses a document without any of it", () => {
    expect(() =>
      importDocx(docxOf(paragraph("会议通知") + table(row(plain("时间") + plain("地点"))))),
    ).toThrow(
      "文件里没有识别出“基础数据表”“自评表”，也没有自评报告（一、二、三、各章），请检查是否选错了文件；" +
        "如果表格是图片，请先在 Word 中录成表格。",
    );
  });
});

it("never throws but for a document without a filing, and never loses a text", () => {
  const words = fc.constantFrom(
    ...["三公经费", "编制数", "项目支出", "公用经费", "政府采购金额", "厉行节约保障措施", "实际在职人数"],
    ...[
      "年度资金总额",
      "全年预算数",
      "全年执行数",
      "一级指标",
      "三级指标",
      "年度指标值",
      "分值",
      "得分",
      "总分",
    ],
    ...["", "12", "83.33%", "1,234.50", "一、概况", "附件1", "=1+1", "2024年决算数"],
  );
  const merge = fc.constantFrom("", `<w:vMerge w:val="restart"/>`, `<w:gridSpan w:val="2"/>`);
  const filled = fc.record({ text: words, how: merge });
  const anyCell = fc.oneof(filled, fc.constant({ text: "", how: "<w:vMerge/>" }));
  const anyTable = fc
    .array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 12 })
    .map((rows) => ({ rows, texts: rows.flat().map(({ text }) => text) }));
  const anyBlock = fc.oneof(
    anyTable,
    words.map((text) => ({ rows: null, texts: [text] })),
  );
  const count = (texts: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  };
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
      const body = blocks.map(({ rows, texts: [text = ""] }) =>
        rows === null
          ? paragraph(text)
          : table(
              rows
                .map((cells) => row(cells.map((each) => cell(paragraph(each.text), each.how)).join("")))
                .join(""),
            ),
      );
      const { sheets } = importDocx(docxOf(body.join("") + story));
      const kept = count(
        sheets.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) =>
            cells.map(({ value, style }) => {
              const text = shown(value, style?.numberFormat ?? "General");
              return value === 1234.5 ? "1,234.50" : text;
            }),
          ),
        ),
      );
      const lost = [...count(blocks.flatMap(({ texts }) => texts))].filter(
        ([text, times]) => (kept.get(text) ?? 0) < times,
      );
      expect(lost).toEqual([]);
      expect(openXlsx(newXlsx(sheets)).snapshot().sheets).toHaveLength(sheets.length);
    }),
    { numRuns: 60 },
  );
});

it("gives the seed's document as its script writes it", () => {
  const file = readFileSync(join(__dirname, "files", "seed-2024.docx"));
  expect(Buffer.from(formDocx(standardSheets(seedCase))).equals(file)).toBe(true);
});
