import { ownParts } from "./paragraphs";
import { type Block, type Paragraph, type Part, type Report, textOf } from "./report";

/** A question of the report that only the user can answer, under the headings it stands below. */
export interface OpenQuestion {
  /** What is asked; the key of the user's answer. */
  readonly what: string;
  /** "二、部门（单位）整体支出及使用情况 › （一）基本支出" */
  readonly section: string;
  /** A paragraph of its own, or a few words inside a computed sentence. */
  readonly size: "paragraph" | "words";
}

/**
 * The report with the user's answers in the places they answer, a paragraph for each line of an answer that is a
 * paragraph of its own. A blank answer leaves the place open.
 */
export function withUserText(report: Report, userText: Readonly<Record<string, string>>): Report {
  const answered = (parts: Paragraph): Paragraph =>
    parts.map((part, index) => answeredPart(part, parts[index + 1], userText));
  return {
    ...report,
    title: textOf(answered(ownParts(report.title))),
    blocks: report.blocks.flatMap((block) =>
      block.kind === "heading" ? block : byLine({ ...block, parts: answered(block.parts) }),
    ),
    signature: answered(report.signature),
    date: answered(report.date),
  };
}

function answeredPart(part: Part, next: Part | undefined, userText: Readonly<Record<string, string>>): Part {
  if (part.kind !== "open" || !Object.hasOwn(userText, part.what)) return part;
  const answer = (userText[part.what] ?? "").trim();
  // The sentence has its own mark behind the answer.
  const text = next && /^[，；。]/.test(next.text) ? answer.replace(/[，；。]+$/, "") : answer;
  return text === "" ? part : { kind: "user", text, what: part.what };
}

function byLine(block: Exclude<Block, { kind: "heading" }>): Block[] {
  const [only, ...more] = block.parts;
  if (block.kind !== "user" || only?.kind !== "user" || more.length > 0) return [block];
  const lines = only.text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((text) => ({ kind: "user", parts: [{ ...only, text }] }));
}

/** Everything the report asks of the user, in reading order, each question once. */
export function openQuestions(report: Report): OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>();
  const headings: string[] = [];
  const ask = (parts: Paragraph, size: OpenQuestion["size"]) => {
    for (const part of parts) {
      if (part.kind !== "open" || questions.has(part.what)) continue;
      questions.set(part.what, { what: part.what, section: headings.join(" › "), size });
    }
  };
  for (const block of report.blocks) {
    if (block.kind === "heading") headings.splice(block.level - 1, Infinity, block.text);
    else ask(block.parts, sizeOf(block));
  }
  headings.splice(0, Infinity, "落款");
  ask(report.signature, "words");
  ask(report.date, "words");
  return [...questions.values()];
}

function sizeOf(block: Block): OpenQuestion["size"] {
  return block.kind === "user" ? "paragraph" : "words";
}
