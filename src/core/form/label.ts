/** Bracketed text that is only a unit, a formula letter, points, a year or a page note: no part of the label. */
const unitBracket =
  /\((单位:)?(万元|元|亿元|千元|人|个|m2|㎡|平方米|%|分|A|B|C|B\/A|A\/B|\d+(\.\d+)?分?|\d+(\.\d+)?%|(19|20)\d\d年[^()]*)\)/g;
const numbering = /^(\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十\d]+[、.,])/;
const ofWhich = /^其中[:,]?/;
const yearPrefix = /^(19|20)\d\d年(度)?/;
const edges = /^[:,.、]+|[:;,.、。]+$/g;

/** Longer texts are content, never labels. */
const longestLabel = 120;

/** Full-width and compatibility forms made plain, all white space and quotes removed. */
export function condensed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b-\u200f\ufeff"'“”‘’「」《》]/g, "");
}

/**
 * A label as it is compared: full/half width made one, white space, quotes, unit brackets, leading numbering, 其中,
 * a leading year and trailing punctuation removed. `其中：办公经费 ` and `办公经费` are the same label.
 */
export function normalisedLabel(text: string): string {
  if (text.length > longestLabel) return condensed(text);
  let label = condensed(text).replace(unitBracket, "");
  for (let previous = ""; previous !== label;) {
    previous = label;
    label = label.replace(edges, "").replace(numbering, "").replace(ofWhich, "").replace(yearPrefix, "");
  }
  return label;
}

/** The first year a text names ("2024年实际在职人数" -> 2024), or null. */
export function yearIn(text: string): number | null {
  const match = /(?:^|\D)((?:19|20)\d\d)年/.exec(condensed(text));
  return match ? Number(match[1]) : null;
}
