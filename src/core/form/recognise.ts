import { keysOf, recordOf } from "../record";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import type { FormName } from "./fields";
import { normalisedLabel } from "./label";
import { anchorsNeeded, formAnchors } from "./layout";

/** The sheet of each form, or the sheets that compete for it. */
export interface Recognised {
  readonly sheets: Readonly<Record<FormName, SheetSnapshot | null>>;
  readonly rivals: Readonly<Record<FormName, readonly string[]>>;
}

const anchors = recordOf(keysOf(formAnchors), (form) =>
  formAnchors[form].map((words): ReadonlySet<string> => new Set(words.map(normalisedLabel))),
);

/** Sheets the user chose for a form; they are taken whatever they hold. */
export type ChosenSheets = Partial<Readonly<Record<FormName, string>>>;

/** Recognises the forms by their content; the sheets' names play no part, unless the user chose one. */
export function recognise(snapshot: Snapshot, chosen: ChosenSheets = {}): Recognised {
  const of = (form: FormName) => {
    const sheet = snapshot.sheets.find(({ name }) => name === chosen[form]);
    return sheet ? { sheet, rivals: [] } : best(snapshot, form);
  };
  const base = of("base");
  const self = of("self");
  return {
    sheets: { base: base.sheet, self: self.sheet },
    rivals: { base: base.rivals, self: self.rivals },
  };
}

/** The sheet with the most anchors, visible ones first; several with equally many are rivals and none is taken. */
function best(snapshot: Snapshot, form: FormName): { sheet: SheetSnapshot | null; rivals: string[] } {
  const scored = snapshot.sheets
    .map((sheet) => ({ sheet, score: anchorCount(sheet, form) }))
    .filter(({ score }) => score >= anchorsNeeded);
  const visible = scored.filter(({ sheet }) => !sheet.hidden);
  const pool = visible.length > 0 ? visible : scored;
  const top = Math.max(0, ...pool.map(({ score }) => score));
  const [winner, ...more] = pool.filter(({ score }) => score === top);
  if (!winner) return { sheet: null, rivals: [] };
  if (more.length > 0) return { sheet: null, rivals: [winner, ...more].map(({ sheet }) => sheet.name) };
  return { sheet: winner.sheet, rivals: [] };
}

function anchorCount(sheet: SheetSnapshot, form: FormName): number {
  const labels = new Set<string>();
  sheet.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === "string" && sheet.types[r]?.[c] === "text") labels.add(normalisedLabel(value));
    });
  });
  return anchorsAmong(labels, form).size;
}

/** Which anchors of a form (by their place in `formAnchors`) are among some normalised labels. */
export function anchorsAmong(labels: ReadonlySet<string>, form: FormName): Set<number> {
  return new Set(
    anchors[form].flatMap((words, index) => ([...words].some((word) => labels.has(word)) ? [index] : [])),
  );
}
