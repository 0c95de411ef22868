/** What the user decided about the edits on the tab before the report is written again. */
export interface Choices {
  /** Paragraphs of the tab that are to read otherwise: as computed again, or with one figure replaced. */
  readonly replaced: Readonly<Record<string, string>>;
  /** Deleted paragraphs that are to come back, as they would be written. */
  readonly restored: readonly string[];
}

export const noChoices: Choices = { replaced: {}, restored: [] };

/** With a paragraph to read otherwise, be it one of the tab or one that was chosen to read as it does. */
export function withReplaced(choices: Choices, from: string, to: string): Choices {
  const entries = Object.entries(choices.replaced);
  const again = entries.map(([text, now]): [string, string] => [text, now === from ? to : now]);
  const isChosen = entries.some(([, now]) => now === from);
  return { ...choices, replaced: Object.fromEntries(isChosen ? again : [...entries, [from, to]]) };
}
