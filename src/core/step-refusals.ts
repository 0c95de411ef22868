import { sameSheet } from "./address";
import { contentProblem, nameProblem, unwritable } from "./edit-limits";
import type { Edit, SheetEdit } from "./edits";
import {
  cellRefused,
  keptNameInUse,
  nameInUse,
  onRewrittenSheet,
  protectedStructure,
  sheetRefused,
  unusableKeptName,
} from "./refusals";

/*
 * What every host checks before it makes the edits of a step, in this order: first what could be done in no workbook, then
 * what this one does not take.
 */

/**
 * Lets through only edits that can be made together in some workbook.
 * @throws EditRefused for the first that cannot.
 */
export function requireWritable(edits: readonly Edit[]): void {
  const written = edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.content.name] : []));
  const given: string[] = [];
  const isAmong = (names: readonly string[], name: string) => names.some((other) => sameSheet(other, name));
  for (const edit of edits) {
    if (edit.kind === "sheet") {
      const { content, keepOldAs } = edit;
      const problem = sheetProblem(edit);
      if (problem !== null) throw sheetRefused(edit, problem);
      if (isAmong(given, content.name)) throw sheetRefused(edit, nameInUse);
      if (keepOldAs !== null && isAmong(given, keepOldAs)) throw sheetRefused(edit, keptNameInUse(keepOldAs));
      given.push(content.name, ...(keepOldAs === null ? [] : [keepOldAs]));
    } else {
      const problem = isAmong(written, edit.place.sheet) ? onRewrittenSheet : unwritable(edit);
      if (problem !== null) throw cellRefused(edit, problem);
    }
  }
}

function sheetProblem({ content, keepOldAs }: SheetEdit): string | null {
  const keepProblem = keepOldAs === null ? null : nameProblem(keepOldAs);
  return (
    nameProblem(content.name) ??
    contentProblem(content) ??
    (keepOldAs === null || keepProblem === null ? null : unusableKeptName(keepOldAs, keepProblem))
  );
}

/** What a host knows of its workbook's tabs, chart sheets among them. */
export interface Tabs {
  /** The structure is protected: no tab may be added or renamed. */
  readonly isLocked: boolean;
  has(name: string): boolean;
}

/**
 * Checks that a workbook takes a sheet which {@link requireWritable} let through.
 * @throws EditRefused when its structure is protected or a name is taken.
 */
export function requireRoom(edit: SheetEdit, tabs: Tabs): void {
  const { content, keepOldAs } = edit;
  if (tabs.isLocked) throw sheetRefused(edit, protectedStructure);
  if (!tabs.has(content.name)) return;
  if (keepOldAs === null) throw sheetRefused(edit, nameInUse);
  if (tabs.has(keepOldAs)) throw sheetRefused(edit, keptNameInUse(keepOldAs));
}
