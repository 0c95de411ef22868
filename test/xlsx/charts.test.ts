import type { SheetContent } from "../../src/core/sheet-content";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { excelize } from "./excelize";
import { changedParts, handmade, partText } from "./handmade";
import { converted, isInstalled, textOfPdf } from "./soffice";
import { chartsInFile } from "../port/charts";
import { trickyWorkbook } from "./tricky-workbook";

const content: SheetContent = {
  name: "甲's & <乙>",
  columnWidths: [12, 12],
  rows: [
    { cells: ["部分", "得分"].map((value, column) => ({ column, value })) },
    { cells: ["产出", 30].map((value, column) => ({ column, value })) },
    { cells: [], height: 200 },
  ],
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    footer: "&P",
    runningHead: "题 & 目",
    breaks: [1, 2],
  },
  charts: [
    {
      name: '自评助手："得分"',
      title: "得分 <分> & 值",
      kind: "columns",
      data: { top: 0, left: 0, bottom: 1, right: 1 },
      seriesIn: "columns",
      colors: ["2E75B6"],
      labelFormat: '0.00;"-"0.00;',
      place: { top: 2, left: 0, bottom: 2, right: 1 },
    },
  ],
};

const edit = { kind: "sheet", content, keepOldAs: null } as const;
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

async function written(before: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(before);
  await workbook.apply([edit]);
  return workbook.save();
}

test("a chart is three parts, as the schema orders their elements", () => {
  const bytes = newXlsx([content]);
  expect(partText(bytes, "xl/drawings/drawing1.xml")).toBe(
    declaration +
      `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      `<xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="自评助手：&quot;得分&quot;" descr="得分 &lt;分&gt; &amp; 值"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  const line = `<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>`;
  const font = `<a:latin typeface="宋体"/><a:ea typeface="宋体"/>`;
  const sheet = "'甲''s &amp; &lt;乙&gt;'";
  expect(partText(bytes, "xl/charts/chart1.xml")).toBe(
    declaration +
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      `<c:roundedCorners val="0"/><c:chart>` +
      `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1">${font}</a:defRPr></a:pPr>` +
      `<a:r><a:rPr lang="zh-CN" sz="1200" b="1">${font}</a:rPr><a:t>得分 &lt;分&gt; &amp; 值</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
      `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
      `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
      `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>${sheet}!$B$1</c:f></c:strRef></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="2E75B6"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `<c:cat><c:strRef><c:f>${sheet}!$A$2</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${sheet}!$B$2</c:f></c:numRef></c:val></c:ser>` +
      `<c:dLbls><c:numFmt formatCode="0.00;&quot;-&quot;0.00;" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
      `<c:gapWidth val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
      `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
      `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line}</c:spPr>` +
      `<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
      `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>` +
      `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line}</c:spPr>` +
      `<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>` +
      `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
      `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${line}</c:spPr>` +
      `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900" b="0">${font}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>`,
  );
  const list = (id: string, kind: string, target: string) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
  expect(partText(bytes, "xl/drawings/_rels/drawing1.xml.rels")).toBe(
    list("rId1", "chart", "../charts/chart1.xml"),
  );
  expect(partText(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toBe(
    list("rId1", "drawing", "../drawings/drawing1.xml"),
  );
  expect(partText(bytes, "[Content_Types].xml")).toContain(
    `<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>` +
      `<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
  );
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
    `<headerFooter differentFirst="1"><oddHeader>&amp;C题 &amp; 目</oddHeader><oddFooter>&amp;C&amp;P</oddFooter><firstFooter>&amp;C&amp;P</firstFooter></headerFooter>` +
      `<rowBreaks count="2" manualBreakCount="2"><brk id="1" max="16383" man="1"/><brk id="2" max="16383" man="1"/></rowBreaks>` +
      `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></worksheet>`,
  );
  expect(newXlsx([content])).toEqual(bytes);
});

test("a package with charts of its own keeps them byte for byte, ours come beside them", async () => {
  const before = await trickyWorkbook();
  const after = await written(before);
  expect(changedParts(before, after)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/charts/chart2.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/drawings/drawing2.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet4.xml.rels",
    "xl/worksheets/sheet4.xml",
  ]);
  const ours = chartsInFile(newXlsx([content]));
  expect(chartsInFile(after).slice(-1)).toEqual(ours);
});

test("excelize reads a workbook with our charts and writes them again", async () => {
  const book = (await excelize()).OpenReader(newXlsx([content]), {});
  expect(book.error).toBeNull();
  const { buffer, error } = book.WriteToBuffer();
  expect([error, chartsInFile(new Uint8Array(buffer as ArrayBufferLike))]).toEqual([
    null,
    chartsInFile(newXlsx([content])),
  ]);
});

(isInstalled("soffice") && isInstalled("pdftotext") ? test : test.skip)(
  "LibreOffice draws it from the cells",
  () => {
    const pdf = converted(new Map([["图", newXlsx([content])]]), "pdf").get("图");
    const text = textOfPdf(pdf ?? new Uint8Array()).replace(/\s/g, "");
    // The title, and the figure on the column: in its cell it has no decimals.
    expect(["得分<分>&值", "30.00"].filter((word) => !text.includes(word))).toEqual([]);
  },
  60_000,
);

test("a strict package gets a strict chart", async () => {
  const before = handmade({ sheets: [{ name: "表", xml: "<sheetData/>" }], isStrict: true });
  const after = await written(before);
  const namespaces = [
    "xl/drawings/drawing1.xml",
    "xl/charts/chart1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
  ].map((path) => [...new Set(partText(after, path).match(/http:[^"]+/g))].sort());
  const strict = "http://purl.oclc.org/ooxml";
  expect(namespaces).toEqual([
    [
      `${strict}/drawingml/chart`,
      `${strict}/drawingml/main`,
      `${strict}/drawingml/spreadsheetDrawing`,
      `${strict}/officeDocument/relationships`,
    ],
    [`${strict}/drawingml/chart`, `${strict}/drawingml/main`, `${strict}/officeDocument/relationships`],
    [
      `${strict}/officeDocument/relationships/chart`,
      "http://schemas.openxmlformats.org/package/2006/relationships",
    ],
  ]);
});
