import { keysOf, recordOf } from "../record";
import { type IndicatorColumn, type TextId, indicatorColumns, type selfFigures } from "./fields";
import { type RowRange, labelCells, labelsOn, wordings } from "./find-label";
import type { Figure, Form, IndicatorRow, TextReading, YearMark } from "./form";
import type { Grid, GridCell } from "./grid";
import { normalisedLabel } from "./label";
import {
  type FigureField,
  figureFields,
  fundsTotalLabels,
  gradeLabel,
  indicatorColumnFields,
  textFieldsLayout,
} from "./layout";
import { filledUnder, findInBlock, foundText, rivalCells, spotRight } from "./read-block";
import { figureAt } from "./read-cell";
import { type IndicatorTable, headerOf, indicatorSteps } from "./read-indicators";
import { titleYears, unitCells } from "./read-marks";

type SelfFigure = (typeof selfFigures)[number];
type FundsFigure = Extract<SelfFigure, `funds.${string}`>;
type SourceFigure = Extract<SelfFigure, `income.${string}` | `expenditure.${string}`>;

const fundsFields = pick<FundsFigure>([
  "funds.initialBudget",
  "funds.annualBudget",
  "funds.executed",
  "funds.weight",
  "funds.rate",
  "funds.score",
]);
const sourceFields = pick<SourceFigure>([
  "income.general",
  "income.governmentFund",
  "income.specialAccount",
  "income.other",
  "expenditure.basic",
  "expenditure.project",
]);

function pick<Id extends SelfFigure>(ids: readonly Id[]): Record<Id, FigureField> {
  return recordOf(ids, (id) => figureFields[id]);
}

const fundAmountWords = (["funds.initialBudget", "funds.annualBudget", "funds.executed"] as const).map((id) =>
  wordings(fundsFields[id]),
);
const fundsTotalWords = new Set(fundsTotalLabels.map(normalisedLabel));
const totalWords = wordings(figureFields["total.score"]);
const groupWords = ["按收入性质分", "按支出性质分", "年度总体目标", "绩效指标", "年度预算申请"];

const labelWords = new Set([
  ...[...Object.values(fundsFields), ...Object.values(sourceFields)].flatMap((field) => [...wordings(field)]),
  ...indicatorColumns.flatMap((column) => [...wordings(indicatorColumnFields[column])]),
  ...(["department", "goals.expected", "goals.actual"] as const).flatMap((id) => [
    ...wordings(textFieldsLayout[id]),
  ]),
  ...fundsTotalWords,
  ...totalWords,
  ...groupWords.map(normalisedLabel),
]);
const isSelfLabel = (cell: GridCell) => labelWords.has(cell.label);

/** What 自评表 holds. */
export interface SelfEvaluation {
  readonly figures: Readonly<Record<SelfFigure, Figure>>;
  readonly texts: Readonly<Record<Exclude<TextId, "thrift">, TextReading>>;
  readonly indicators: readonly IndicatorRow[];
  readonly indicatorGaps: Form["indicatorGaps"];
  readonly grade: TextReading;
  readonly indicatorColumns: ReadonlySet<IndicatorColumn>;
  readonly years: readonly YearMark[];
  readonly units: Form["units"];
}

/** Reads 自评表: funds, sources, goals, the indicator table and the total, each inside its rows. A step is an indicator. */
export function* selfSteps(grid: Grid): Generator<void, SelfEvaluation, undefined> {
  const fundsHeaders = grid.rows.filter((row) => fundsHeader(grid, row).length >= 2);
  const indicatorHeaders = grid.rows.filter((row) => headerOf(grid, row) !== null);
  const goalsRow = goalsHeaderRow(grid);
  const firstIndicators = indicatorHeaders[0] ?? grid.lastRow + 1;
  const sections = [...indicatorHeaders.slice(0, 1), ...(goalsRow === null ? [] : [goalsRow])];
  const fundsRow = fundsHeaders[0] ?? null;
  const fundsEnd = Math.min(grid.lastRow + 1, ...sections.filter((row) => row > (fundsRow ?? -1))) - 1;
  const table = yield* indicatorSteps(grid, indicatorHeaders, totalWords);
  const top: RowRange = { first: 0, last: Math.min(fundsRow ?? firstIndicators, firstIndicators) - 1 };
  const goals: RowRange = { first: goalsRow ?? 0, last: goalsRow === null ? -1 : firstIndicators - 1 };
  const goalsFound = findInBlock(
    grid,
    goals,
    {
      "goals.expected": textFieldsLayout["goals.expected"],
      "goals.actual": textFieldsLayout["goals.actual"],
    },
    isSelfLabel,
  );
  const department = findInBlock(grid, top, { department: textFieldsLayout.department }, isSelfLabel);
  return {
    figures: {
      ...fundsFigures(grid, fundsHeaders, fundsEnd),
      ...sourceFigures(grid, fundsRow, fundsEnd),
      ...totalFigures(grid, table),
    },
    texts: {
      department: foundText(grid, department.department, textFieldsLayout.department.label),
      "goals.expected": foundText(
        grid,
        goalsFound["goals.expected"],
        textFieldsLayout["goals.expected"].label,
      ),
      "goals.actual": foundText(grid, goalsFound["goals.actual"], textFieldsLayout["goals.actual"].label),
    },
    indicators: table.indicators,
    indicatorGaps: table.gaps,
    grade: gradeBeside(grid, top, table.totals[0]?.row ?? null),
    indicatorColumns: table.columns,
    years: titleYears(grid, "self", isSelfLabel),
    units: unitCells(grid, "self"),
  };
}

