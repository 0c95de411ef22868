import { addressOf, reference } from "../address";
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

/** Which related rules failed on a finding's own figures. A paragraph of the report holds many figures and counts for none. */
export function sameCauseOf(
  { cells }: Finding,
  { related = [] }: Rule,
  outcomes: readonly Outcome[],
): SameCause | null {
  const figures = new Map(
    cells
      .filter(({ label }) => label !== sourceTitles.narrative)
      .map((cell) => [reference(cell.place), cell]),
  );
  const shared = outcomes
    .filter(({ rule }) => related.includes(rule.id))
    .map(({ rule, findings }) => ({
      id: rule.id,
      keys: findings
        .flatMap((finding) => finding.cells.map(({ place }) => reference(place)))
        .filter((key) => figures.has(key)),
    }))
    .filter(({ keys }) => keys.length > 0);
  if (shared.length === 0) return null;
  const keys = new Set(shared.flatMap((each) => each.keys));
  return {
    rules: shared.map(({ id }) => id),
    cells: [...figures].filter(([key]) => keys.has(key)).map(([, cell]) => cell),
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
