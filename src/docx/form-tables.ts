import type { FormName } from "../core/form/fields";
import { normalisedLabel } from "../core/form/label";
import { anchorsNeeded, formAnchors } from "../core/form/layout";
import { anchorsAmong } from "../core/form/recognise";
import type { WordBlock, WordTable } from "./word-document";

/** Blocks first to last of a document, both included, that make up one form. */
export interface FormRange {
  readonly form: FormName;
  readonly first: number;
  readonly last: number;
}

/** The anchor that only one table of a form has, and those that tables of any kind may have. */
const opening: Readonly<Record<FormName, string>> = { base: "三公经费", self: "年度资金总额" };
const common: ReadonlySet<string> = new Set(["分值", "得分", "总分"]);
/** Blocks between two tables of one form, at most. */
const widestGap = 6;

const openingAnchor = (form: FormName) =>
  formAnchors[form].findIndex((words) => words.includes(opening[form]));
const commonAnchors = (form: FormName) =>
  new Set(
    formAnchors[form].flatMap((words, index) => (words.some((word) => common.has(word)) ? [index] : [])),
  );
/** 项目名称 stands on the form of a single project, which otherwise looks like 自评表. */
const ofProject = normalisedLabel("项目名称");

interface Candidate extends FormRange {
  readonly anchors: number;
  readonly isProject: boolean;
}

/**
 * The tables of each form among a document's blocks, found by their labels: a form may be spread over several tables that
 * follow each other. `rivals` would do as well for a form that has got other tables.
 */
export function formRanges(blocks: readonly WordBlock[]): {
  readonly ranges: readonly FormRange[];
  readonly rivals: readonly FormRange[];
} {
  const base = bestRange(blocks, "base", null);
  const self = bestRange(blocks, "self", base.range);
  const ranges = [base.range, self.range].flatMap((range) => range ?? []);
  const isFree = (rival: FormRange) => ranges.every((range) => !overlap(range, rival));
  return { ranges, rivals: [...base.rivals, ...self.rivals].filter(isFree) };
}

function bestRange(
  blocks: readonly WordBlock[],
  form: FormName,
  taken: FormRange | null,
): { range: FormRange | null; rivals: FormRange[] } {
  const found = blocks
    .flatMap((_block, first) => rangeFrom(blocks, form, first, taken) ?? [])
    .filter(({ anchors }) => anchors >= anchorsNeeded)
    .sort(
      (a, b) =>
        Number(a.isProject) - Number(b.isProject) ||
        b.anchors - a.anchors ||
        a.last - a.first - (b.last - b.first) ||
        a.first - b.first,
    );
  const [range, ...more] = found;
  return { range: range ?? null, rivals: more };
}

function overlap(one: FormRange, other: FormRange): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The form that begins with a table, with the tables after it that bring further labels of the form. */
function rangeFrom(
  blocks: readonly WordBlock[],
  form: FormName,
  first: number,
  taken: FormRange | null,
): Candidate | null {
  const table = blocks[first];
  const isTaken = (index: number) => taken !== null && taken.first <= index && index <= taken.last;
  if (table?.kind !== "table" || isTaken(first)) return null;
  const labels = labelsOf(table);
  const weak = commonAnchors(form);
  let anchors = anchorsAmong(labels, form);
  if (anchors.size === 0) return null;
  let last = first;
  for (let next = first + 1; next < blocks.length && next - last <= widestGap && !isTaken(next); next++) {
    const block = blocks[next];
    if (block?.kind !== "table") continue;
    const own = labelsOf(block);
    const found = anchorsAmong(own, form);
    const isAnother = found.has(openingAnchor(form)) && anchors.has(openingAnchor(form));
    if (isAnother) break;
    const brings = [...found].some((anchor) => !anchors.has(anchor) && !weak.has(anchor));
    if (!brings) continue;
    for (const label of own) labels.add(label);
    anchors = new Set([...anchors, ...found]);
    last = next;
  }
  return { form, first, last, anchors: anchors.size, isProject: labels.has(ofProject) };
}

function labelsOf({ cells }: WordTable): Set<string> {
  return new Set(cells.map(({ text }) => normalisedLabel(text)));
}

/**
 * Both forms in one table, as Word makes of two that touch: cut where the labels of one form end. All other tables
 * stay whole.
 */
export function apart(table: WordTable): WordTable[] {
  const whole = labelsOf(table);
  const forms: readonly FormName[] = ["base", "self"];
  if (forms.some((form) => anchorsAmong(whole, form).size < anchorsNeeded)) return [table];
  const [base, self] = [anchorCounts(table, "base"), anchorCounts(table, "self")];
  let best = { cut: 0, anchors: 0 };
  for (let cut = 1; cut < table.rows; cut++) {
    const anchors = Math.max(base.above(cut) + self.below(cut), self.above(cut) + base.below(cut));
    if (anchors > best.anchors) best = { cut, anchors };
  }
  return [rowsOf(table, 0, best.cut), rowsOf(table, best.cut, table.rows)];
}

/** How many anchors of a form stand above a row of a table, and how many from it on. */
function anchorCounts(table: WordTable, form: FormName) {
  const inRow = Array.from({ length: table.rows }, () => new Set<number>());
  for (const { row, text } of table.cells) {
    for (const anchor of anchorsAmong(new Set([normalisedLabel(text)]), form)) inRow[row]?.add(anchor);
  }
  const growing = (rows: readonly ReadonlySet<number>[]) => {
    const seen = new Set<number>();
    return rows.map((anchors) => {
      for (const anchor of anchors) seen.add(anchor);
      return seen.size;
    });
  };
  const fromTop = growing(inRow);
  const fromBottom = growing([...inRow].reverse()).reverse();
  return {
    above: (row: number) => fromTop[row - 1] ?? 0,
    below: (row: number) => fromBottom[row] ?? 0,
  };
}

/** Some rows of a table as a table; what reaches beyond them is cut off. */
function rowsOf(table: WordTable, from: number, to: number): WordTable {
  const cells = table.cells
    .filter(({ row }) => row >= from && row < to)
    .map((cell) => ({ ...cell, row: cell.row - from, rowSpan: Math.min(cell.rowSpan, to - cell.row) }));
  return { ...table, rows: to - from, cells };
}
