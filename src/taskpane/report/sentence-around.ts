import type { Paragraph, Report } from "../../core/report/report";

/**
 * The sentence of the report in which a question is asked, with "____" in the question's place; null where there are no
 * words around the answer: it is a sentence or a paragraph of its own.
 */
export function sentenceAround(report: Report, what: string): string | null {
  const paragraphs = report.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.parts] : []));
  const asking = paragraphs.find((parts) => parts.some((part) => part.kind === "open" && part.what === what));
  return asking ? sentence(asking, what) : null;
}

const place = "____";

function sentence(parts: Paragraph, what: string): string | null {
  const at = parts.findIndex((part) => part.kind === "open" && part.what === what);
  const words = (some: Paragraph) => some.map(({ kind, text }) => (kind === "open" ? "…" : text)).join("");
  const before = words(parts.slice(0, at)).split("。").at(-1) ?? "";
  const [after = ""] = words(parts.slice(at + 1)).split("。");
  return /^[…、，；：\s]*$/.test(before + after) ? null : `${before}${place}${after}。`;
}
