import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../src/docx/read-docx";
import type { WordTable } from "../../src/docx/word-document";
import { cell, docxOf, paragraph, part, row, runs, table } from "./build/docx-file";

/** The paragraphs of a document, and each table as its cells: "row,column rowsxcolumns text". */
function read(body: string, more = {}): string[] {
  return readDocx(docxOf(body, more)).blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : gridOf(block),
  );
}

function gridOf({ cells }: WordTable): string[] {
  return cells.map((each) => {
    const span = `${each.rowSpan}x${each.columnSpan}`;
    return `${each.row},${each.column} ${span === "1x1" ? "" : `${span} `}${each.text}`;
  });
}

const plain = (text: string, properties = "") => cell(paragraph(text), properties);
const wide = (text: string, span: number) => plain(text, `<w:gridSpan w:val="${span}"/>`);
const from = (text: string) => plain(text, `<w:vMerge w:val="restart"/>`);
const on = plain("", "<w:vMerge/>");

describe("tables", () => {
  it("are grids with cells merged across and down", () => {
    const rows = [
      row(from("情况") + plain("编制数") + wide("在职人数", 2)),
      row(on + plain("12") + wide("10", 2)),
      row(plain("三公经费") + plain("2") + plain("3.9") + plain("1.2")),
    ];
    expect(read(table(rows.join("")))).toEqual([
      "0,0 2x1 情况",
      "0,1 编制数",
      "0,2 1x2 在职人数",
      "1,1 12",
      "1,2 1x2 10",
      "2,0 三公经费",
      "2,1 2",
      "2,2 3.9",
      "2,3 1.2",
    ]);
  });

  it("merge only what is as wide as the cell above", () => {
    const rows = [row(from("上") + plain("右")), row(plain("下", `<w:gridSpan w:val="2"/><w:vMerge/>`))];
    expect(read(table(rows.join("")))).toEqual(["0,0 上", "0,1 右", "1,0 1x2 下"]);
  });

  it("go on after a merge that began anew", () => {
    const rows = [row(from("一") + plain("a")), row(on + plain("b")), row(from("二") + plain("c"))];
    expect(read(table(rows.join("")))).toEqual(["0,0 2x1 一", "0,1 a", "1,1 b", "2,0 二", "2,1 c"]);
  });

  it("keep columns left out before a row, and merges of the older kind", () => {
    const older = `<w:hMerge w:val="restart"/>`;
    const rows = [
      row(plain("a", older) + plain("", `<w:hMerge w:val="continue"/>`) + plain("b")),
      row(plain("c"), `<w:gridBefore w:val="1"/>`),
    ];
    expect(read(table(rows.join("")))).toEqual(["0,0 1x2 a", "0,2 b", "1,1 c"]);
  });

  it("join the paragraphs and line breaks of a cell, and the rows of a table in it", () => {
    const inner = table(row(plain("甲") + plain("1")) + row(plain("乙") + plain("2")));
    const rows = row(
      cell(paragraph("批复规模\n（㎡）") + paragraph("") + paragraph("注 ")) + cell(inner + paragraph("后")),
    );
    expect(read(table(rows))).toEqual(["0,0 批复规模\n（㎡）\n\n注", "0,1 甲 1\n乙 2\n后"]);
  });

  it("of one cell frame what is in them", () => {
    const inner = paragraph("标题") + table(row(plain("a") + plain("b")));
    expect(read(table(row(cell(inner))))).toEqual(["标题", "0,0 a", "0,1 b"]);
  });

  it("are found in content controls, their deleted rows left out", () => {
    const rows = [
      `<w:sdt><w:sdtContent>${row(plain("a") + `<w:sdt><w:sdtContent>${plain("b")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      row(plain("删") + plain("去"), "<w:del/>"),
    ];
    expect(read(`<w:sdt><w:sdtContent>${table(rows.join(""))}</w:sdtContent></w:sdt>`)).toEqual([
      "0,0 a",
      "0,1 b",
    ]);
  });
});

describe("text", () => {
  it("stands in order around and between tables, blank paragraphs left out", () => {
    const body =
      paragraph("前") +
      table(row(plain("a") + plain(""))) +
      paragraph(" ") +
      paragraph("  后\n二") +
      table(row(plain("") + plain("b")));
    expect(read(body)).toEqual(["前", "0,0 a", "0,1 ", "  后", "二", "0,0 ", "0,1 b"]);
  });

  it("is what a person sees: no deleted text, field codes, prompts or bookmarks", () => {
    const body =
      `<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/>${runs("共")}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>` +
      `<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:bookmarkEnd w:id="0"/>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${runs("单击此处")}</w:sdtContent></w:sdt></w:p>`;
    expect(read(body)).toEqual(["共新3"]);
  });

  it("reads symbols, hyphens and tabs", () => {
    const body = `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t><w:tab/><w:sym w:font="Wingdings 2" w:char="F052"/><w:noBreakHyphen/><w:sym w:font="Other" w:char="F021"/></w:r></w:p>`;
    expect(read(body)).toEqual(["≥95%\t☑-□"]);
  });

  it("takes a text box once, after its paragraph, and counts pictures and objects", () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body =
      `<w:p>${runs("正文")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("框内")}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box("框内")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
      `<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r><w:r><w:object><v:imagedata/><o:OLEObject/></w:object></w:r></w:p>`;
    expect(readDocx(docxOf(body))).toEqual({
      blocks: [
        { kind: "paragraph", text: "正文" },
        { kind: "paragraph", text: "框内" },
      ],
      notText: ["1 张图片", "1 个嵌入的对象（例如 Excel 表格）"],
      isTracked: false,
    });
  });

  it("is that of the document with all tracked changes accepted, and says that there are some", () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const gone = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
    const body =
      `<w:p>${run("支出")}<w:del w:author="张三">${gone("180.00")}</w:del><w:ins w:author="张三">${run("187.98")}</w:ins>${run("万元")}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>${gone("整段删去")}</w:del></w:p>` +
      `<w:p><w:moveFrom>${run("移走")}</w:moveFrom></w:p><w:p><w:moveTo>${run("移来")}</w:moveTo></w:p>` +
      table(row(cell(`<w:p><w:del>${gone("9")}</w:del><w:ins>${run("12")}</w:ins></w:p>`) + plain("人")));
    expect(read(body)).toEqual(["支出187.98万元", "移来", "0,0 12", "0,1 人"]);
    expect(readDocx(docxOf(body)).isTracked).toBe(true);
    expect(readDocx(docxOf(paragraph("支出187.98万元"))).isTracked).toBe(false);
  });

  it("leaves hidden text out, by the run, its style or its paragraph's, and tells of it", () => {
    const styles = part(
      "styles",
      `<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>` +
        `<w:style w:type="character" w:styleId="Sub"><w:basedOn w:val="Note"/></w:style>` +
        `<w:style w:type="paragraph" w:styleId="Hint"><w:rPr><w:vanish/></w:rPr></w:style>`,
    );
    const run = (text: string, properties: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body =
      `<w:p>${run("在职", "")}${run("（按", "<w:vanish/>")}${run("编办口径）", "<w:vanish/>")}${run("10人", `<w:vanish w:val="0"/>`)}${run("填到人", `<w:rStyle w:val="Sub"/>`)}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="Hint"/></w:pPr>${run("填表说明", "")}${run("显示的", `<w:vanish w:val="false"/>`)}</w:p>` +
      table(row(cell(`<w:p>${run("12", "")}${run("旧数9", "<w:vanish/>")}</w:p>`) + plain("人")));
    const document = readDocx(docxOf(body, { "styles.xml": styles }));
    expect(read(body, { "styles.xml": styles })).toEqual(["在职10人", "显示的", "0,0 12", "0,1 人"]);
    expect(document.notText).toEqual([
      "隐藏文字“（按编办口径）”",
      "隐藏文字“填到人”",
      "隐藏文字“填表说明”",
      "隐藏文字“旧数9”",
    ]);
  });

  it("tells of heads, feet and comments, each text once and no numbers of pages", () => {
    const more = {
      "header1.xml": part("hdr", paragraph("汨罗市财政局制")),
      "header2.xml": part("hdr", paragraph("汨罗市财政局制")),
      "footer1.xml": part("ftr", paragraph("— 3 —")),
      "footer2.xml": part("ftr", paragraph("经办人：张三")),
      "comments.xml": part(
        "comments",
        `<w:comment w:id="0" w:author="李四">${paragraph("这个数与决算")}${paragraph("不一致")}</w:comment>`,
      ),
      "endnotes.xml": part("endnotes", `<w:endnote w:id="1">${paragraph("口径见通知")}</w:endnote>`),
    };
    expect(readDocx(docxOf(paragraph("文"), more)).notText).toEqual([
      "尾注“口径见通知”",
      "批注“这个数与决算不一致”",
      "页眉“汨罗市财政局制”",
      "页脚“经办人：张三”",
    ]);
  });

  it("tells of footnotes", () => {
    const notes = `<w:footnote w:type="separator" w:id="0">${paragraph("")}</w:footnote><w:footnote w:id="1">${paragraph("含上年结转")}</w:footnote>`;
    const { notText } = readDocx(docxOf(paragraph("文"), { "footnotes.xml": part("footnotes", notes) }));
    expect(notText).toEqual(["脚注“含上年结转”"]);
  });
});

describe("numbers that Word counts by itself", () => {
  const level = (ilvl: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = part(
    "numbering",
    `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "•")}${level(1, "decimalEnclosedCircle", "%2", 3)}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>` +
      `<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>` +
      `<w:num w:numId="4"><w:abstractNumId w:val="8"/></w:num>`,
  );
  const styles = part(
    "styles",
    `<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Heading"><w:basedOn w:val="Base"/></w:style>` +
      `<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>`,
  );
  const item = (id: number, depth: number, text: string) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);
  const numbered = (body: string) => read(body, { "numbering.xml": numbering, "styles.xml": styles });

  it("are counted by level, begin anew under a higher one, and go on over a text between", () => {
    const body = [
      item(1, 0, "部门概况"),
      item(1, 1, "基本情况"),
      item(2, 1, "规模"),
      paragraph("正文"),
      item(1, 0, "支出"),
      item(1, 1, "基本支出"),
      item(1, 2, "甲"),
      item(1, 2, "乙"),
    ];
    expect(numbered(body.join(""))).toEqual([
      "一、部门概况",
      "（一）基本情况",
      "（二）规模",
      "正文",
      "二、支出",
      "（一）基本支出",
      "1.甲",
      "2.乙",
    ]);
  });

  it("begin where a list of its own says so, come from styles, and are none for bullets, blanks and number 0", () => {
    const body = [
      item(3, 2, "五"),
      item(3, 2, "六"),
      paragraph("章", `<w:pStyle w:val="Heading"/>`),
      paragraph("", `<w:pStyle w:val="Heading"/>`),
      paragraph("不编号", `<w:pStyle w:val="Heading"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
      paragraph("自指", `<w:pStyle w:val="Loop"/>`),
      item(4, 0, "点"),
      item(4, 1, "圈"),
      table(row(cell(item(1, 2, "格")) + plain(""))),
    ];
    expect(numbered(body.join(""))).toEqual([
      "5.五",
      "6.六",
      "一、章",
      "不编号",
      "自指",
      "点",
      "③圈",
      "0,0 1.格",
      "0,1 ",
    ]);
  });
});

describe("files that are no documents", () => {
  const ole = (entry: string) => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(entry).forEach((letter, index) => {
      bytes[1024 + 2 * index] = letter.charCodeAt(0);
    });
    return bytes;
  };
  const whole = docxOf(paragraph("文"));
  const withBody = (body: string) => docxOf(body);
  const deep = `${"<w:tbl><w:tr><w:tc>".repeat(300)}${paragraph("x")}${"</w:tc></w:tr></w:tbl>".repeat(300)}`;
  const doctype = zipSync({
    "_rels/.rels": strToU8(
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Relationships>&b;</Relationships>`,
    ),
  });

  it.each([
    ["an empty file", new Uint8Array(), "文件是空的（0 字节），请重新获取或重新保存一份。"],
    ["a .doc", ole("WordDocument"), "这是旧版 .doc 格式，请用 Word 或 WPS 打开后另存为 .docx。"],
    [
      "an encrypted document",
      ole("EncryptedPackage"),
      "文件设置了打开密码，无法读取，请先在 Word 或 WPS 中取消密码后另存一份。",
    ],
    ["an .xls", ole("Workbook"), "这不是 Word 文档（.docx），请用 Word 或 WPS 打开后另存为 .docx。"],
    ["a text", strToU8("自评报告"), "这不是 Word 文档（.docx），请用 Word 或 WPS 打开后另存为 .docx。"],
    [
      "a zip of something",
      zipSync({ "a.txt": strToU8("a") }),
      "这不是 Word 文档（.docx），请用 Word 或 WPS 打开后另存为 .docx。",
    ],
    ["a PDF", strToU8("%PDF-1.7"), "这是 PDF 文件，里面的表格无法读取，请换成填报时的 Excel 或 Word 文件。"],
    [
      "filings packed together",
      zipSync({ "报送/甲.docx": strToU8("x") }),
      "这是压缩包，请先解压，再打开里面的文件。",
    ],
    [
      "half a document",
      whole.slice(0, whole.length / 2),
      "文件不完整（可能没有下载或复制完），请重新获取一份。",
    ],
    ["broken XML", withBody("<w:p>"), "文件已损坏，无法读取，请用 Word 或 WPS 打开修复后另存为 .docx。"],
    ["entities", doctype, "文件已损坏，无法读取，请用 Word 或 WPS 打开修复后另存为 .docx。"],
    [
      "tables nested without end",
      withBody(deep),
      "文件已损坏，无法读取，请用 Word 或 WPS 打开修复后另存为 .docx。",
    ],
  ])("%s", (_what, bytes, message) => {
    expect(() => readDocx(bytes)).toThrow(
      expect.objectContaining({ name: "UnreadableDocument", message }) as Error,
    );
  });

  it("refuses an archive that unpacks without end", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(101 * 1024 * 1024) }, { level: 1 });
    expect(() => readDocx(bomb)).toThrow(
      "文件太大（解压后超过 100 MB，或内容过多），请删去多余的图片和内容后再试。",
    );
  });
});

