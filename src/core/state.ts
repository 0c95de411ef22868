import * as z from "zod/mini";
import { type Profile, profileSchema } from "./profile/profile";
import { isProfileId, profiles } from "./profile/profiles";

/** See Accepted in rules/accepted.ts. */
const acceptedFinding = z.strictObject({
  rule: z.string(),
  message: z.string(),
  reason: z.string(),
  /** ISO date. */
  date: z.string(),
});

/** A cell whose fill we changed to mark it, and what it was filled with before (RRGGBB; null = no fill). */
const mark = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  column: z.int(),
  fill: z.nullable(z.string()),
});

const stateSchema = z.strictObject({
  version: z.literal(1),
  /** Id of a shipped profile, a profile of the user's own, or null = by the form. */
  profile: z.nullable(z.union([z.string(), profileSchema])),
  accepted: z.array(acceptedFinding),
  /** Sheets the user chose for a form, by name; one that is not there (any more) counts as not chosen. */
  chosen: z._default(z.partialRecord(z.enum(["base", "self"]), z.string()), {}),
  /** The user's own words for the report, by what was asked: "存在的主要问题及原因分析" -> text. */
  userText: z.record(z.string(), z.string()),
  /** The paragraphs of the reports written last, the latest first: what edits on the tab 自评报告 are told by. */
  written: z._default(z.array(z.array(z.string())), []),
  marks: z.array(mark),
});

/** What travels with a workbook, in one custom XML part that every host reads and writes alike. */
export type WorkbookState = z.infer<typeof stateSchema>;
export type Mark = z.infer<typeof mark>;

export const emptyState: WorkbookState = {
  version: 1,
  profile: null,
  accepted: [],
  chosen: {},
  userText: {},
  written: [],
  marks: [],
};

/** The profile a workbook was set to, or undefined = by its form. An id this version does not know counts as none. */
export function profileIn({ profile }: WorkbookState): Profile | undefined {
  if (profile === null) return undefined;
  if (typeof profile !== "string") return profile;
  return isProfileId(profile) ? profiles[profile] : undefined;
}

/** Namespace by which the part is found. */
export const stateNamespace = "urn:jixiao-assistant:state";

const entities: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
];

/** The custom XML part: JSON as the text of one element. JSON itself escapes control
 * characters and half surrogate pairs; the two other characters that XML forbids are escaped likewise. */
export function stateXml(state: WorkbookState): string {
  const json = JSON.stringify(state).replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
  const text = entities.reduce((escaped, [char, entity]) => escaped.replaceAll(char, entity), json);
  return `<?xml version="1.0" encoding="UTF-8"?><state xmlns="${stateNamespace}">${text}</state>`;
}

/** The state in a custom XML part, or null when it is not one that this version understands. */
export function stateFrom(xml: string): WorkbookState | null {
  const text = /<(?:\w+:)?state\b[^>]*>([\s\S]*)<\/(?:\w+:)?state>/.exec(xml)?.[1];
  if (text === undefined) return null;
  const json = [...entities]
    .reverse()
    .reduce((plain, [char, entity]) => plain.replaceAll(entity, char), text);
  try {
    const result = stateSchema.safeParse(JSON.parse(json));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
