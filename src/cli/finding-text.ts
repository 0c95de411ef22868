import { addressesText } from "../core/rules/places";
import { catalogue } from "../core/rules/catalogue";
import type { RuleCard } from "../core/rules/rule";
import type { CellResult } from "./file-result";

const cards: ReadonlyMap<string, RuleCard> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** What a rule says of itself, by the id in a result. */
export function cardOf(rule: string): RuleCard {
  const card = cards.get(rule);
  if (!card) throw new Error(`no rule ${rule}`);
  return card;
}

/** The cells of a finding as one phrase; beyond `most` the rest are counted. */
export function placesOf(cells: readonly CellResult[], most?: number): string {
  return cells.length === 0 ? "整个工作簿" : addressesText(cells, most);
}
