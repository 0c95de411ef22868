import { type CellPlace, keyOf, mergeOver } from "../core/address";
import type { CellEdit, Edit, SheetEdit } from "../core/edits";
import { cellRefused, changedSinceRead, mergedAway, protectedCell, sheetMissing } from "../core/refusals";
import { requireRoom, requireWritable } from "../core/step-refusals";
import { cellEdits } from "../core/workbook";
import type { CellImage } from "../core/workbook";
import { sameContent } from "./cell-images";
import { probe } from "./cell-probe";
import type { CellProbe, HeldCell } from "./cell-probe";
import { askCharts, hasOwnCharts } from "./chart-writing";
import { askMerges } from "./merged-areas";
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

/** Asks for the tabs that have the names which a step gives to sheets. */
function askTabs(context: Excel.RequestContext, edits: readonly SheetEdit[]): Map<string, Excel.Worksheet> {
  const names = edits.flatMap(({ content, keepOldAs }) => [
    content.name,
    ...(keepOldAs === null ? [] : [keepOldAs]),
  ]);
  const asked = new Map(
    names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)] as const),
  );
  for (const sheet of asked.values()) {
    sheet.load("id");
    askCharts(sheet);
  }
  return asked;
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
  const merge = mergeOver(asked.merges?.areas() ?? [], edit.place.row, edit.place.column);
  if (merge) return mergedAway(merge);
  const { protection } = asked.sheet;
  const isFormatLocked = changesLook(edit, held) && !protection.options.allowFormatCells;
  if (protection.protected && (held.isLocked || isFormatLocked)) return protectedCell;
  return expected && !sameContent(expected, held.image) ? changedSinceRead : null;
}

/** @throws EditRefused when the cell must not be written. */
function cellTarget(on: AskedSheet | undefined, edit: CellEdit, expected: CellImage | undefined): Target {
  const found = on?.probes.get(keyOf(edit.place));
  if (!on || !found || on.sheet.isNullObject) throw sheetMissing(edit);
  const before = found.held();
  const reason = refusal(on, edit, before, expected);
  if (reason !== null) throw cellRefused(edit, reason);
  return { probe: found, sheetId: on.sheet.id, before };
}

/** @throws EditRefused when the workbook does not take the sheet. */
function sheetTarget(
  edit: SheetEdit,
  tabs: ReadonlyMap<string, Excel.Worksheet>,
  isLocked: boolean,
): SheetTarget {
  const tab = (name: string) => {
    const asked = tabs.get(name);
    return asked && !asked.isNullObject ? asked : null;
  };
  requireRoom(edit, { isLocked, has: (name) => tab(name) !== null });
  const old = tab(edit.content.name);
  return { edit, oldId: old?.id ?? null, hasOwnCharts: old !== null && hasOwnCharts(old) };
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
  const wholes = edits.filter((edit) => edit.kind === "sheet");
  const tabs = askTabs(context, wholes);
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();

  const targets = new Map(
    cells.map((edit) => [
      keyOf(edit.place),
      cellTarget(asked.get(edit.place.sheet), edit, expected(edit.place)),
    ]),
  );
  const sheets = wholes.map((edit) => sheetTarget(edit, tabs, protection.protected));
  return { targets, sheets };
}