/** The grade above the funds or from the total row on; never inside the table, where 等级 may be a target. */
function gradeBeside(grid: Grid, top: RowRange, totalRow: number | null): TextReading {
  const below: RowRange = { first: totalRow ?? grid.lastRow + 1, last: grid.lastRow };
  const found = [below, top].map((rows) => findInBlock(grid, rows, { grade: gradeLabel }, isSelfLabel).grade);
  return foundText(grid, found[0] ?? found[1] ?? null, gradeLabel.label);
}

/** The header cells of 年初预算数 · 全年预算数 · 全年执行数 in a row. */
function fundsHeader(grid: Grid, row: number): GridCell[] {
  return fundAmountWords.flatMap((words) => labelsOn(grid, row, words));
}

function goalsHeaderRow(grid: Grid): number | null {
  const all: RowRange = { first: 0, last: grid.lastRow };
  const expected = labelCells(grid, all, wordings(textFieldsLayout["goals.expected"]));
  const actual = labelCells(grid, all, wordings(textFieldsLayout["goals.actual"]));
  const together = expected.find((cell) => actual.some((other) => other.row === cell.row));
  return (together ?? expected[0] ?? actual[0])?.row ?? null;
}

function fundsFigures(grid: Grid, headers: readonly number[], end: number): Record<FundsFigure, Figure> {
  const [headerRow] = headers;
  const totalRow = headerRow === undefined ? null : fundsTotalRow(grid, headerRow, end);
  const figure = (id: FundsFigure): Figure => {
    const field = fundsFields[id];
    const label = `年度资金总额·${field.label}`;
    const words = wordings(field);
    const cells = headers.flatMap((row) => labelsOn(grid, row, words));
    const [header, ...rivals] = cells;
    if (!header || totalRow === null) return { state: "absent", label };
    if (rivals.length > 0) return { state: "ambiguous", label, cells: rivalCells(grid, cells, label) };
    const column = filledUnder(grid, totalRow, header)?.column ?? header.column;
    return figureAt(grid, { row: totalRow, column }, label, field.kind);
  };
  return recordOf(keysOf(fundsFields), figure);
}

/** The row 年度资金总额; where that label is missing, the first row with a figure under the header. */
function fundsTotalRow(grid: Grid, headerRow: number, end: number): number {
  const [labelled] = labelCells(grid, { first: headerRow + 1, last: end }, fundsTotalWords);
  if (labelled) return labelled.row;
  const header = fundsHeader(grid, headerRow);
  const filled = grid.rows.find(
    (row) => row > headerRow && row <= end && header.some((cell) => filledUnder(grid, row, cell)),
  );
  return filled ?? headerRow + 1;
}

/**
 * Sources and natures of expenditure: the value is right of the label. A form that prints the three fund columns for
 * each source (national project form) has it under 全年执行数.
 */
function sourceFigures(grid: Grid, fundsRow: number | null, end: number): Record<SourceFigure, Figure> {
  const rows: RowRange = { first: (fundsRow ?? -1) + 1, last: fundsRow === null ? -1 : end };
  const header = fundsRow === null ? [] : fundsHeader(grid, fundsRow);
  const executed = header.at(-1);
  const figure = (id: SourceFigure): Figure => {
    const field = sourceFields[id];
    const cells = labelCells(grid, rows, wordings(field));
    const [label, ...rivals] = cells;
    if (!label) return { state: "absent", label: field.label };
    if (rivals.length > 0) {
      return { state: "ambiguous", label: field.label, cells: rivalCells(grid, cells, field.label) };
    }
    const underFunds = header.filter((cell) => filledUnder(grid, label.row, cell)?.type === "number");
    const tabular =
      executed && underFunds.length >= 2 && label.column < Math.min(...header.map((h) => h.column));
    const column = tabular ? (filledUnder(grid, label.row, executed)?.column ?? executed.column) : null;
    const spot = column === null ? spotRight(grid, label, isSelfLabel) : { row: label.row, column };
    return figureAt(grid, spot, field.label, field.kind);
  };
  return recordOf(keysOf(sourceFields), figure);
}

/** 总分: under 得分; a second figure under 分值 is the sum of weights. One figure alone is the score. */
function totalFigures(grid: Grid, table: IndicatorTable): Record<"total.weight" | "total.score", Figure> {
  const field = figureFields["total.score"];
  const weightLabel = figureFields["total.weight"].label;
  const absent: Figure = { state: "absent", label: weightLabel };
  const [label, ...rivals] = table.totals;
  if (!label) return { "total.weight": absent, "total.score": { state: "absent", label: field.label } };
  if (rivals.length > 0) {
    const cells = rivalCells(grid, table.totals, field.label);
    return { "total.weight": absent, "total.score": { state: "ambiguous", label: field.label, cells } };
  }
  const values = grid.row(label.row).filter((cell) => cell.column > label.column && !isSelfLabel(cell));
  const under = (header: GridCell | undefined) => (header ? filledUnder(grid, label.row, header) : null);
  const score = values.length === 1 ? values[0] : (under(table.header.score?.[0]) ?? values[1]);
  const weight = values.length > 1 ? (under(table.header.weight?.[0]) ?? values[0]) : null;
  const blank = { row: label.row, column: table.header.score?.[0]?.column ?? label.column + 1 };
  return {
    "total.weight": weight ? figureAt(grid, weight, weightLabel, "points") : absent,
    "total.score": figureAt(grid, score ?? blank, field.label, "points"),
  };
}
