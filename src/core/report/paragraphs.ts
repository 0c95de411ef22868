import { type Block, type Paragraph, type Report, textOf } from "./report";

/** A paragraph of a report as it stands on the tab, and which part of the report it is. */
export interface Written {
  readonly text: string;
  readonly parts: Paragraph;
  readonly from:
    { readonly part: "title" | "signature" | "date" } | { readonly part: "block"; readonly block: Block };
}

/** The paragraphs of a report in reading order, without blank ones. */
export function paragraphsOf({ title, blocks, signature, date }: Report): Written[] {
  const all: Omit<Written, "text">[] = [
    { parts: ownParts(title), from: { part: "title" } },
    ...blocks.map((block) => ({ parts: partsOf(block), from: { part: "block", block } as const })),
    { parts: signature, from: { part: "signature" } },
    { parts: date, from: { part: "date" } },
  ];
  return all.map((each) => ({ ...each, text: textOf(each.parts).trim() })).filter(({ text }) => text !== "");
}

function partsOf(block: Block): Paragraph {
  return block.kind === "heading" ? [{ kind: "words", text: block.text }] : block.parts;
}

const place = /【请填写：([^】]*)】/g;

/** Text as typed: words of the user's own, and the places still to be filled among them. */
export function ownParts(text: string): Paragraph {
  let end = 0;
  const parts = [...text.matchAll(place)].flatMap((match): Paragraph => {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    const open = { kind: "open", text: match[0], what: match[1] ?? "" } as const;
    return before === "" ? [open] : [{ kind: "own", text: before }, open];
  });
  const rest = text.slice(end);
  return rest === "" ? parts : [...parts, { kind: "own", text: rest }];
}

/**
 * What was typed into the places of a paragraph that was written with 【请填写：…】, by what was asked; null when anything
 * else of it was changed, too.
 */
export function filledPlaces(written: string, now: string): Readonly<Record<string, string>> | null {
  const asked = [...written.matchAll(place)].map(([, what = ""]) => what);
  if (asked.length === 0) return null;
  const literal = written
    .split(/【请填写：[^】]*】/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(`^${literal.join("([\\s\\S]*?)")}$`).exec(now);
  if (!found) return null;
  const answers = asked.map((what, index) => [what, (found[index + 1] ?? "").trim()] as const);
  return Object.fromEntries(answers.filter(([what, text]) => text !== "" && text !== `【请填写：${what}】`));
}
