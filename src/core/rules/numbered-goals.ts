import { chineseNumeral } from "../number/chinese-numeral";

/** How goals are numbered in one cell; a 1.5 or a 之一、 is no number of a goal, for goals are counted from one. */
const styles: readonly RegExp[] = [
  /(?<![\d.(（])(\d{1,3})[、.．)）](?!\d)/g,
  /[(（](\d{1,3})[)）]/g,
  /(?<![一二三四五六七八九十之])([一二三四五六七八九十]{1,3})、/g,
  /[(（]([一二三四五六七八九十]{1,3})[)）]/g,
  /([①-⑳])/g,
];

interface Marker {
  readonly start: number;
  readonly end: number;
}

/** The goals of a text numbered 1、2、… (or 一、 （1） ①), without their numbers; none where it has no numbers. */
export function numberedGoals(text: string): string[] {
  const first = styles
    .map((style) => inOrder(text, style))
    .filter((markers) => markers.length > 0)
    .sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0))[0];
  return (first ?? []).map(({ end }, index, all) =>
    text
      .slice(end, all[index + 1]?.start)
      .trim()
      .replace(/[；;。，,]+$/, ""),
  );
}

/** The numbers of one style that count 1, 2, 3 …. */
function inOrder(text: string, style: RegExp): Marker[] {
  const markers: Marker[] = [];
  for (const match of text.matchAll(style)) {
    if (numberOf(match[1] ?? "") !== markers.length + 1) continue;
    markers.push({ start: match.index, end: match.index + match[0].length });
  }
  return markers;
}

function numberOf(written: string): number | null {
  if (/^\d/.test(written)) return Number(written);
  const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(written);
  return circled >= 0 ? circled + 1 : chineseNumeral(written);
}
