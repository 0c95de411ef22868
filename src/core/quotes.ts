/** A text as it stands within quotes: its own are single. */
export function innerQuotes(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}

/** What somebody wrote, in quotes (GB/T 15834): “‘三公’经费”. */
export function inQuotes(text: string): string {
  return `“${innerQuotes(text)}”`;
}

/** Several texts in quotes: “库房改造工程”、“年鉴编纂专项”. */
export function allInQuotes(texts: readonly string[]): string {
  return texts.map(inQuotes).join("、");
}
