import { addressOf, keyOf } from "../address";
import type { Cell } from "../form/form";
import { sourceTitles } from "../form/layout";
import type { Finding, Outcome, Rule } from "./rule";
import { quoted } from "./wording";

/** Findings of related rules on the same figures: one wrong figure may have caused them all. */
export interface SameCause {
  /** Ids, in the order of the catalogue. */
  readonly rules: readonly string[];
  /** The figures they share, in the order of the finding. */
  readonly cells: readonly Cell[];
}

/** Most figures named; of more only these and how many there are. */
const mostCells = 3;

/** The cells in the findings of each rule that failed, by the rule's id, in the order of the catalogue. */
export type FailedCells = ReadonlyMap<string, ReadonlySet<string>>;

/** Made once of all outcomes, then asked for each finding: the work grows with the findings only. */
export function failedCellsOf(outcomes: readonly Outcome[]): FailedCells {
  return new Map(
    outcomes
      .filter(({ findings }) => findings.length > 0)
      .map(({ rule, findings }) => [
        rule.id,
        new Set(findings.flatMap(({ cells }) => cells.map(({ place }) => keyOf(place)))),
      ]),
  );
}

/** Which related rules failed on a finding's own figures. A paragraph of the report holds many and counts for none. */
export function sameCauseOf(
  { cells }: Finding,
  { related = [] }: Rule,
  failed: FailedCells,
): SameCause | null {
  if (related.length === 0) return null;
  const figures = new Map(
    cells.filter(({ label }) => label !== sourceTitles.narrative).map((cell) => [keyOf(cell.place), cell]),
  );
  const keys = [...figures.keys()];
  const shared = [...failed].filter(
    ([id, theirs]) => related.includes(id) && keys.some((key) => theirs.has(key)),
  );
  if (shared.length === 0) return null;
  return {
    rules: shared.map(([id]) => id),
    cells: [...figures]
      .filter(([key]) => shared.some(([, theirs]) => theirs.has(key)))
      .map(([, cell]) => cell),
  };
}

/** 与 B-17、X-01 的问题可能同出一因，请先核对“项目支出·2024年决算数”（F11）。 */
export function sameCauseText({ rules, cells }: SameCause): string {
  const named = cells
    .slice(0, mostCells)
    .map(({ label, place }) => `${quoted(label)}（${addressOf(place)}）`);
  const more = cells.length > mostCells ? `等 ${cells.length} 格` : "";
  return `与 ${rules.join("、")} 的问题可能同出一因，请先核对${named.join("、")}${more}。`;
}
