import type { Merged } from "./merge";

/** What the user decided about the edits on the tab before the report is written again. */
export interface Choices {
  /** Paragraphs of the tab in which a figure is replaced, and how they read then. */
  readonly replaced: Readonly<Record<string, string>>;
  /** Paragraphs of the tab that are to read as the forms and the answers give them, whatever that is when it is written. */
  readonly automatic: readonly string[];
  /** Deleted paragraphs that are to come back as they would be written, by the text that was written last. */
  readonly restored: readonly string[];
}

export const noChoices: Choices = { replaced: {}, automatic: [], restored: [] };

/** With a paragraph to read otherwise, be it one of the tab or one that was chosen to read as it does. */
export function withReplaced(choices: Choices, from: string, to: string): Choices {
  const entries = Object.entries(choices.replaced);
  const again = entries.map(([text, now]): [string, string] => [text, now === from ? to : now]);
  const isChosen = entries.some(([, now]) => now === from);
  return { ...choices, replaced: Object.fromEntries(isChosen ? again : [...entries, [from, to]]) };
}

/** An edit that the report could be written without. */
export type Undoable = Extract<Merged, { kind: "edited" | "deleted" }>;

/** With an edit taken back: the paragraph reads as computed, or stands there again. */
export function withoutEdit(choices: Choices, edit: Undoable): Choices {
  if (edit.kind === "deleted") return { ...choices, restored: [...choices.restored, edit.written] };
  const entries = Object.entries(choices.replaced);
  const onTab = entries.find(([, now]) => now === edit.text)?.[0] ?? edit.text;
  return {
    ...choices,
    replaced: Object.fromEntries(entries.filter(([text]) => text !== onTab)),
    automatic: [...choices.automatic, onTab],
  };
}

/** How many paragraphs the user decided about. */
export function choiceCount({ replaced, automatic, restored }: Choices): number {
  return Object.keys(replaced).length + automatic.length + restored.length;
}
