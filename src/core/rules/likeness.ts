/** How often each two neighbouring characters occur in a text. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How alike two texts are, 0 to 1: the share of neighbouring characters they have in common (Dice). Equal texts are 1;
 * one character changed in fifty leaves 0.96. Linear in their lengths.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const first = pairsOf(a);
  let common = 0;
  for (const [pair, count] of pairsOf(b)) common += Math.min(count, first.get(pair) ?? 0);
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * common) / all;
}
