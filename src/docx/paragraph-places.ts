import { formTitles } from "../core/form/layout";
import type { FormRange } from "./form-tables";
import type { WordBlock } from "./word-document";

/** Where the blocks around the forms belong. */
export interface ParagraphPlaces {
  /** Lines that print above and below the tables of each form (titles, 填报单位, notes), in the order of the ranges. */
  readonly captions: readonly (readonly string[])[];
  readonly footers: readonly (readonly string[])[];
  readonly narrative: readonly string[];
  /** Tables that belong to no form, and the lines that head them. */
  readonly others: readonly WordBlock[];
}

const chapter = /^[一二三四五六七八九十]+、/;
/** With fewer chapters a text counts as the narrative only when it is this long (characters). */
const chaptersOfNarrative = 3;
const lengthOfNarrative = 200;
const longestCaption = 60;
const titles = Object.values(formTitles).join("|");
const caption = new RegExp(
  `^附[件表]|${titles}|^[（(]?\\d{4}年度?[）)]?$|单位[:：]|^填[报表](?:单位|部门|日期|时间)|^（?金额`,
);

/** Sorts everything outside the forms' tables: the narrative, what prints above and below each form, other tables. */
export function paragraphPlaces(blocks: readonly WordBlock[], ranges: readonly FormRange[]): ParagraphPlaces {
  const inOrder = [...ranges].sort((a, b) => a.first - b.first);
  const gaps = gapsBetween(blocks, inOrder);
  const story = narrativeGap(gaps);
  const parted = gaps.map((gap, place) => {
    const [hasAbove, hasBelow] = [place > 0, place < inOrder.length];
    if (place === story) {
      const lines = textsOf(gap);
      const own = hasBelow ? lines.length - trailingCaptions(lines) : lines.length;
      return {
        foot: [],
        narrative: lines.slice(0, own),
        others: gap.filter(isTable),
        head: lines.slice(own),
      };
    }
    const foot = hasAbove ? footLength(gap, !hasBelow) : 0;
    const rest = gap.slice(foot);
    const head = hasBelow ? rest.slice(rest.map(isTable).lastIndexOf(true) + 1) : [];
    return {
      foot: textsOf(gap.slice(0, foot)),
      narrative: [],
      others: rest.slice(0, rest.length - head.length),
      head: textsOf(head),
    };
  });
  const ofRange = (range: FormRange) => inOrder.indexOf(range);
  return {
    captions: ranges.map((range) => parted[ofRange(range)]?.head ?? []),
    footers: ranges.map((range) => parted[ofRange(range) + 1]?.foot ?? []),
    narrative: parted.flatMap(({ narrative }) => narrative),
    others: parted.flatMap(({ others }) => others),
  };
}

/** What stands before the first form, between the forms, and after the last: one list more than there are forms. */
function gapsBetween(blocks: readonly WordBlock[], inOrder: readonly FormRange[]): WordBlock[][] {
  return [...inOrder, null].map((next, place) => {
    const from = (inOrder[place - 1]?.last ?? -1) + 1;
    return blocks.slice(from, next?.first ?? blocks.length);
  });
}

/** How many lines print below the form above: those before the next caption or table. */
function footLength(gap: readonly WordBlock[], isLast: boolean): number {
  const end = gap.findIndex((block) => block.kind === "table" || (!isLast && isCaption(block.text)));
  return end < 0 ? gap.length : end;
}

function isTable(block: WordBlock): boolean {
  return block.kind === "table";
}

function textsOf(gap: readonly WordBlock[]): string[] {
  return gap.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

/** The gap that holds the narrative: the longest text among those with enough chapters, else a long one with any. */
function narrativeGap(gaps: readonly (readonly WordBlock[])[]): number {
  const scored = gaps.map((gap, place) => {
    const lines = textsOf(gap);
    const chapters = lines.filter((line) => chapter.test(line.trim())).length;
    const length = lines.reduce((sum, line) => sum + line.length, 0);
    return { place, chapters, length };
  });
  const best = (enough: (each: (typeof scored)[number]) => boolean) =>
    scored.filter(enough).sort((a, b) => b.length - a.length)[0]?.place ?? null;
  return (
    best(({ chapters }) => chapters >= chaptersOfNarrative) ??
    best(({ chapters, length }) => chapters > 0 && length >= lengthOfNarrative) ??
    -1
  );
}

function isCaption(line: string): boolean {
  const text = line.trim();
  return text.length <= longestCaption && caption.test(text);
}

/** How many lines at the end of a text are captions of the form that follows. */
function trailingCaptions(lines: readonly string[]): number {
  let count = 0;
  while (count < lines.length && isCaption(lines.at(-1 - count) ?? "")) count += 1;
  return count;
}
