import { type Block, type Paragraph, type Report, textOf } from "../core/report/report";
import { type AttachedTable, attachmentLabel } from "./attached-tables";
import { fonts, headingFonts, otherNames } from "./official-fonts";
import { byLines } from "./paragraph-lines";
import type { WordTable } from "./word-document";

/** A text for the clipboard, as Word pastes it and as any other program does. */
export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/** A paragraph in the one form from which both texts are made. */
interface Line {
  readonly tag: "h1" | "h2" | "h3" | "h4" | "p";
  readonly style: string;
  readonly parts: Paragraph;
}

/** The narrative with the forms after it, for pasting into Word. All of it is data: nothing in a cell becomes markup. */
export function richText(report: Report, tables: readonly AttachedTable[]): RichText {
  const pieces = [
    ...reportLines(report).map(lineText),
    ...tables.flatMap((table, index) => [
      ...attachmentLines(table, attachmentLabel(index, tables.length)).map(lineText),
      ...table.parts.map((part) => tableText(part.table)),
    ]),
  ];
  const body = pieces.map(({ html }) => html).join("\n");
  return {
    html: `<html><head><meta charset="utf-8"></head><body>\n${body}\n</body></html>`,
    plain: pieces.map(({ plain }) => `${plain}\n`).join(""),
  };
}

function reportLines({ title, blocks, signature, date, after = [] }: Report): Line[] {
  return [
    titleLine(title),
    ...blocks.flatMap(blockLines),
    { tag: "p", style: `${styleOf(fonts.body, 16)};text-align:right`, parts: signature },
    { tag: "p", style: `${styleOf(fonts.body, 16)};text-align:right`, parts: date },
    ...after.flatMap(blockLines),
  ];
}

function blockLines(block: Block): Line[] {
  if (block.kind === "heading") {
    const style = `${styleOf(headingFonts[block.level], 16)};text-indent:2em`;
    return [{ tag: `h${(block.level + 1) as 2 | 3 | 4}`, style, parts: words(block.text) }];
  }
  const style = `${styleOf(fonts.body, 16)};text-indent:2em;text-align:justify`;
  return byLines(block.parts).map((parts) => ({ tag: "p", style, parts }));
}

function attachmentLines({ title, lines }: AttachedTable, label: string): Line[] {
  return [
    { tag: "p", style: styleOf(fonts.first, 16), parts: words(label) },
    titleLine(title),
    ...lines.map((text): Line => ({ tag: "p", style: styleOf(fonts.body, 10.5), parts: words(text) })),
  ];
}

function titleLine(title: string): Line {
  return { tag: "h1", style: `${styleOf(fonts.title, 22)};text-align:center`, parts: words(title) };
}

function words(text: string): Paragraph {
  return [{ kind: "words", text }];
}

function styleOf(font: string, points: number): string {
  const families = ["Times New Roman", font, otherNames[font]].filter((name) => name !== undefined);
  const family = families.map((name) => `'${name}'`).join(",");
  return `font-family:${family};font-size:${points}pt;font-weight:normal;line-height:28pt;margin:0`;
}

/** What the user still has to write is highlighted. */
function lineText({ tag, style, parts }: Line): RichText {
  const html = parts.map((part) =>
    part.kind === "open"
      ? `<span style="background:yellow">${escaped(part.text)}</span>`
      : escaped(part.text),
  );
  return { html: `<${tag} style="${style}">${html.join("")}</${tag}>`, plain: textOf(parts) };
}

/** A table as it is merged; as plain text its rows are lines, its columns stand between tabs. */
function tableText({ rows, columns, cells }: WordTable): RichText {
  const style = "border:1px solid black;padding:2pt 4pt;text-align:center";
  const lines = Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row));
  const html = lines.map((line) => {
    const tds = line.map(
      ({ rowSpan, columnSpan, text }) =>
        `<td rowspan="${rowSpan}" colspan="${columnSpan}" style="${style}">${escaped(text).replaceAll("\n", "<br>")}</td>`,
    );
    return `<tr>${tds.join("")}</tr>`;
  });
  const plain = lines.map((line) => {
    const texts = Array.from({ length: columns }, () => "");
    for (const { column, text } of line) texts[column] = text.replace(/\s+/g, " ");
    return texts.join("\t").trimEnd();
  });
  const font = styleOf(fonts.body, 10.5).replace("line-height:28pt", "line-height:normal");
  return {
    html: `<table style="border-collapse:collapse;${font}">${html.join("\n")}</table>`,
    plain: plain.join("\n"),
  };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
