import { AlignmentType, Document, type IParagraphOptions, Packer, Paragraph } from "docx";
import { type Block, type Paragraph as Words, type Report, textOf } from "../core/report/report";
import { lineCount } from "../core/report/text-lines";
import { type AttachedTable, attachmentLabel } from "./attached-tables";
import { attachmentPages } from "./attachment-pages";
import { withOtherNames } from "./font-table";
import { fonts, headingFonts } from "./official-fonts";
import {
  character,
  line,
  pageNumbers,
  pageOf,
  run,
  size,
  spacing,
  titleSpacing,
  twoCharacters,
} from "./official-style";
import { byLines } from "./paragraph-lines";

/**
 * The narrative as a Word document in the layout of 党政机关公文 (GB/T 9704-2012; domain E.4), with the forms as attachments on pages
 * of their own.
 */
export async function reportDocx(report: Report, tables: readonly AttachedTable[] = []): Promise<Uint8Array> {
  const document = new Document({
    creator: "绩效自评助手",
    title: report.title,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: pageOf("portrait") },
        footers: pageNumbers(),
        children: [
          ...titleParagraphs(report.title),
          ...report.blocks.flatMap(blockParagraphs),
          ...attachmentList(tables),
          ...closing(report),
          ...(report.after ?? []).flatMap(blockParagraphs),
        ],
      },
      ...tables.map((table, index) => attachmentPages(table, attachmentLabel(index, tables.length))),
    ],
  });
  return withOtherNames(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Characters of the title, 二号, on a line of the type area. */
const titleCharacters = 20;

/** A title longer than a line is broken before its year, so that no word is torn (GB/T 9704 7.3.1). */
function titleParagraphs(title: string): Paragraph[] {
  const year = title.search(/(?:\d{4}|【[^】]*】)年度/);
  const isLong = lineCount(title, titleCharacters) > 1 && year > 0;
  const lines = isLong ? [title.slice(0, year), title.slice(year)] : [title];
  return lines.map((text, index) => {
    const after = index === lines.length - 1 ? titleSpacing.after : 0;
    const options = { alignment: AlignmentType.CENTER, spacing: { ...titleSpacing, after } };
    return line(text, fonts.title, options, size.title);
  });
}

function blockParagraphs(block: Block): Paragraph[] {
  if (block.kind === "heading") {
    const options = { indent: twoCharacters, keepNext: true, outlineLevel: block.level - 1 };
    return [line(block.text, headingFonts[block.level], options)];
  }
  return byLines(block.parts).map((parts) =>
    wordsParagraph(parts, { indent: twoCharacters, alignment: AlignmentType.BOTH }),
  );
}

/** 附件：1．… a line below the text; what follows the first stands below its number. */
function attachmentList(tables: readonly AttachedTable[]): Paragraph[] {
  const names = tables.map(({ title }, index) => (tables.length > 1 ? `${index + 1}．${title}` : title));
  const lines = names.map((name, index) => {
    const indent = { left: (index === 0 ? 2 : 5) * character };
    return line(index === 0 ? `附件：${name}` : name, fonts.body, { indent });
  });
  return lines.length === 0 ? [] : [line("", fonts.body, {}), ...lines];
}

/** The signature two characters and the date four characters from the right, together on one page. */
function closing({ signature, date }: Report): Paragraph[] {
  const right = (characters: number) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: characters * character },
  });
  return [
    line("", fonts.body, { keepNext: true }),
    wordsParagraph(signature, { ...right(2), keepNext: true }),
    wordsParagraph(date, right(4)),
  ];
}

/** A paragraph of the report; what the user still has to write is highlighted. */
function wordsParagraph(parts: Words, options: IParagraphOptions): Paragraph {
  const runs = parts.map((part) => run(part.text, fonts.body, size.body, part.kind === "open"));
  return new Paragraph({ spacing, ...options, children: textOf(parts) === "" ? [] : runs });
}
