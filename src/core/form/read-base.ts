import { keysOf, recordOf } from "../record";
import { type baseFigures } from "./fields";
import { type RowRange, labelCells, wordings } from "./find-label";
import type { Figure, Form, TextReading, YearMark } from "./form";
import type { Grid, GridCell } from "./grid";
import { condensed, normalisedLabel, yearIn } from "./label";
import { adjustmentField, amountRowFields, buildingsTitle, figureFields, textFieldsLayout } from "./layout";
import { type AmountTable, readAmounts } from "./read-amounts";
import { findInBlock, foundFigure, foundText } from "./read-block";
import { titleYears, unitCells } from "./read-marks";

type BaseFigure = (typeof baseFigures)[number];

const staffFields = {
  "staff.quota": figureFields["staff.quota"],
  "staff.actual": figureFields["staff.actual"],
  "staff.rate": figureFields["staff.rate"],
} as const;

const buildingFields = {
  "buildings.approvedArea": figureFields["buildings.approvedArea"],
  "buildings.actualArea": figureFields["buildings.actualArea"],
  "buildings.areaRate": figureFields["buildings.areaRate"],
  "buildings.budgetedInvestment": figureFields["buildings.budgetedInvestment"],
  "buildings.actualInvestment": figureFields["buildings.actualInvestment"],
  "buildings.investmentRate": figureFields["buildings.investmentRate"],
} as const;

const buildingTitles = new Set(buildingsTitle.map(normalisedLabel));
const blockWords = new Set([
  ...[...Object.values(staffFields), ...Object.values(buildingFields), textFieldsLayout.thrift].flatMap(
    (field) => [...wordings(field)],
  ),
  ...buildingTitles,
]);
const tableWords = new Set(
  [...Object.values(amountRowFields), adjustmentField].flatMap((field) => [...wordings(field)]),
);

const isBlockLabel = (cell: GridCell) => blockWords.has(cell.label);
const isBaseLabel = (cell: GridCell) => isBlockLabel(cell) || tableWords.has(cell.label);

/** What 基础数据表 holds. */
export interface BaseData extends Pick<AmountTable, "items" | "adjustment"> {
  readonly amounts: AmountTable["figures"];
  readonly figures: Readonly<Record<BaseFigure, Figure>>;
  readonly thrift: TextReading;
  readonly years: readonly YearMark[];
  readonly units: Form["units"];
}

/** Reads 基础数据表: three blocks around one amount table, found by their labels. */
export function readBase(grid: Grid): BaseData {
  const table = readAmounts(grid, isBlockLabel);
  const outside = rowsOutside(grid, table.rows);
  const staff = figuresOf(grid, outside, staffFields);
  const buildings = figuresOf(grid, outside, buildingFields);
  const thriftFound = outside
    .map((rows) => findInBlock(grid, rows, { thrift: textFieldsLayout.thrift }, isBaseLabel).thrift)
    .find((found) => found !== null);
  return {
    amounts: table.figures,
    items: table.items,
    adjustment: table.adjustment,
    figures: { ...staff, ...buildings },
    thrift: foundText(grid, thriftFound ?? null, textFieldsLayout.thrift.label),
    years: [...table.years, ...blockYears(grid), ...titleYears(grid, "base", isBaseLabel)],
    units: unitCells(grid, "base"),
  };
}

/** The rows before and after the amount table: its item names may be any text, so no label is looked for in it. */
function rowsOutside(grid: Grid, table: RowRange | null): RowRange[] {
  if (!table) return [{ first: 0, last: grid.lastRow }];
  return [
    { first: 0, last: table.first - 1 },
    { first: table.last + 1, last: grid.lastRow },
  ];
}

function figuresOf<Id extends BaseFigure>(
  grid: Grid,
  ranges: readonly RowRange[],
  fields: Readonly<Record<Id, (typeof figureFields)[BaseFigure]>>,
): Record<Id, Figure> {
  const found = ranges.map((rows) => findInBlock(grid, rows, fields, isBaseLabel));
  return recordOf(keysOf(fields), (id) => {
    const field = fields[id];
    const hits = found.flatMap((block) => block[id] ?? []);
    const rivals = hits.length > 1 ? labelCellsIn(grid, ranges, field) : null;
    return foundFigure(grid, rivals ? { rivals } : (hits[0] ?? null), field, field.label);
  });
}

function labelCellsIn(
  grid: Grid,
  ranges: readonly RowRange[],
  field: (typeof figureFields)[BaseFigure],
): GridCell[] {
  return ranges.flatMap((rows) => labelCells(grid, rows, wordings(field)));
}

/** Years inside the labels of the staff and buildings blocks: 2024年实际在职人数, （2024年完工项目）. */
function blockYears(grid: Grid): YearMark[] {
  const words = new Set([...wordings(figureFields["staff.actual"]), ...buildingTitles]);
  return labelCells(grid, { first: 0, last: grid.lastRow }, words).flatMap((cell): YearMark[] => {
    const year = typeof cell.value === "string" ? yearIn(cell.value) : null;
    if (year === null || typeof cell.value !== "string") return [];
    const mark = grid.cell(cell.row, cell.column, `“${condensed(cell.value)}”`);
    return [{ form: "base", cell: mark, year, offset: 0 }];
  });
}
