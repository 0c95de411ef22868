import { addressOf } from "../address";
import type { NotChecked } from "./rule";
import { inQuotes } from "../quotes";

/** Most entries of a list that are written out; of more only these and how many there are. */
const mostEntries = 8;

/** A reason with its entries in one sentence: …：“年检365家”（A25）、“公示率为100％”（A33）等 26 处。 */
export function reasonText({ reason, entries }: NotChecked): string {
  if (!entries) return reason;
  const written = entries
    .slice(0, mostEntries)
    .map(({ words, cell }) => `${inQuotes(words)}（${addressOf(cell.place)}）`)
    .join("、");
  return `${reason}${written}${entries.length > mostEntries ? `等 ${entries.length} 处` : ""}。`;
}
