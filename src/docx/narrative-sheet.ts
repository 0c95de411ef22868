import { inPieces, lineCount } from "../core/report/text-lines";
import type { CellStyle, SheetContent } from "../core/sheet-content";
import { heading } from "../core/template/form-draft";

const body: CellStyle = { font: "仿宋", size: 12, wrap: true, horizontal: "left", vertical: "center" };
const closing: CellStyle = { ...body, horizontal: "right" };
/** The signature and the date end a report. */
const date = /^\s*[\d一二三四五六七八九〇○]{4}年.{1,3}月.{1,3}日\s*$/;
const perLine = 40;
const linePitch = 17;
/** Excel's highest row is 409 points. */
const mostLines = 23;

/** The narrative as it was typed: a paragraph a row, cut at the ends of sentences only where a row would hide its end. */
export function narrativeSheet(name: string, paragraphs: readonly string[]): SheetContent {
  const hasTitle = (paragraphs[0] ?? "").trim().length <= perLine;
  const dated = paragraphs.reduce((last, text, index) => (date.test(text) ? index : last), -1);
  const closes = (index: number) => index > 0 && (index === dated || index === dated - 1);
  return {
    name,
    columnWidths: [96],
    rows: paragraphs.flatMap((text, index) => {
      const style = index === 0 && hasTitle ? heading : closes(index) ? closing : body;
      return inPieces(text, perLine, mostLines).map((piece) => ({
        cells: [{ column: 0, value: piece, style }],
        height: lineCount(piece, perLine) * linePitch + 6,
      }));
    }),
    page: {
      orientation: "portrait",
      margins: { top: 25, bottom: 25, left: 25, right: 25 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}
