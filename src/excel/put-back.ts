import { keyOf } from "../core/address";
import { emptyImage } from "../core/cell-images";
import type { Edit } from "../core/edits";
import type { CellImage, WhenChanged } from "../core/workbook";
import { formatText, heldContent } from "./cell-content";
import { sameContent } from "./cell-images";
import { askCharts, hasOwnCharts } from "./chart-writing";
import { loadCell, probe } from "./cell-probe";
import { restoreEntry, restoreFill } from "./cell-writing";
import { intendedContents, writtenArea } from "./sheet-writing";
import type { CellStep, SheetStep, Step } from "./step";

interface Look {
  readonly cells: readonly {
    step: CellStep;
    sheet: Excel.Worksheet;
    range: Excel.Range;
    readonly held: () => CellImage;
  }[];
  readonly sheets: readonly LookedSheet[];
}

interface LookedSheet {
  readonly step: SheetStep;
  readonly old: Excel.Worksheet | null;
  /** The sheet by our temporary name, by the id it got, or by the name it should have. */
  readonly ours: Excel.Worksheet;
  readonly unfinished: Excel.Worksheet;
  readonly range: Excel.Range | null;
  readonly used: Excel.Range;
}

function lookAtSheet(context: Excel.RequestContext, step: SheetStep): LookedSheet {
  const { worksheets } = context.workbook;
  const ours = worksheets.getItemOrNullObject(step.newId ?? step.edit.content.name);
  const unfinished = worksheets.getItemOrNullObject(step.temporaryName);
  const old = step.oldId === null ? null : worksheets.getItemOrNullObject(step.oldId);
  for (const sheet of [ours, unfinished, old]) sheet?.load("id,name");
  askCharts(ours);
  const area = writtenArea(step.edit.content);
  const range = area && ours.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1);
  range?.load("values,valueTypes,formulas,numberFormat");
  const used = ours.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { step, old, ours, unfinished, range, used };
}

/** Asks how everything that a step touched is now. One sync must follow. */
function look(context: Excel.RequestContext, step: Step): Look {
  const cells = step.cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheetId);
    sheet.load("id");
    const { range, held } = probe(sheet, cell.before.image.place);
    return { step: cell, sheet, range, held: () => held().image };
  });
  return { cells, sheets: step.sheets.map((sheet) => lookAtSheet(context, sheet)) };
}

/** Whether the sheet found is the one that was written: where writing was interrupted, only if the temporary one is gone and the old one renamed. */
function isOurs({ step, ours, unfinished, old }: LookedSheet): boolean {
  return !ours.isNullObject && (step.newId !== null || (unfinished.isNullObject && ours.id !== old?.id));
}

function sheetImages({ step, range }: LookedSheet): CellImage[] {
  const { edit } = step;
  // Only a complete sheet gets its name, so that of an interrupted writing holds what was intended.
  const after = step.after ?? intendedContents(edit.content);
  if (!range) return [];
  const values: unknown[][] = range.values;
  const types: unknown[][] = range.valueTypes;
  const formulas: unknown[][] = range.formulas;
  const formats: unknown[][] = range.numberFormat;
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const { value: held, formula } = heldContent(value, types[row]?.[column], formulas[row]?.[column]);
      const place = { sheet: edit.content.name, row, column };
      const numberFormat = formatText(formats[row]?.[column]);
      const now = { place, value: held, formula, numberFormat, fill: null };
      const was = after[row]?.[column];
      return was && sameContent(now, { ...now, value: was.value, formula: was.formula }) ? [] : [now];
    }),
  );
}

/** What somebody changed on a sheet of ours; nothing when the sheet was deleted, since then there is nothing to lose. */
function changedOnSheet(looked: LookedSheet): CellImage[] {
  const { step, ours, used } = looked;
  if (!isOurs(looked)) return [];
  const first = emptyImage({ sheet: step.edit.content.name, row: 0, column: 0 });
  if (ours.name !== step.edit.content.name) {
    const value = looked.range ? heldContent(looked.range.values[0]?.[0], "String", "").value : null;
    return [{ ...first, value }];
  }
  const changed = sheetImages(looked);
  if (changed.length === 0 && hasOwnCharts(ours)) return [first];
  if (changed.length > 0 || used.isNullObject) return changed;
  const area = writtenArea(step.edit.content);
  const last = { row: used.rowIndex + used.rowCount - 1, column: used.columnIndex + used.columnCount - 1 };
  const isWider = last.row > (area?.bottom ?? -1) || last.column > (area?.right ?? -1);
  return isWider ? [emptyImage({ ...first.place, ...last })] : [];
}

