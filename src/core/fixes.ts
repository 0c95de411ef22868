import { keyOf, samePlace } from "./address";
import type { EditStep } from "./edit-step";
import { planFill } from "./fill";
import { amountColumns } from "./form/fields";
import type { Cell, Figure, Form } from "./form/form";
import { figureFields } from "./form/layout";
import { type Decimal, decimal, plain } from "./number/decimal";
import { standardSpelling } from "./number/standard-spelling";
import { onceFor } from "./once-for";
import { keysOf } from "./record";
import type { Finding } from "./rules/rule";

/** A quick fix of a finding: what it does, and the cells it would write. */
export interface Fix {
  /** As the button says it. */
  readonly label: string;
  /** Whether it only writes what follows from the form itself, so that all such fixes may be done at once. */
  readonly safe: boolean;
  readonly steps: readonly EditStep[];
}

/** Rules whose finding is mended by writing the rate of the form's own figures as a formula; it leaves 0/0 blank. */
const rateRules = new Set(["P-08", "B-03", "B-06", "B-38", "B-39", "B-42", "S-03", "S-05"]);
/** Rules whose finding is a total that should be the sum of its parts; its first cell is the total. */
const totalRules = new Set(["B-08", "B-09", "B-16", "B-17", "S-36"]);

/** The quick fix of a finding, or null where only the user can know what is right. */
export function fixOf(finding: Finding, form: Form): Fix | null {
  if (rateRules.has(finding.rule)) return rateFix(finding, form);
  if (totalRules.has(finding.rule)) return totalFix(finding);
  if (finding.rule === "B-10") return zerosFix(finding);
  if (finding.rule === "B-18") return itemZerosFix(finding);
  if (finding.rule === "P-05" || finding.rule === "P-06")
    return isRate(finding, form) ? rateFix(finding, form) : numberFix(finding, form);
  if (finding.rule === "S-30") return spellingFix(finding);
  if (finding.rule === "S-29") return percentFix(finding);
  return null;
}

/** Whether it is about the cell of a rate: a number written into a percent format would be 100 times too large. */
function isRate({ cells }: Finding, form: Form): boolean {
  return keysOf(figureFields)
    .filter((id) => figureFields[id].kind === "rate")
    .map((id) => form.figures[id])
    .some((rate) => "cell" in rate && cells.some(({ place }) => samePlace(place, rate.cell.place)));
}

function rateFix(finding: Finding, form: Form): Fix | null {
  const [target] = finding.cells;
  const steps = rateSteps(form).filter(({ cell }) => target && samePlace(cell.place, target.place));
  return steps.length === 0 ? null : { label: "写成公式", safe: true, steps };
}

/** Not safe for all at once: the total may be right and a part wrong. */
function totalFix({ cells, expected }: Finding): Fix | null {
  const [total] = cells;
  if (!total || expected === null || total.formula !== null) return null;
  const value = Number(expected);
  if (!Number.isFinite(value)) return null;
  return {
    label: "改为分项之和",
    safe: false,
    steps: [numberStep(total, decimal(expected))],
  };
}

function zerosFix({ cells }: Finding): Fix {
  return { label: "空白处填 0", safe: true, steps: cells.map((cell) => numberStep(cell, decimal(0))) };
}

/** An item without any amount may have been forgotten whole; a name is nobody's to invent. */
function itemZerosFix(finding: Finding): Fix | null {
  const { cells } = finding;
  if (cells.some(({ text }) => text.trim() !== "")) return null;
  return { ...zerosFix(finding), safe: cells.length < amountColumns.length };
}

/** Only where each of the cells holds a number that can be read; what else a template left is for the user to write. */
function numberFix(finding: Finding, form: Form): Fix | null {
  const figures = figuresByCell(form);
  const steps = finding.cells.flatMap((cell) => {
    const figure = figures.get(keyOf(cell.place));
    return figure?.state === "read" ? [numberStep(cell, figure.value)] : [];
  });
  return steps.length < finding.cells.length ? null : { label: "改成数字", safe: true, steps };
}

/** Safe where only the spelling changes; another unit changes the figure that is read. */
function spellingFix({ cells, expected }: Finding): Fix | null {
  const [cell] = cells;
  if (!cell || expected === null || cell.formula !== null) return null;
  const safe = standardSpelling(cell.text)?.trim() === expected;
  return { label: `改为“${expected}”`, safe, steps: [textStep(cell, expected)] };
}

/** Never for all at once: 1 may be one and not 100%. */
function percentFix({ cells, expected }: Finding): Fix | null {
  const [cell] = cells;
  if (!cell || expected === null || cell.formula !== null) return null;
  return { label: `改为“${expected}”`, safe: false, steps: [textStep(cell, expected)] };
}

const rateSteps = onceFor((form: Form) => planFill(form).steps);

/** Every figure of a form that has a cell of its own, by that cell. */
const figuresByCell = onceFor((form: Form): ReadonlyMap<string, Figure> => {
  const figures = [
    ...Object.values(form.figures),
    ...form.items.flatMap(({ amounts }) => Object.values(amounts)),
    ...form.adjustment,
    ...form.indicators.flatMap(({ weight, score }) => [weight, score]),
  ];
  // The first figure of a cell counts.
  return new Map(
    figures.reverse().flatMap((figure) => ("cell" in figure ? [[keyOf(figure.cell.place), figure]] : [])),
  );
});

function numberStep(cell: Cell, value: Decimal): EditStep {
  return {
    cell,
    edit: { kind: "number", place: cell.place, value: value.toNumber() },
    before: cell.text === "" ? "空白" : cell.text,
    after: plain(value),
  };
}

function textStep(cell: Cell, value: string): EditStep {
  return {
    cell,
    edit: { kind: "text", place: cell.place, value },
    before: cell.text === "" ? "空白" : cell.text,
    after: value,
  };
}
