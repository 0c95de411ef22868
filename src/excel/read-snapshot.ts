import { type Area, mergeOver } from "../core/address";
import type { CellType, CellValue, SheetSnapshot, Snapshot } from "../core/snapshot";
import { batches, halves } from "./blocks";
import type { Block, Bounds, ListedSheet } from "./blocks";
import { formatText, heldContent } from "./cell-content";
import { excelProblem, isTooMuch } from "./excel-problem";
import { hasMember, isOnTheWeb } from "./host-support";
import { askMerges, isAboutMerges } from "./merged-areas";

/** Sheets whose used range is asked for together with the list of sheets; those after it take one sync more. */
const sheetsAhead = 16;
/** One answer: in a browser 3.5 MB of an allowed 5, at about 55 bytes for the four properties of a cell. */
const cellsAtOnce = { desktop: 200_000, web: 63_000 };

/** One property of a block: one array for each row. */
type Grid = readonly (readonly unknown[])[];

interface BlockRead {
  readonly block: Block;
  readonly values: Grid;
  readonly types: Grid;
  readonly formulas: Grid;
  readonly formats: Grid;
  readonly merges: Area[] | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Asks where a sheet's contents are; {@link boundsOf} tells after the next sync. */
function askUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

function boundsOf(used: Excel.Range | undefined): Bounds | null {
  if (!used || used.isNullObject) return null;
  return { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

/** The sheets in tab order with their used ranges. Chart sheets are not among a workbook's worksheets. */
async function listed(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const ahead: { sheet: Excel.Worksheet; used: Excel.Range }[] = [];
  let next = worksheets.getFirst();
  for (let count = 0; count < sheetsAhead; count++) {
    next.load("id");
    ahead.push({ sheet: next, used: askUsed(next) });
    next = next.getNextOrNullObject();
  }
  await context.sync();
  const known = new Map(
    ahead.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet, used }) => [sheet.id, used] as const),
  );
  const unknown = worksheets.items.filter(({ id }) => !known.has(id));
  for (const sheet of unknown) known.set(sheet.id, askUsed(sheet));
  if (unknown.length > 0) await context.sync();
  return worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    protected: sheet.protection.protected,
    bounds: boundsOf(known.get(sheet.id)),
  }));
}

/** Where each of several things is hidden, in sheet coordinates. */
function hidden(flags: readonly (boolean | undefined)[], first: number): number[] {
  return flags.flatMap((isHidden, index) => (isHidden ? [first + index] : []));
}

function askHidden(range: Excel.Range, { row, column }: Bounds): () => { rows: number[]; columns: number[] } {
  if (!hasMember("1.9", range, "getRowProperties")) return () => ({ rows: [], columns: [] });
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => ({
    rows: hidden(
      rows.value.map(({ rowHidden }) => rowHidden),
      row,
    ),
    columns: hidden(
      columns.value.map(({ columnHidden }) => columnHidden),
      column,
    ),
  });
}

/** Reads blocks in one sync. */
async function readTogether(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  withMerges: boolean,
): Promise<BlockRead[]> {
  const asked = blocks.map((block) => {
    const { row, column, rows, columns } = block.bounds;
    const sheet = context.workbook.worksheets.getItem(block.sheet.id);
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("values,valueTypes,formulas,numberFormat");
    const isLast = row + rows === (block.sheet.bounds?.row ?? 0) + (block.sheet.bounds?.rows ?? 0);
    return {
      block,
      range,
      hidden: askHidden(range, block.bounds),
      merges: withMerges && isLast ? askMerges(sheet, row + rows, column + columns) : null,
    };
  });
  await context.sync();
  return asked.map(({ block, range, hidden: hiddenNow, merges }) => ({
    block,
    values: range.values,
    types: range.valueTypes,
    formulas: range.formulas,
    formats: range.numberFormat,
    merges: merges?.areas() ?? null,
    hiddenRows: hiddenNow().rows,
    hiddenColumns: hiddenNow().columns,
  }));
}

/** Reads blocks: at once, else without what fails, else in halves where they are too much. */
async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  withMerges = true,
): Promise<BlockRead[]> {
  try {
    return await readTogether(context, blocks, withMerges);
  } catch (error) {
    if (withMerges && isAboutMerges(excelProblem(error).location)) {
      return readBlocks(context, blocks, false);
    }
    const parts = isTooMuch(error) ? halves(blocks) : null;
    if (!parts) throw error;
    const first = await readBlocks(context, parts[0], withMerges);
    return [...first, ...(await readBlocks(context, parts[1], withMerges))];
  }
}

function snapshotOf(sheet: ListedSheet, reads: readonly BlockRead[]): SheetSnapshot {
  const { row = 0, column = 0 } = sheet.bounds ?? {};
  // An empty sheet may have merged cells, but nothing in them that anyone could ask about.
  const merges = sheet.bounds ? (reads.at(-1)?.merges ?? null) : [];
  const values: CellValue[][] = [];
  const types: CellType[][] = [];
  const formulas: (string | null)[][] = [];
  const numberFormats: string[][] = [];
  for (const read of reads) {
    for (const [index, line] of read.values.entries()) {
      const [typesLine, formulasLine, formatsLine] = [
        read.types[index],
        read.formulas[index],
        read.formats[index],
      ];
      const at = row + values.length;
      const held = line.map((value, offset) =>
        merges && mergeOver(merges, at, column + offset)
          ? heldContent(null, "Empty", null)
          : heldContent(value, typesLine?.[offset], formulasLine?.[offset]),
      );
      values.push(held.map((cell) => cell.value));
      types.push(held.map((cell) => cell.type));
      formulas.push(held.map((cell) => cell.formula));
      numberFormats.push(line.map((_, offset) => formatText(formatsLine?.[offset])));
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    protected: sheet.protected,
    origin: { row, column },
    values,
    types,
    formulas,
    numberFormats,
    merges,
    hiddenRows: reads.flatMap((read) => read.hiddenRows),
    hiddenColumns: reads[0]?.hiddenColumns ?? [],
  };
}

/** Reads the whole workbook: two syncs unless there are more than 16 sheets, or more cells than one answer holds. */
export async function readSnapshot(
  context: Excel.RequestContext,
  limit = isOnTheWeb() ? cellsAtOnce.web : cellsAtOnce.desktop,
): Promise<Snapshot> {
  const sheets = await listed(context);
  const reads: BlockRead[] = [];
  for (const blocks of batches(sheets, limit)) reads.push(...(await readBlocks(context, blocks)));
  return {
    sheets: sheets.map((sheet) =>
      snapshotOf(
        sheet,
        reads.filter((read) => read.block.sheet === sheet),
      ),
    ),
  };
}
