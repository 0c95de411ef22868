import type { WorkbookState } from "./state";

/**
 * Joins what two panes made of the state of one workbook: each entry as the one has it that changed it. One that both
 * changed is as we have it, but of a text that both wrote nothing is lost, and what somebody changed the other does not
 * remove.
 * @param base What both began with.
 * @param ours The state as it is here.
 * @param theirs The state that the file holds now; the same as `base` gives `ours` itself.
 */
export function mergedState(base: WorkbookState, ours: WorkbookState, theirs: WorkbookState): WorkbookState {
  if (isSame(base, theirs)) return ours;
  const merged = <Name extends keyof WorkbookState, Value>(
    name: Name,
    entries: (part: WorkbookState[Name]) => readonly (readonly [string, Value])[],
    both: (ours: Value, theirs: Value) => Value = (value) => value,
  ) => mergedEntries(entries(base[name]), entries(ours[name]), entries(theirs[name]), both);
  return {
    version: 1,
    profile: merged("profile", (profile) => [["", profile]]).get("") ?? null,
    accepted: [
      ...merged("accepted", (all) =>
        all.map((each) => [JSON.stringify([each.rule, each.message]), each]),
      ).values(),
    ],
    chosen: Object.fromEntries(merged("chosen", Object.entries<string>)),
    userText: Object.fromEntries(merged("userText", Object.entries<string>, bothTexts)),
    written: [
      ...merged("written", (reports) => reports.map((report) => [report.join("\n"), report])).values(),
    ],
    marks: [
      ...merged("marks", (marks) =>
        marks.map((mark) => [JSON.stringify([mark.sheet, mark.row, mark.column]), mark]),
      ).values(),
    ],
  };
}

function bothTexts(ours: string, theirs: string): string {
  if (ours.includes(theirs)) return ours;
  return theirs.includes(ours) ? theirs : `${ours}\n${theirs}`;
}

function mergedEntries<Value>(
  baseEntries: readonly (readonly [string, Value])[],
  ourEntries: readonly (readonly [string, Value])[],
  theirEntries: readonly (readonly [string, Value])[],
  both: (ours: Value, theirs: Value) => Value,
): ReadonlyMap<string, Value> {
  const [base, ours, theirs] = [new Map(baseEntries), new Map(ourEntries), new Map(theirEntries)];
  const changed = (our: Value | undefined, their: Value | undefined) =>
    our === undefined || their === undefined ? (our ?? their) : both(our, their);
  const merged = new Map<string, Value>();
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [before, our, their] = [base.get(key), ours.get(key), theirs.get(key)];
    const value = isSame(our, before) ? their : isSame(their, before) ? our : changed(our, their);
    if (value !== undefined) merged.set(key, value);
  }
  return merged;
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
