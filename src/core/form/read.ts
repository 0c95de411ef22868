import { keysOf, recordOf } from "../record";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { type FigureId, type FormName, type TextId, amountIds, amountParts } from "./fields";
import type { Figure, Form, TextReading, YearMark } from "./form";
import { Grid } from "./grid";
import { amountRowFields, defaultHeaders, figureFields, gradeLabel, textFieldsLayout } from "./layout";
import { readBase } from "./read-base";
import { titleYears } from "./read-marks";
import { readNarrative } from "./read-narrative";
import { readSelf } from "./read-self";
import { type ChosenSheets, recognise } from "./recognise";

/**
 * Reads everything the rules need from a workbook. Never throws, whatever the sheets hold: what is not found,
 * not unique or not readable says so in its own reading.
 */
export function readForm(snapshot: Snapshot, chosen: ChosenSheets = {}): Form {
  const { sheets, rivals } = recognise(snapshot, chosen);
  const base = sheets.base ? readBase(new Grid(sheets.base)) : null;
  const self = sheets.self ? readSelf(new Grid(sheets.self)) : null;
  const others = snapshot.sheets.filter((sheet) => sheet !== sheets.base && sheet !== sheets.self);
  const narrative = readNarrative(others);
  const narrativeSheet = others.find((sheet) => sheet.name === narrative?.sheet);
  const chapter = (cell: { readonly label: string }) => /^部门概况|^部门基本情况/.test(cell.label);
  const years: YearMark[] = [
    ...(base?.years ?? []),
    ...(self?.years ?? []),
    ...(narrativeSheet ? titleYears(new Grid(narrativeSheet), "narrative", chapter) : []),
  ];
  return {
    year: evaluationYear(years),
    sheets: { base: sheets.base?.name ?? null, self: sheets.self?.name ?? null },
    rivals,
    hiddenLines: { base: hiddenIn(sheets.base), self: hiddenIn(sheets.self) },
    figures: { ...absentFigures(), ...base?.amounts, ...base?.figures, ...self?.figures },
    texts: { ...absentTexts(), ...(base ? { thrift: base.thrift } : {}), ...self?.texts },
    items: base?.items ?? [],
    adjustment: base?.adjustment ?? [],
    indicators: self?.indicators ?? [],
    indicatorGaps: self?.indicatorGaps ?? [],
    grade: self?.grade ?? { state: "absent", label: gradeLabel.label },
    indicatorColumns: self?.indicatorColumns ?? new Set(),
    years,
    units: [...(base?.units ?? []), ...(self?.units ?? [])],
    narrative,
  };
}

function hiddenIn(sheet: SheetSnapshot | null): Form["hiddenLines"][FormName] {
  return { rows: sheet?.hiddenRows ?? [], columns: sheet?.hiddenColumns ?? [] };
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
