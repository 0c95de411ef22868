import { type Block, type Report, textOf } from "./report";

/** The narrative as Markdown. Characters that Markdown reads as markup are escaped: the text is data. */
export function reportMarkdown(report: Report): string {
  const lines = [
    ...(report.title === "" ? [] : [`# ${escaped(report.title)}`]),
    ...report.blocks.map(blockText),
    ...[report.signature, report.date].map((parts) => escaped(textOf(parts))).filter((text) => text !== ""),
    ...(report.after ?? []).map(blockText),
  ];
  return `${lines.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  if (block.kind === "heading") return `${"#".repeat(block.level + 1)} ${escaped(block.text)}`;
  return escaped(textOf(block.parts));
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|&~]/g, "\\$&")
    .replace(/^(\s*)([-+=])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
