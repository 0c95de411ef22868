/** Whether a name may be short for another: 市委编办 for 中共汨罗市委机构编制委员会办公室, its characters in the same order. */
export function isShortFor(short: string, name: string): boolean {
  let from = 0;
  for (const character of short) {
    const found = name.indexOf(character, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
