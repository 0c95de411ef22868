import { type Area, fixedAreaAddress, quotedSheet } from "../core/address";
import { type ChartSeries, type SheetChart, chartCells } from "../core/sheet-content";
import { escapedAttribute, escapedText, xmlDeclaration } from "./xml";

/** Namespaces of the parts of a chart; strict packages spell them otherwise. */
export interface DrawingNamespaces {
  readonly relationships: string;
  readonly sheetDrawing: string;
  readonly main: string;
  readonly chart: string;
}

const grid = "D9D9D9";
/** The two axes, by numbers of the chart's own. */
const [categoryAxis, valueAxis] = [1, 2];

/** "A3" -> 'Sheet'!$A$3: charts take absolute references only. */
function fixedReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${fixedAreaAddress(area)}`;
}

function formulaXml(sheet: string, area: Area): string {
  return `<c:f>${escapedText(fixedReference(sheet, area))}</c:f>`;
}

/** Font of a text: 宋体 for Chinese, points. */
function fontXml(points: number, isBold: boolean): string {
  const bold = isBold ? "1" : "0";
  return `sz="${points * 100}" b="${bold}"><a:latin typeface="宋体"/><a:ea typeface="宋体"/>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function titleXml(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${fontXml(12, true)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${fontXml(12, true)}</a:rPr><a:t>${escapedText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function seriesXml(
  sheet: string,
  categories: Area,
  { name, values, color }: ChartSeries,
  index: number,
): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef>${formulaXml(sheet, name)}</c:strRef></c:tx>` +
    `<c:spPr>${fillXml(color)}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef>${formulaXml(sheet, categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${formulaXml(sheet, values)}</c:numRef></c:val></c:ser>`
  );
}

function labelsXml(format: string): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
    (what) => `<c:show${what} val="${what === "Val" ? "1" : "0"}"/>`,
  );
  return `<c:dLbls><c:numFmt formatCode="${escapedAttribute(format)}" sourceLinked="0"/>${shown.join("")}</c:dLbls>`;
}

function axisXml(id: number, crossing: number, position: "b" | "l", own: string, end: string): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    `${own}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${fillXml(grid)}</a:ln></c:spPr>` +
    `<c:crossAx val="${crossing}"/><c:crosses val="autoZero"/>${end}`
  );
}

function plotXml(sheet: string, chart: SheetChart): string {
  const { categories, series } = chartCells(chart);
  const isStacked = chart.kind === "stackedColumns";
  const lines = `<c:majorGridlines><c:spPr><a:ln w="9525">${fillXml(grid)}</a:ln></c:spPr></c:majorGridlines>`;
  return (
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/>` +
    `<c:varyColors val="0"/>${series.map((each, index) => seriesXml(sheet, categories, each, index)).join("")}` +
    `${labelsXml(chart.labelFormat)}<c:gapWidth val="100"/>${isStacked ? `<c:overlap val="100"/>` : ""}` +
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>` +
    `<c:catAx>${axisXml(categoryAxis, valueAxis, "b", "", `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`)}</c:catAx>` +
    `<c:valAx>${axisXml(valueAxis, categoryAxis, "l", lines, `<c:crossBetween val="between"/>`)}</c:valAx></c:plotArea>`
  );
}

/** A whole chart part. It keeps no copy of the figures, so that none grows old: every program takes them from the cells. */
export function chartXml(sheet: string, chart: SheetChart, names: DrawingNamespaces): string {
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>${plotXml(sheet, chart)}` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fillXml("FFFFFF")}<a:ln w="9525">${fillXml(grid)}</a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${fontXml(9, false)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>`
  );
}

function cornerXml(name: "from" | "to", column: number, row: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}

function frameXml({ name, title, place }: SheetChart, number: number, { chart }: DrawingNamespaces): string {
  return (
    `<xdr:twoCellAnchor>${cornerXml("from", place.left, place.top)}${cornerXml("to", place.right + 1, place.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="${escapedAttribute(name)}" descr="${escapedAttribute(title)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="rId${number}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** A whole drawing part with these charts over its sheet; the relationships rId1, rId2 … lead to their parts. */
export function drawingXml(charts: readonly SheetChart[], names: DrawingNamespaces): string {
  return (
    `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.main}" xmlns:r="${names.relationships}">` +
    `${charts.map((chart, index) => frameXml(chart, index + 1, names)).join("")}</xdr:wsDr>`
  );
}
