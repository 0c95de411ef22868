/**
 * Text as a cell can keep it, in Excel and in a file alike: half surrogate pairs become U+FFFD and NUL goes, as XML has no
 * way to keep them.
 */
export function storableText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD").replaceAll("\0", "");
}
