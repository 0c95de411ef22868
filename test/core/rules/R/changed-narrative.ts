import type { CaseData } from "../../../forms/case-data";

export type DataChange = (data: CaseData) => CaseData;

/** The filing with words of its narrative replaced; a report that has them not is a mistake of the case. */
export function rewritten(changes: Readonly<Record<string, string>>): DataChange {
  return (data) => {
    const narrative = Object.entries(changes).reduce<readonly string[]>((paragraphs, [from, to]) => {
      if (!paragraphs.some((text) => text.includes(from))) throw new Error(`No paragraph has ${from}`);
      return paragraphs.map((text) => text.replaceAll(from, to));
    }, data.narrative);
    return { ...data, narrative: narrative.filter((text) => text !== "") };
  };
}

/** The filing with paragraphs put in behind the one that begins with `after`. */
export function inserted(after: string, ...more: readonly string[]): DataChange {
  return (data) => {
    const index = data.narrative.findIndex((text) => text.startsWith(after));
    if (index < 0) throw new Error(`No paragraph begins with ${after}`);
    return {
      ...data,
      narrative: [...data.narrative.slice(0, index + 1), ...more, ...data.narrative.slice(index + 1)],
    };
  };
}

/** The filing without the paragraphs that begin so. */
export function withoutParagraphs(...starts: readonly string[]): DataChange {
  return (data) => ({
    ...data,
    narrative: data.narrative.filter((text) => !starts.some((start) => text.startsWith(start))),
  });
}

/** The filing without its narrative. */
export const withoutNarrative: DataChange = (data) => ({ ...data, narrative: [] });
