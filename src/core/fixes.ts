import { samePlace } from "./address";
import type { EditStep } from "./edit-step";
import { planFill } from "./fill";
import type { Cell, Figure, Form } from "./form/form";
import { type Decimal, decimal, plain } from "./number/decimal";
import type { Finding } from "./rules/rule";

/** A quick fix of a finding: what it does, and the cells it would write. */
export interface Fix {
  /** As the button says it. */
  readonly label: string;
  /** Whether it only writes what follows from the form itself, so that all such fixes may be done at once. */
  readonly safe: boolean;
  readonly steps: readonly EditStep[];
}

/** Rules whose finding is mended by writing the rate of the form's own figures as a formula. */
const rateRules = new Set(["B-03", "B-38", "B-39", "S-03", "S-05"]);
/** Rules whose finding is a total that should be the sum of its parts; its first cell is the total. */
const totalRules = new Set(["B-08", "B-09", "B-16", "B-17", "S-36"]);

/** The quick fix of a finding, or null where only the user can know what is right. */
export function fixOf(finding: Finding, form: Form): Fix | null {
  if (rateRules.has(finding.rule)) return rateFix(finding, form);
  if (totalRules.has(finding.rule)) return totalFix(finding);
  if (finding.rule === "B-10") return zerosFix(finding);
  if (finding.rule === "P-06") return numberFix(finding, form);
  return null;
}

function rateFix(finding: Finding, form: Form): Fix | null {
  const [target] = finding.cells;
  const steps = planFill(form).steps.filter(({ cell }) => target && samePlace(cell.place, target.place));
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

function numberFix(finding: Finding, form: Form): Fix | null {
  const figures = allFigures(form);
  const steps = finding.cells.flatMap((cell) => {
    const figure = figures.find((each) => "cell" in each && samePlace(each.cell.place, cell.place));
    return figure?.state === "read" ? [numberStep(cell, figure.value)] : [];
  });
  return steps.length === 0 ? null : { label: "改成数字", safe: true, steps };
}

function allFigures(form: Form): Figure[] {
  return [
    ...Object.values(form.figures),
    ...form.items.flatMap(({ amounts }) => Object.values(amounts)),
    ...form.adjustment,
    ...form.indicators.flatMap(({ weight, score }) => [weight, score]),
  ];
}

function numberStep(cell: Cell, value: Decimal): EditStep {
  return {
    cell,
    edit: { kind: "number", place: cell.place, value: value.toNumber() },
    before: cell.text === "" ? "空白" : cell.text,
    after: plain(value),
  };
}
