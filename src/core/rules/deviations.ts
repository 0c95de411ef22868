import type { FigureId } from "../form/fields";
import type { Cell, Form } from "../form/form";
import type { Profile } from "../profile/profile";
import type { ThresholdName } from "../profile/thresholds";
import { keysOf } from "../record";
import {
  type SpendingSubject,
  areaSubject,
  executionSubject,
  investmentSubject,
  rowSubjects,
  staffSubject,
} from "./lexicons/spending-subjects";
import { lowRate } from "./low-rate";
import { figure } from "./needs";
import { excessOver } from "./over-budget";
import { typed } from "./wording";

/** A rate of the two sheets out of its range: spent above the budget, or far below it. */
export interface Deviation {
  readonly subject: SpendingSubject;
  readonly kind: "over" | "low";
  /** What it is called: 超支, 超编, 超规模, 执行率偏低. */
  readonly what: string;
  /** "公用经费控制率 150.83%（决算数 43.8 万元，预算数 29.04 万元）" */
  readonly told: string;
  /** "150.83%"; null where the budget is zero. */
  readonly rate: string | null;
  readonly cells: readonly Cell[];
}

interface Quotient {
  readonly subject: SpendingSubject;
  readonly rateName: string;
  readonly actual: FigureId;
  readonly planned: FigureId;
  readonly names: readonly [string, string];
  readonly unit: string;
  /** What it is called when it is above 100 %. */
  readonly excess: string;
  /** A rate below this limit is out of range too; null = only one above 100 %. */
  readonly floor: ThresholdName | null;
}

/**
 * Every rate of the sheets that a reader asks about: control rates above 100 %, the execution rate and 政府采购执行率 below
 * the profile's limit. A figure that cannot be read is left to the rules about it.
 */
export function deviationsOf(form: Form, profile: Profile): Deviation[] {
  return quotients.flatMap((quotient) => {
    const actual = figure(quotient.actual)(form);
    const planned = figure(quotient.planned)(form);
    if (!("value" in actual) || !("value" in planned)) return [];
    const over = excessOver(planned.value, actual.value, profile);
    const low = quotient.floor && lowRate(actual.value, planned.value, quotient.floor, profile);
    if (!over && !low) return [];
    const rate = over ? over.rate : (low?.rate ?? null);
    const [actualName, plannedName] = quotient.names;
    const figures = `${actualName} ${typed(actual.value)} ${quotient.unit}，${plannedName} ${typed(planned.value)} ${quotient.unit}`;
    return [
      {
        subject: quotient.subject,
        kind: over ? "over" : "low",
        what: over ? quotient.excess : "执行率偏低",
        told:
          rate === null ? `${quotient.subject.name}${figures}` : `${quotient.rateName} ${rate}（${figures}）`,
        rate,
        cells: [actual.value.cell, planned.value.cell],
      },
    ];
  });
}

const rows = keysOf(rowSubjects).map((row): Quotient => {
  const procured = row === "procurement";
  return {
    subject: rowSubjects[row],
    rateName: procured ? "政府采购执行率" : `${rowSubjects[row].name}控制率`,
    actual: `${row}.final`,
    planned: `${row}.budget`,
    names: ["决算数", "预算数"],
    unit: "万元",
    excess: "超支",
    floor: procured ? "lowProcurement" : null,
  };
});

const quotients: readonly Quotient[] = [
  {
    subject: executionSubject,
    rateName: "预算执行率",
    actual: "funds.executed",
    planned: "funds.annualBudget",
    names: ["全年执行数", "全年预算数"],
    unit: "万元",
    excess: "超支",
    floor: "lowExecution",
  },
  {
    subject: staffSubject,
    rateName: "在职人员控制率",
    actual: "staff.actual",
    planned: "staff.quota",
    names: ["实际在职", "编制数"],
    unit: "人",
    excess: "超编",
    floor: null,
  },
  ...rows,
  {
    subject: areaSubject,
    rateName: "规模控制率",
    actual: "buildings.actualArea",
    planned: "buildings.approvedArea",
    names: ["实际规模", "批复规模"],
    unit: "㎡",
    excess: "超规模",
    floor: null,
  },
  {
    subject: investmentSubject,
    rateName: "投资概算控制率",
    actual: "buildings.actualInvestment",
    planned: "buildings.budgetedInvestment",
    names: ["实际投资", "预算投资"],
    unit: "万元",
    excess: "超支",
    floor: null,
  },
];
