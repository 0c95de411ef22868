import { placesOf } from "../form/layout";
import { decimal } from "../number/decimal";
import { sumWithin } from "../number/rounding";
import type { Profile } from "../profile/profile";
import type { Known, Need, Waits } from "./needs";
import type { Desk } from "./rule";
import { type Mismatch, sumMessage, sumMismatch } from "./sum";
import { quoted } from "./wording";

/** A part of a sum, or why this form has none: counties leave out rows they do not use. */
export type Part = Known | Waits;

/** A part that the form may lack; anything else than an absent label waits. */
export function part(need: Need<Known>): Need<Part> {
  return (form) => {
    const met = need(form);
    return "reason" in met && met.kind === "absent" ? { value: met } : met;
  };
}

/** The parts the form has. */
export function printedParts(parts: readonly Part[]): Known[] {
  return parts.filter((each) => "value" in each);
}

/** The sentences of a rule about a sum. */
export const sumMessages = { mismatch: sumMessage };

/**
 * A total must be the sum of its parts. A row the form does not have is no part of it while the rest agrees; where
 * the rest does not, its label may be one we do not know, so that nothing can be said.
 */
export function checkSum(total: Known, parts: readonly Part[], desk: Desk<typeof sumMessages>): void {
  const printed = printedParts(parts);
  if (printed.length === 0) {
    desk.inapplicable(`表中没有${quoted(total.cell.label)}的分项。`);
    return;
  }
  const mismatch = sumMismatch(total, printed, desk.profile);
  if (!mismatch) return;
  const lacking = parts.find((each) => "reason" in each);
  if (!lacking) {
    desk.fail("mismatch", mismatch, mismatch.evidence);
    return;
  }
  const reason = `${lacking.reason}${quoted(mismatch.label)}与其余分项之和不一致，无法判断对错。`;
  desk.wait({ reason, cells: mismatch.evidence.cells, kind: "absent" });
}

/** The mismatch of a total that is smaller than the parts listed under it, or null when they fit in. */
export function partsAboveTotal(total: Known, parts: readonly Known[], profile: Profile): Mismatch | null {
  const values = parts.map(({ value }) => value);
  const least = decimal(profile.tolerances.sum.value);
  if (sumWithin(total.value, values, placesOf.amount, least)) return null;
  return sumMismatch(total, parts, profile);
}