it("gives a grid without overlaps for any table", () => {
  const property = fc.constantFrom(
    "",
    "<w:vMerge/>",
    `<w:vMerge w:val="restart"/>`,
    "<w:hMerge/>",
    `<w:hMerge w:val="restart"/>`,
  );
  const spans = fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constant(1e9));
  const anyCell = fc
    .tuple(fc.constantFrom("", "三公经费", "1"), spans, property)
    .map(([text, span, merge]) => plain(text, `<w:gridSpan w:val="${span}"/>${merge}`));
  const anyRow = fc
    .tuple(fc.array(anyCell, { maxLength: 6 }), fc.integer({ min: -1, max: 3 }))
    .map(([cells, before]) => row(cells.join(""), `<w:gridBefore w:val="${before}"/>`));
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
      for (const block of readDocx(docxOf(table(rows.join("")))).blocks) {
        if (block.kind !== "table") continue;
        const covered = block.cells.flatMap(({ row: top, column: left, rowSpan, columnSpan }) =>
          Array.from({ length: rowSpan * columnSpan }, (_, index) => {
            const [down, right] = [Math.floor(index / columnSpan), index % columnSpan];
            return `${top + down},${left + right}`;
          }),
        );
        expect(covered).toHaveLength(new Set(covered).size);
        expect(block.cells.every((each) => each.row + each.rowSpan <= block.rows)).toBe(true);
        expect(block.cells.every((each) => each.column + each.columnSpan <= block.columns)).toBe(true);
      }
    }),
  );
});
