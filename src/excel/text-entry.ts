/** Texts that begin so are never read as a formula, a number, a date or a truth value. */
const plainStart = /^[\p{Script=Han}（【《“「、。，；：…—]/u;

/**
 * A text as it must be given to Excel to stay that very text: with the apostrophe that marks text, unless it begins with
 * a Chinese character and so cannot be taken for anything else. Excel does not show the apostrophe or count it.
 */
export function textEntry(text: string): string {
  return text === "" || plainStart.test(text) ? text : `'${text}`;
}
