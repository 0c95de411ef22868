import { aligned } from "./aligned";

/** What becomes of one paragraph when the report is written again over a tab that somebody edited. */
export type Merged =
  /** As the forms give it; `automatic` counts the paragraphs of the new report. */
  | { readonly kind: "automatic"; readonly text: string; readonly automatic: number }
  /** Changed on the tab: kept; null = the new report has no such paragraph any more. */
  | { readonly kind: "edited"; readonly text: string; readonly automatic: number | null }
  /** Written on the tab: kept where it stands. */
  | { readonly kind: "added"; readonly text: string }
  /** Deleted on the tab: stays so; `text` is what would be written, `written` what was written last. */
  | { readonly kind: "deleted"; readonly text: string; readonly automatic: number; readonly written: string }
  /** Written last time and not touched, and no part of the new report: goes; `text` is what goes. */
  | { readonly kind: "dropped"; readonly text: string };

/**
 * The report written again over an edited tab, from three texts: as written last, as it is on the tab, as it would be
 * written now. The tab's order counts; what is new stands behind the paragraph it follows in the new report. Every paragraph
 * of the tab that is not ours is in the result as it stands.
 */
export function merged(
  written: readonly string[],
  tab: readonly string[],
  automatic: readonly string[],
): Merged[] {
  const ofTab = aligned(written, tab);
  const newOf = inverse(aligned(written, automatic));
  const placed = new Set<number>();
  const result = tab.map((text, index): Merged => {
    const last = ofTab[index] ?? null;
    const now = last === null ? undefined : newOf.get(last);
    if (now !== undefined) placed.add(now);
    if (now !== undefined && (text === written[last ?? -1] || text === automatic[now])) {
      return { kind: "automatic", text: automatic[now] ?? text, automatic: now };
    }
    if (last === null) return { kind: "added", text };
    if (text === written[last]) return { kind: "dropped", text };
    return { kind: "edited", text, automatic: now ?? null };
  });
  const deleted = new Map(
    [...newOf].flatMap(([last, now]) => (ofTab.includes(last) ? [] : [[now, written[last] ?? ""] as const])),
  );
  automatic.forEach((text, index) => {
    if (placed.has(index)) return;
    const before = deleted.get(index);
    const each: Merged =
      before === undefined
        ? { kind: "automatic", text, automatic: index }
        : { kind: "deleted", text, automatic: index, written: before };
    result.splice(placeAfter(result, index - 1), 0, each);
  });
  return result;
}

/** Behind the paragraph `automatic` of the new report; the first place where there is none. */
function placeAfter(result: readonly Merged[], automatic: number): number {
  return result.findIndex((each) => "automatic" in each && each.automatic === automatic) + 1;
}

function inverse(matches: readonly (number | null)[]): Map<number, number> {
  return new Map(matches.flatMap((match, index) => (match === null ? [] : [[match, index] as const])));
}
