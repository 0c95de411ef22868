/** The four levels of numbering of an official text: 一、 · （一） · 1. · （1）. */
export type Level = 1 | 2 | 3 | 4;

/** The number a paragraph begins with. */
export interface Mark {
  readonly level: Level;
  /** As typed, without blanks around it: "（一）", "1、". */
  readonly text: string;
  /** What follows it. */
  readonly rest: string;
}

const chinese = "[一二三四五六七八九十]{1,3}";
const shapes: readonly (readonly [Level, RegExp])[] = [
  [1, new RegExp(`^${chinese}\\s*[、.．]`)],
  [2, new RegExp(`^[（(]\\s*${chinese}\\s*[）)][、.．]?`)],
  [3, /^(?:\d|[０-９]){1,2}\s*[、.．](?![\d０-９])/],
  [4, /^(?:[（(]\s*\d{1,2}\s*[）)][、.．]?|[①-⑳])/],
];

/** The number at the beginning of a paragraph, or null; 2.5万元 begins with none. */
export function markOf(paragraph: string): Mark | null {
  const text = paragraph.trimStart();
  for (const [level, shape] of shapes) {
    const match = shape.exec(text);
    if (match) return { level, text: match[0].trim(), rest: text.slice(match[0].length).trim() };
  }
  return null;
}
