import { readIndicatorValue } from "../number/indicator-value";
import { keysOf, recordOf } from "../record";
import type { Snapshot } from "../snapshot";
import { type FigureId, type FormName, type TextId, amountIds, amountParts } from "./fields";
import type { Figure, Form, Indicator, IndicatorRow, TextReading, YearMark } from "./form";
import { Grid } from "./grid";
import { amountRowFields, defaultHeaders, figureFields, gradeLabel, textFieldsLayout } from "./layout";
import { readBase } from "./read-base";
import { titleYears } from "./read-marks";
import { readNarrative } from "./read-narrative";
import { selfSteps } from "./read-self";
import { type ChosenSheets, recognise } from "./recognise";

/**
 * Reads everything the rules need from a workbook. Never throws, whatever the sheets hold: what is not found,
 * not unique or not readable says so in its own reading.
 */
export function readForm(snapshot: Snapshot, chosen: ChosenSheets = {}): Form {
  const steps = formSteps(snapshot, chosen);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** The same in short steps, for those who must not keep a user waiting. */
export function* formSteps(snapshot: Snapshot, chosen: ChosenSheets): Generator<void, Form, undefined> {
  const grids: Grid[] = [];
  for (const sheet of snapshot.sheets) {
    grids.push(new Grid(sheet));
    yield;
  }
  const { sheets, rivals } = recognise(grids, chosen);
  const base = sheets.base ? readBase(sheets.base) : null;
  yield;
  const self = sheets.self ? yield* selfSteps(sheets.self) : null;
  const others = grids.filter((grid) => grid !== sheets.base && grid !== sheets.self);
  const narrative = readNarrative(others);
  const narrativeGrid = others.find(({ sheet }) => sheet === narrative?.sheet);
  const chapter = (cell: { readonly label: string }) => /^部门概况|^部门基本情况/.test(cell.label);
  const years: YearMark[] = [
    ...(base?.years ?? []),
    ...(self?.years ?? []),
    ...(narrativeGrid ? titleYears(narrativeGrid, "narrative", chapter) : []),
  ];
  const year = evaluationYear(years);
  const indicators: Indicator[] = [];
  for (const row of self?.indicators ?? []) {
    indicators.push(withValues(row, year));
    yield;
  }
  return {
    year,
    sheets: { base: sheets.base?.sheet ?? null, self: sheets.self?.sheet ?? null },
    rivals,
    hiddenLines: { base: hiddenIn(sheets.base), self: hiddenIn(sheets.self) },
    figures: { ...absentFigures(), ...base?.amounts, ...base?.figures, ...self?.figures },
    texts: { ...absentTexts(), ...(base ? { thrift: base.thrift } : {}), ...self?.texts },
    items: base?.items ?? [],
    adjustment: base?.adjustment ?? [],
    indicators,
    indicatorGaps: self?.indicatorGaps ?? [],
    grade: self?.grade ?? { state: "absent", label: gradeLabel.label },
    indicatorColumns: self?.indicatorColumns ?? new Set(),
    years,
    units: [...(base?.units ?? []), ...(self?.units ?? [])],
    narrative,
  };
}

function hiddenIn(grid: Grid | null): Form["hiddenLines"][FormName] {
  return { rows: grid?.snapshot.hiddenRows ?? [], columns: grid?.snapshot.hiddenColumns ?? [] };
}

/** A row with what its target and actual say; days without a year are those of the evaluation year. */
function withValues(row: IndicatorRow, year: number | null): Indicator {
  const valueOf = (text: TextReading) => (text.state === "read" ? readIndicatorValue(text.cell, year) : null);
  return { ...row, values: { target: valueOf(row.texts.target), actual: valueOf(row.texts.actual) } };
}

/** The year most marks agree on; between equally many, the one of 基础数据表's first header wins. */
function evaluationYear(years: readonly YearMark[]): number | null {
  const votes = new Map<number, number>();
  for (const { year, offset } of years) votes.set(year - offset, (votes.get(year - offset) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  return [...votes].find(([, count]) => count === most)?.[0] ?? null;
}

/** Every figure as absent: what a form that was not found holds. */
function absentFigures(): Record<FigureId, Figure> {
  const absent = (label: string): Figure => ({ state: "absent", label });
  return {
    ...recordOf(amountIds, (id) => {
      const [row, column] = amountParts(id);
      return absent(`${amountRowFields[row].label}·${defaultHeaders[column]}`);
    }),
    ...recordOf(keysOf(figureFields), (id) => absent(figureFields[id].label)),
  };
}

function absentTexts(): Record<TextId, TextReading> {
  return recordOf(keysOf(textFieldsLayout), (id): TextReading => ({
    state: "absent",
    label: textFieldsLayout[id].label,
  }));
}
