import type { Finding } from "../../core/rules/rule";

/** A figure as findings state it: "1,234.50", "-10", "98.28%". */
const figure = /^-?[\d,]+(\.\d+)?%?$/;

/**
 * How far a cell is from what it should hold, with the direction: ["少", "10"] where 90 stands for 100. Where only an
 * amount or words are known, ["相差", "3天"]. Null when the finding has no difference.
 */
export function differenceText({
  actual,
  expected,
  difference,
}: Pick<Finding, "actual" | "expected" | "difference">): readonly [name: string, text: string] | null {
  if (difference === null || difference === "") return null;
  if (!figure.test(difference)) return ["相差", difference];
  const [stated, right] = [numberIn(actual), numberIn(expected)];
  const size = difference.replace("-", "");
  if (stated !== null && right !== null) return [stated < right ? "少" : "多", size];
  return [difference.startsWith("-") ? "少" : "相差", size];
}

/** For its direction only: no figure is computed from it. */
function numberIn(text: string | null): number | null {
  return text !== null && figure.test(text) ? Number(text.replace(/[,%]/g, "")) : null;
}
