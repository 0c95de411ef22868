import { type CellPlace, keyOf } from "../../core/address";
import type { CellEdit } from "../../core/edits";
import type { Finding, Severity } from "../../core/rules/rule";
import type { Mark } from "../../core/state";
import type { Receipt } from "../../core/workbook";

/** Fill of a marked cell. */
const markFills: Readonly<Record<Severity, string>> = {
  error: "FFC7CE",
  warning: "FFEB9C",
  notice: "DDEBF7",
};

/** What marking or unmarking writes. */
export interface MarkPlan {
  readonly edits: readonly CellEdit[];
  /** Marks that stay as they are. */
  readonly kept: readonly Mark[];
  /** Marks whose cells get their own fill back. */
  readonly removed: readonly Mark[];
}

/**
 * Marks the cells of the findings (gravest colour first) and takes away marks that are on no finding. Marks on sheets
 * that are gone are forgotten. No findings = all marks are taken away.
 */
export function markPlan(
  findings: readonly Finding[],
  marks: readonly Mark[],
  sheets: readonly string[],
): MarkPlan {
  const wanted = new Map<string, { readonly place: CellPlace; readonly fill: string }>();
  for (const { severity, cells } of findings) {
    for (const { place } of cells) {
      const key = keyOf(place);
      if (!wanted.has(key)) wanted.set(key, { place, fill: markFills[severity] });
    }
  }
  const here = marks.filter(({ sheet }) => sheets.includes(sheet));
  const marked = new Set(here.map(keyOf));
  const removed = here.filter((mark) => !wanted.has(keyOf(mark)));
  const added = [...wanted].filter(([key]) => !marked.has(key));
  return {
    edits: [
      ...removed.map(({ fill, ...place }): CellEdit => ({ kind: "fill", place, fill })),
      ...added.map(([, { place, fill }]): CellEdit => ({ kind: "fill", place, fill })),
    ],
    kept: here.filter((mark) => wanted.has(keyOf(mark))),
    removed,
  };
}

/** The marks a file carries once a plan was written: those kept, and the new ones with the fill they had before. */
export function marksAfter(plan: MarkPlan, receipt: Receipt): Mark[] {
  const removed = new Set(plan.removed.map(keyOf));
  const added = receipt.before.filter(({ place }) => !removed.has(keyOf(place)));
  return [
    ...plan.kept,
    ...added.map(({ place: { sheet, row, column }, fill }): Mark => ({ sheet, row, column, fill })),
  ];
}

/** Marks to be removed whose cell no longer has a colour of ours: the user has filled it since, and that stays. */
export function refilled(plan: MarkPlan, receipt: Receipt): Mark[] {
  const ours = new Set(Object.values(markFills));
  const foreign = new Set(
    receipt.before.filter(({ fill }) => fill === null || !ours.has(fill)).map(({ place }) => keyOf(place)),
  );
  return plan.removed.filter((mark) => foreign.has(keyOf(mark)));
}

/** The marks a file carries once marking was taken back from some cells: those of before there, the others as they are. */
export function marksTakenBack(
  marks: readonly Mark[],
  before: readonly Mark[],
  cells: readonly CellPlace[],
): Mark[] {
  const back = new Set(cells.map(keyOf));
  return [
    ...before.filter((mark) => back.has(keyOf(mark))),
    ...marks.filter((mark) => !back.has(keyOf(mark))),
  ];
}
