import {
  AlignmentType,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from "docx";

/** GB/T 9704-2012 in points: 二号 22, 三号 16, 四号 14, 五号 10.5; lines 28 apart (domain E.4). docx counts half points. */
export const size = { title: 44, body: 32, page: 28, table: 21 };
/** One character of the body in twentieths of a point. */
export const character = 16 * 20;
export const spacing = { line: 28 * 20, lineRule: LineRuleType.EXACT };
export const titleSpacing = { line: 36 * 20, lineRule: LineRuleType.EXACT, after: 28 * 20 };
export const twoCharacters = { firstLine: 2 * character, firstLineChars: 200 };

/** What XML cannot hold and the library lets through: with one of them Word does not open the document. */
const notXml = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

/** Text in a Chinese font; Latin letters and digits are Times New Roman. */
export function run(text: string, eastAsia: string, halfPoints: number, isOpen = false): TextRun {
  const font = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia, cs: "Times New Roman" };
  return new TextRun({
    text: text.replace(notXml, ""),
    font,
    size: halfPoints,
    ...(isOpen ? { highlight: "yellow" } : {}),
  });
}

/** A paragraph of one run on the body's line pitch. */
export function line(
  text: string,
  eastAsia: string,
  options: IParagraphOptions,
  halfPoints = size.body,
): Paragraph {
  return new Paragraph({
    spacing,
    ...options,
    children: text === "" ? [] : [run(text, eastAsia, halfPoints)],
  });
}

const mm = convertMillimetersToTwip;

/** Width of the type area in twentieths of a point: 156 mm upright, 225 mm across. */
export const typeWidth = { portrait: mm(156), landscape: mm(225) };

/** A4 with the margins of the standard: 天头 37, 订口 28, 版心 156 × 225; across, the page is turned to the left. */
export function pageOf(orientation: "portrait" | "landscape") {
  const upright = { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28), footer: mm(28) };
  const across = { top: mm(28), right: mm(37), bottom: mm(26), left: mm(35), footer: mm(19) };
  return {
    size: {
      width: mm(210),
      height: mm(297),
      orientation: PageOrientation[orientation === "portrait" ? "PORTRAIT" : "LANDSCAPE"],
    },
    margin: orientation === "portrait" ? upright : across,
  };
}

/** — 1 —, right on odd pages and left on even ones, one character in. */
export function pageNumbers() {
  return { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) };
}

function pageNumber(alignment: "right" | "left"): Footer {
  const indent = alignment === "right" ? { right: 280 } : { left: 280 };
  const font = { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体", cs: "宋体" };
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: size.page, font });
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [number] })] });
}
