import type { Cell } from "../form/form";

/** A piece of a sentence: fixed words, a figure with the cells it came from, or a place for the user's own words. */
export type Part =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly cells: readonly Cell[] }
  | { readonly kind: "open"; readonly text: string; readonly what: string }
  /** The user's own words in answer to `what`. */
  | { readonly kind: "user"; readonly text: string; readonly what: string }
  /** What the user wrote on the tab. */
  | { readonly kind: "own"; readonly text: string };

export type Paragraph = readonly Part[];

/** One block of the report, in reading order. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  /** Sentences computed from the forms. */
  | { readonly kind: "paragraph"; readonly parts: Paragraph }
  /** A part only the user can write: 【请填写：…】 until it is written. */
  | { readonly kind: "user"; readonly parts: Paragraph };

/** The narrative 自评报告 as a value, before it is a sheet or a file. */
export interface Report {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly signature: Paragraph;
  readonly date: Paragraph;
  /** What the user wrote below the date. */
  readonly after?: readonly Block[];
}

/** A paragraph as plain text. */
export function textOf(parts: Paragraph): string {
  return parts.map((part) => part.text).join("");
}

/** Whether something in the paragraph is left for the user. */
export function isOpen(parts: Paragraph): boolean {
  return parts.some((part) => part.kind === "open");
}
