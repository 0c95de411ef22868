import { keysOf, recordOf } from "../record";
import type { FormName } from "./fields";
import type { Grid } from "./grid";
import { normalisedLabel } from "./label";
import { anchorsNeeded, formAnchors } from "./layout";

/** The sheet of each form, or the sheets that compete for it. */
export interface Recognised {
  readonly sheets: Readonly<Record<FormName, Grid | null>>;
  readonly rivals: Readonly<Record<FormName, readonly string[]>>;
}

const anchors = recordOf(keysOf(formAnchors), (form) =>
  formAnchors[form].map((words): ReadonlySet<string> => new Set(words.map(normalisedLabel))),
);

/** Sheets the user chose for a form; they are taken whatever they hold. */
export type ChosenSheets = Partial<Readonly<Record<FormName, string>>>;

/** Recognises the forms by their content; the sheets' names play no part, unless the user chose one. */
export function recognise(grids: readonly Grid[], chosen: ChosenSheets = {}): Recognised {
  const of = (form: FormName) => {
    const grid = grids.find(({ sheet }) => sheet === chosen[form]);
    return grid ? { grid, rivals: [] } : best(grids, form);
  };
  const base = of("base");
  const self = of("self");
  return {
    sheets: { base: base.grid, self: self.grid },
    rivals: { base: base.rivals, self: self.rivals },
  };
}

/** The sheet with the most anchors, visible ones first; several with equally many are rivals and none is taken. */
function best(grids: readonly Grid[], form: FormName): { grid: Grid | null; rivals: string[] } {
  const scored = grids
    .map((grid) => ({ grid, score: anchorsAmong(grid.labels, form).size }))
    .filter(({ score }) => score >= anchorsNeeded);
  const visible = scored.filter(({ grid }) => !grid.snapshot.hidden);
  const pool = visible.length > 0 ? visible : scored;
  const top = Math.max(0, ...pool.map(({ score }) => score));
  const [winner, ...more] = pool.filter(({ score }) => score === top);
  if (!winner) return { grid: null, rivals: [] };
  if (more.length > 0) return { grid: null, rivals: [winner, ...more].map(({ grid }) => grid.sheet) };
  return { grid: winner.grid, rivals: [] };
}

/** Which anchors of a form (by their place in `formAnchors`) are among some normalised labels. */
export function anchorsAmong(labels: ReadonlySet<string>, form: FormName): Set<number> {
  return new Set(
    anchors[form].flatMap((words, index) => ([...words].some((word) => labels.has(word)) ? [index] : [])),
  );
}
