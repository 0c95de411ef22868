import { keyOf } from "../../core/address";
import type { Finding } from "../../core/rules/rule";

/** Tells findings apart across checks: the same rule saying the same of the same cells is the same finding. */
export function findingKey({ rule, message, cells }: Finding): string {
  const places = cells.map(({ place }) => keyOf(place));
  return JSON.stringify([rule, message, places]);
}
