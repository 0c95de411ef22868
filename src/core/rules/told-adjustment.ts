/** Whether a sentence speaks of a budget adjustment that happened; one still to be filled in 【】 explains nothing. */
export function tellsOfAdjustment(sentence: string): boolean {
  return (
    /追加|调增|调减|预算调整|调整预算/.test(sentence) &&
    !/(未|没有|无|不)[^，,]{0,3}(追加|调增|调减|预算调整|调整预算)/.test(sentence) &&
    !sentence.includes("【")
  );
}
