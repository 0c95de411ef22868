import type { TextReading } from "./form";

/** A text of the form, or null where it is blank, absent, ambiguous or shows an error. */
export function textOf(text: TextReading): string | null {
  return text.state === "read" ? text.value : null;
}
