import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from "docx";
import { type Block, type Paragraph as Words, type Report, textOf } from "../core/report/report";

/** GB/T 9704-2012: 三号 16 pt, 二号 22 pt, 四号 14 pt; line pitch 28 pt; docx counts half points and twentieths. */
const size = { title: 44, body: 32, page: 28 };
const spacing = { line: 28 * 20, lineRule: LineRuleType.EXACT };
const twoCharacters = { firstLine: 32 * 20, firstLineChars: 200 };
const headingFonts: Readonly<Record<1 | 2 | 3, string>> = { 1: "黑体", 2: "楷体_GB2312", 3: "仿宋_GB2312" };
const bodyFont = "仿宋_GB2312";

/** The narrative as a Word document in the layout of 党政机关公文 (GB/T 9704-2012; domain E.4). */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    creator: "绩效自评助手",
    title: report.title,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(28) },
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          paragraph(
            report.title,
            "方正小标宋简体",
            {
              alignment: AlignmentType.CENTER,
              spacing: { line: 36 * 20, lineRule: LineRuleType.EXACT, after: 28 * 20 },
            },
            size.title,
          ),
          ...report.blocks.map(blockParagraph),
          signed(report.signature),
          signed(report.date),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blockParagraph(block: Block): Paragraph {
  if (block.kind === "heading") {
    return paragraph(block.text, headingFonts[block.level], {
      indent: twoCharacters,
      keepNext: true,
      outlineLevel: block.level - 1,
    });
  }
  return wordsParagraph(block.parts, { indent: twoCharacters, alignment: AlignmentType.BOTH });
}

function signed(parts: Words): Paragraph {
  return wordsParagraph(parts, { alignment: AlignmentType.RIGHT, indent: { right: 32 * 20 * 2 } });
}

/** A paragraph of the report; what the user still has to write is highlighted. */
function wordsParagraph(parts: Words, options: IParagraphOptions): Paragraph {
  const runs = parts.map((part) => run(part.text, bodyFont, size.body, part.kind === "open"));
  return new Paragraph({ spacing, ...options, children: textOf(parts) === "" ? [] : runs });
}

function paragraph(text: string, font: string, options: IParagraphOptions, points = size.body): Paragraph {
  return new Paragraph({ spacing, ...options, children: [run(text, font, points, false)] });
}

/** What XML cannot hold and the library lets through: with one of them Word does not open the document. */
const notXml = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

function run(text: string, eastAsia: string, points: number, open: boolean): TextRun {
  const font = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia, cs: "Times New Roman" };
  return new TextRun({
    text: text.replace(notXml, ""),
    font,
    size: points,
    ...(open ? { highlight: "yellow" } : {}),
  });
}

/** — 1 —, right on odd pages and left on even ones, one character in. */
function pageNumber(alignment: "right" | "left"): Footer {
  const indent = alignment === "right" ? { right: 280 } : { left: 280 };
  const font = { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体", cs: "宋体" };
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: size.page, font });
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [number] })] });
}

function mm(millimetres: number): number {
  return convertMillimetersToTwip(millimetres);
}