/**
 * Whether what a step wrote of a cell is as the step left it, or was put back already: wholly, or in part where undoing
 * was interrupted.
 */
function isBetween(now: CellImage, { halves, before: { image: before }, after }: CellStep): boolean {
  if (halves.has("fill") && ![before.fill, after.fill].includes(now.fill)) return false;
  if (!halves.has("entry")) return true;
  const formats = [before.numberFormat, after.numberFormat];
  // "@" is "General" while the cell is written.
  if (formats.includes("@")) formats.push("General");
  return (sameContent(now, before) || sameContent(now, after)) && formats.includes(now.numberFormat);
}

/** The cells that somebody changed since a step. */
function changed({ cells, sheets }: Look): CellImage[] {
  const changedCells = cells.flatMap(({ step, sheet, held }) => {
    if (sheet.isNullObject) return [emptyImage(step.before.image.place)];
    const now = held();
    return isBetween(now, step) ? [] : [now];
  });
  return [...changedCells, ...sheets.flatMap(changedOnSheet)];
}

function putSheetBack(looked: LookedSheet): void {
  const { step, old, ours, unfinished } = looked;
  if (!unfinished.isNullObject) unfinished.delete();
  if (isOurs(looked)) ours.delete();
  if (old && !old.isNullObject && old.name === step.edit.keepOldAs) old.name = step.edit.content.name;
}

/** How putting a step back went. */
export interface PutBack {
  /** Cells changed since by somebody; unless told to go on, nothing was touched when there are any. */
  readonly changedSince: readonly CellImage[];
  /** What the cells hold now. */
  readonly now: readonly CellImage[];
}

/**
 * Puts everything back as it was before a step, in two syncs.
 * @param changedCells "refuse": nothing is touched when cells were changed since; "keep": all others are put back; "overwrite": all are,
 * for a step that was interrupted a moment ago.
 */
export async function putBack(
  context: Excel.RequestContext,
  step: Step,
  changedCells: WhenChanged | "overwrite",
): Promise<PutBack> {
  const looked = look(context, step);
  await context.sync();
  const changedSince = changedCells === "overwrite" ? [] : changed(looked);
  if (changedCells === "refuse" && changedSince.length > 0) return { changedSince, now: [] };
  const kept = new Set(changedSince.map(({ place }) => keyOf(place)));
  context.runtime.enableEvents = false;
  const cells = looked.cells.filter(
    ({ step: cell, sheet }) => !sheet.isNullObject && !kept.has(keyOf(cell.before.image.place)),
  );
  for (const { step: cell, range, held } of cells) {
    if (cell.halves.has("entry")) restoreEntry(range, cell.before, held());
    if (cell.halves.has("fill")) restoreFill(range, cell.before, held());
    loadCell(range);
  }
  for (const sheet of [...looked.sheets].reverse()) {
    if (changedOnSheet(sheet).length === 0 || changedCells === "overwrite") putSheetBack(sheet);
  }
  context.runtime.enableEvents = true;
  await context.sync();
  return { changedSince, now: cells.map(({ held }) => held()) };
}

/** The first cell of each sheet that edits write whole, to name the sheet by. */
export function firstCells(edits: readonly Edit[]): CellImage[] {
  return edits.flatMap((edit) =>
    edit.kind === "sheet" ? [emptyImage({ sheet: edit.content.name, row: 0, column: 0 })] : [],
  );
}

/** The cells of a step as they are now. */
export async function imagesNow(context: Excel.RequestContext, step: Step): Promise<CellImage[]> {
  const looked = look(context, step);
  await context.sync();
  const cells = looked.cells.map(({ step: cell, sheet, held }) =>
    sheet.isNullObject ? emptyImage(cell.before.image.place) : held(),
  );
  return [...cells, ...firstCells(step.sheets.map(({ edit }) => edit))];
}
