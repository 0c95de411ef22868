import type { Paragraph } from "../../form/form";
import { condensed } from "../../form/label";
import { markOf } from "../../narrative/numbering";
import { decimal, fixed } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { paragraphs } from "../narrative-parts";
import { once } from "../needs";
import { repetitionsIn } from "../repeated-texts";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

interface Repeated {
  /** "“（一）甲”共 6 段，6 段都在“（二）乙”中重复" */
  readonly where: string;
  readonly characters: string;
  readonly twice: boolean;
  readonly share: string;
  readonly total: string;
}

/** A paragraph with the heading it stands under. */
interface Placed {
  readonly paragraph: Paragraph;
  readonly heading: string;
}

export default defineRule(
  {
    id: "R-27",
    title: "段落重复",
    severity: "warning",
    basis: "绩效评价报告质量考核评分表：内容每重复一个部分扣1分",
    why: "同一段文字贴在两处，说明有一处没有写应写的内容，审核时按缺项扣分。",
    fix: "保留一处，另一处按该节标题的要求改写。",
    forms: ["narrative"],
  },
  once({ paragraphs }),
  {
    messages: {
      repeated: ({ where, characters, twice, share, total }: Repeated) =>
        `${where}；${characters} 字${twice ? "写了两遍" : "写了多遍"}，合计占报告全文（${total} 字）的 ${share}。`,
    },
    check({ paragraphs }, { profile, fail }) {
      const longest = Number(profile.thresholds.repeatedParagraph.value);
      const limit = Number(profile.thresholds.copiedText.value) / 100;
      const placed = placedUnderHeadings(paragraphs).filter(({ paragraph }) => lengthOf(paragraph) > longest);
      const repetitions = repetitionsIn(
        placed.map(({ paragraph }) => condensed(markOf(paragraph.text)?.rest ?? paragraph.text)),
        limit,
      );
      if (repetitions.length === 0) return;
      const firsts = new Set(repetitions.map(({ first }) => first));
      const involved = new Set([...firsts, ...repetitions.map(({ again }) => again)]);
      const total = charactersOf(paragraphs);
      const written = charactersOf(paragraphsAt(placed, involved));
      fail(
        "repeated",
        {
          where: whereTold(placed, repetitions),
          characters: String(charactersOf(paragraphsAt(placed, firsts))),
          twice: firsts.size === repetitions.length,
          share: `${fixed(percentOf(decimal(written), decimal(total)) ?? decimal(0), 1)}%`,
          total: String(total),
        },
        { cells: [...new Set(paragraphsAt(placed, involved).map(({ cell }) => cell))] },
      );
    },
  },
);

function lengthOf({ text }: Paragraph): number {
  return text.replace(/\s/g, "").length;
}

function charactersOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
}

function paragraphsAt(placed: readonly Placed[], numbers: ReadonlySet<number>): Paragraph[] {
  return placed.filter((_each, index) => numbers.has(index)).map(({ paragraph }) => paragraph);
}

/** The paragraphs that are no chapter or section headings, each with the nearest heading above it. */
function placedUnderHeadings(paragraphs: readonly Paragraph[]): Placed[] {
  let heading = "开头";
  return paragraphs.flatMap((paragraph) => {
    const mark = markOf(paragraph.text);
    if (mark && mark.level <= 2 && !/[。；]/.test(mark.rest)) {
      heading = paragraph.text.trim();
      return [];
    }
    return [{ paragraph, heading }];
  });
}

const mostPlaces = 3;

function whereTold(
  placed: readonly Placed[],
  repetitions: readonly { readonly first: number; readonly again: number }[],
): string {
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const { first, again } of repetitions) {
    const from = placed[first]?.heading ?? "";
    const to = placed[again]?.heading ?? "";
    const key = JSON.stringify([from, to]);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { from, to, count: 1 });
  }
  const told = [...counts.values()].slice(0, mostPlaces).map(({ from, to, count }) => {
    const all = placed.filter(({ heading }) => heading === from).length;
    if (from === to) return `${inQuotes(from)}中有 ${String(count)} 段重复了前面的段落`;
    const which =
      count === all ? `${String(count)} 段文字全部` : `${String(all)} 段文字中有 ${String(count)} 段`;
    return `${inQuotes(from)}的 ${which}在${inQuotes(to)}中重复`;
  });
  return counts.size > mostPlaces ? `${told.join("，")}等 ${String(counts.size)} 处` : told.join("，");
}
