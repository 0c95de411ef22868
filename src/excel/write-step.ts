import { keyOf } from "../core/address";
import { halfOf, imageAfter } from "../core/cell-images";
import type { Edit } from "../core/edits";
import { readBackDiffers } from "../core/refusals";
import type { CellImage, EditRefused } from "../core/workbook";
import { heldContent } from "./cell-content";
import { sameImage } from "./cell-images";
import { loadCell } from "./cell-probe";
import { writeEdit } from "./cell-writing";
import type { Checked, SheetTarget } from "./preflight";
import { type Extra, writeSheet, writtenArea } from "./sheet-writing";
import type { CellStep, SheetStep, Step } from "./step";

/** What a step would be like when all of it were written: the way back for one that is interrupted. */
export function intendedStep(checked: Checked, edits: readonly Edit[], temporary: string): Step {
  const cells = new Map<string, CellStep>();
  for (const edit of edits) {
    if (edit.kind === "sheet") continue;
    const key = keyOf(edit.place);
    const target = checked.targets.get(key);
    if (!target) continue;
    const known = cells.get(key);
    cells.set(key, {
      sheetId: target.sheetId,
      halves: new Set(known?.halves).add(halfOf(edit)),
      before: target.before,
      after: imageAfter(known?.after ?? target.before.image, edit),
    });
  }
  const sheets = checked.sheets.map(({ edit, oldId }, index) => ({
    edit,
    oldId,
    temporaryName: `${temporary}-${index + 1}`,
    newId: null,
    after: null,
  }));
  return { cells: [...cells.values()], sheets };
}

function writeCells(checked: Checked, edits: readonly Edit[]): void {
  const formats = new Map<string, string>();
  for (const edit of edits) {
    if (edit.kind === "sheet") continue;
    const key = keyOf(edit.place);
    const target = checked.targets.get(key);
    if (!target) continue;
    writeEdit(target.probe.range, edit, formats.get(key) ?? target.before.image.numberFormat);
    if (edit.kind === "formula" || edit.kind === "format") formats.set(key, edit.numberFormat);
  }
  for (const { probe } of checked.targets.values()) loadCell(probe.range);
}

interface WrittenSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range | null;
}

/**
 * Writes a sheet under a name that nothing else has; only when it is complete do it and the old one get their names. So whatever
 * fails, it can be told which sheet is ours.
 */
function addSheet(
  context: Excel.RequestContext,
  { edit, oldId }: SheetTarget,
  temporaryName: string,
  without: ReadonlySet<Extra>,
): WrittenSheet {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(temporaryName);
  writeSheet(sheet, edit.content, without);
  if (oldId !== null && edit.keepOldAs !== null) worksheets.getItem(oldId).name = edit.keepOldAs;
  sheet.name = edit.content.name;
  sheet.load("id");
  const area = writtenArea(edit.content);
  const range = area && sheet.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1);
  range?.load("values,valueTypes,formulas");
  return { sheet, range };
}

function contents(range: Excel.Range | null): SheetStep["after"] {
  if (!range) return [];
  const values: unknown[][] = range.values;
  return values.map((line, row) =>
    line.map((value, column) => {
      const types: unknown[][] = range.valueTypes;
      const formulas: unknown[][] = range.formulas;
      return heldContent(value, types[row]?.[column], formulas[row]?.[column]);
    }),
  );
}

function differs(image: CellImage, edits: readonly Edit[], first: Edit): EditRefused {
  const edit = edits.filter((one) => one.kind !== "sheet" && keyOf(one.place) === keyOf(image.place)).at(-1);
  return readBackDiffers(edit ?? first, image.place, "请检查此单元格后再试");
}

/**
 * Writes what was checked and reads it back, in one sync.
 * @returns The step as read back, and why it must be taken back, if so.
 */
export async function writeStep(
  context: Excel.RequestContext,
  checked: Checked,
  edits: readonly Edit[],
  intended: Step,
  without: ReadonlySet<Extra>,
): Promise<{ step: Step; refusal: EditRefused | null }> {
  context.runtime.enableEvents = false;
  if (checked.sheets.length > 0) context.application.suspendScreenUpdatingUntilNextSync();
  writeCells(checked, edits);
  const written = checked.sheets.map((target, index) =>
    addSheet(context, target, intended.sheets[index]?.temporaryName ?? "", without),
  );
  context.runtime.enableEvents = true;
  await context.sync();
  const cells = intended.cells.map((cell) => {
    const target = checked.targets.get(keyOf(cell.before.image.place));
    return { cell, now: target?.probe.held().image ?? cell.after };
  });
  const wrong = cells.find(({ cell, now }) => !sameImage(now, cell.after));
  const [first] = edits;
  return {
    step: {
      cells: cells.map(({ cell, now }) => ({ ...cell, after: now })),
      sheets: intended.sheets.map((sheet, index) => ({
        ...sheet,
        newId: written[index]?.sheet.id ?? null,
        after: contents(written[index]?.range ?? null),
      })),
    },
    refusal: wrong && first ? differs(wrong.now, edits, first) : null,
  };
}
