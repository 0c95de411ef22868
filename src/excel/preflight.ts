import { type CellPlace, keyOf } from "../core/address";
import { contentProblem, nameProblem, unwritable } from "../core/edit-limits";
import type { CellEdit, Edit, SheetEdit } from "../core/edits";
import {
  cellRefused,
  changedSinceRead,
  keptNameInUse,
  mergedAway,
  nameInUse,
  onRewrittenSheet,
  protectedCell,
  protectedStructure,
  sheetMissing,
  sheetRefused,
  unusableKeptName,
} from "../core/refusals";
import { cellEdits } from "../core/workbook";
import type { CellImage } from "../core/workbook";
import { sameContent } from "./cell-images";
import { probe } from "./cell-probe";
import type { CellProbe, HeldCell } from "./cell-probe";
import { askCharts, hasOwnCharts } from "./chart-writing";
import { askMerges, mergeOver } from "./merged-areas";
import type { MergeQuery } from "./merged-areas";

/** A cell that will be written, as it was before. */
export interface Target {
  readonly probe: CellProbe;
  readonly sheetId: string;
  readonly before: HeldCell;
}

/** A sheet that will be written, and the one that has its name now. */
export interface SheetTarget {
  readonly edit: SheetEdit;
  readonly oldId: string | null;
  /** Whether the user has put charts of his own on that one. */
  readonly hasOwnCharts: boolean;
}

/** A workbook that was looked at and may be written. */
export interface Checked {
  readonly targets: ReadonlyMap<string, Target>;
  readonly sheets: readonly SheetTarget[];
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly probes: ReadonlyMap<string, CellProbe>;
  readonly merges: MergeQuery | null;
}

function askSheet(
  context: Excel.RequestContext,
  name: string,
  edits: readonly CellEdit[],
  withMerges: boolean,
): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id");
  sheet.protection.load("protected,options");
  const places = edits.map(({ place }) => place).filter((place) => place.sheet === name);
  const probes = new Map(places.map((place) => [keyOf(place), probe(sheet, place)]));
  const last = (of: (place: CellPlace) => number) => Math.max(...places.map(of)) + 1;
  const merges = withMerges
    ? askMerges(
        sheet,
        last(({ row }) => row),
        last(({ column }) => column),
      )
    : null;
  return { sheet, probes, merges };
}

function askNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id");
  askCharts(sheet);
  return sheet;
}

function requireWritable(edits: readonly Edit[]): void {
  const whole = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "sheet") {
      const { content, keepOldAs } = edit;
      const keepProblem = keepOldAs === null ? null : nameProblem(keepOldAs);
      const problem =
        nameProblem(content.name) ??
        contentProblem(content) ??
        (keepProblem === null ? null : unusableKeptName(keepOldAs ?? "", keepProblem));
      if (problem !== null) throw sheetRefused(edit, problem);
      whole.add(content.name);
    } else if (whole.has(edit.place.sheet)) {
      throw cellRefused(edit, onRewrittenSheet);
    } else {
      const problem = unwritable(edit);
      if (problem !== null) throw cellRefused(edit, problem);
    }
  }
}

/** Formats and fills of a protected sheet may be changed only where its protection says so, unlocked cells included. */
function changesLook(edit: CellEdit, held: HeldCell): boolean {
  if (edit.kind === "fill" || edit.kind === "format") return true;
  return edit.kind === "formula" && edit.numberFormat !== held.image.numberFormat;
}

function refusal(
  asked: AskedSheet,
  edit: CellEdit,
  held: HeldCell,
  expected: CellImage | undefined,
): string | null {
  const merge = mergeOver(asked.merges?.areas() ?? null, edit.place.row, edit.place.column);
  if (merge) return mergedAway(merge);
  const { protection } = asked.sheet;
  const isFormatLocked = changesLook(edit, held) && !protection.options.allowFormatCells;
  if (protection.protected && (held.isLocked || isFormatLocked)) return protectedCell;
  return expected && !sameContent(expected, held.image) ? changedSinceRead : null;
}

/**
 * Looks at everything that edits will touch, in one sync.
 * @param expected What a cell held when the workbook was last read; undefined where that is not known.
 * @throws EditRefused when something must not be written.
 */
export async function preflight(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  expected: (place: CellPlace) => CellImage | undefined,
  withMerges: boolean,
): Promise<Checked> {
  requireWritable(edits);
  const cells = cellEdits(edits);
  const names = [...new Set(cells.map(({ place }) => place.sheet))];
  const asked = new Map(names.map((name) => [name, askSheet(context, name, cells, withMerges)]));
  const { protection } = context.workbook;
  protection.load("protected");
  const wholes = edits
    .filter((edit): edit is SheetEdit => edit.kind === "sheet")
    .map((edit) => ({
      edit,
      old: askNamed(context, edit.content.name),
      kept: edit.keepOldAs === null ? null : askNamed(context, edit.keepOldAs),
    }));
  await context.sync();

  const targets = new Map<string, Target>();
  for (const edit of cells) {
    const on = asked.get(edit.place.sheet);
    const found = on?.probes.get(keyOf(edit.place));
    if (!on || !found || on.sheet.isNullObject) throw sheetMissing(edit);
    const before = found.held();
    const reason = refusal(on, edit, before, expected(edit.place));
    if (reason !== null) throw cellRefused(edit, reason);
    targets.set(keyOf(edit.place), { probe: found, sheetId: on.sheet.id, before });
  }
  const sheets = wholes.map(({ edit, old, kept }) => {
    if (protection.protected) {
      throw sheetRefused(edit, protectedStructure);
    }
    if (old.isNullObject) return { edit, oldId: null, hasOwnCharts: false };
    if (edit.keepOldAs === null || !kept) throw sheetRefused(edit, nameInUse);
    if (!kept.isNullObject) {
      throw sheetRefused(edit, keptNameInUse(edit.keepOldAs));
    }
    return { edit, oldId: old.id, hasOwnCharts: hasOwnCharts(old) };
  });
  return { targets, sheets };
}
