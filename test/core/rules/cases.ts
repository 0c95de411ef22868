import { addressOf } from "../../../src/core/address";
import type { Cell } from "../../../src/core/form/form";
import { readForm } from "../../../src/core/form/read";
import type { Profile } from "../../../src/core/profile/profile";
import { type ProfileId, profiles } from "../../../src/core/profile/profiles";
import type {
  ChecklistEntry,
  Finding,
  NotChecked,
  Outcome,
  Rule,
  Severity,
} from "../../../src/core/rules/rule";
import type { CellValue } from "../../../src/core/snapshot";
import { cleanCase } from "../../forms/build/clean";
import type { DataId, SheetDesign } from "../../forms/build/design";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";
import type { CaseData } from "../../forms/case-data";

/** How the clean filing is changed for one case. */
export interface Change {
  /** What the change tells, in Chinese: it is printed on the rule's page. */
  readonly when: string;
  /** Cells set by the name of what they hold. */
  readonly set?: Partial<Record<DataId, CellValue>>;
  /** Number formats set by the name of what the cell holds. */
  readonly formats?: Partial<Record<DataId, string>>;
  /** Changes that add or remove rows. */
  readonly data?: (data: CaseData) => CaseData;
  /** Changes of the laid-out sheets: labels, other sheets. */
  readonly sheets?: (designs: readonly SheetDesign[]) => readonly SheetDesign[];
  /** Default: national-2021, the clean filing's own. A profile of its own for what no place that ships switches on. */
  readonly profile?: ProfileId | Profile;
}

export interface ExpectedFinding {
  /** Default: the rule's own. */
  readonly severity?: Severity;
  readonly message: string;
  /** "基础数据表!F5 三公经费·2024年决算数＝1.30" */
  readonly cells: readonly string[];
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
}

export interface ExpectedWait {
  readonly reason: string;
  readonly cells: readonly string[];
  /** "自评报告（原文）!A25 年检365家" for each of a list. */
  readonly entries?: readonly string[];
}

/** The tested cases of one rule; its page shows them. */
export interface RuleCases {
  readonly rule: Rule;
  /** A person decides it: it never passes or fails, and waits with an item of the checklist. */
  readonly checklist?: true;
  /** With what it leaves to a person besides. */
  readonly passes: readonly (Change & { readonly notChecked?: readonly ExpectedWait[] })[];
  readonly fails: readonly (Change & {
    readonly findings: readonly ExpectedFinding[];
    /** Places that could not be checked beside the findings. */
    readonly notChecked?: readonly ExpectedWait[];
  })[];
  readonly waits: readonly (Change & { readonly notChecked: readonly ExpectedWait[] })[];
}

/** What the rule says of the clean filing so changed. */
export function outcomeOf(rule: Rule, change: Change): Outcome {
  const data = change.data ? change.data(cleanCase) : cleanCase;
  const filled = standardSheets(data).map((design) => changed(design, change));
  const sheets = change.sheets ? change.sheets(filled) : filled;
  const { profile = "national-2021" } = change;
  return rule.check(readForm(snapshotOf(sheets)), typeof profile === "string" ? profiles[profile] : profile);
}

function changed(design: SheetDesign, { set = {}, formats = {} }: Change): SheetDesign {
  const cells = design.cells.map((cell) => {
    const id = cell.holds;
    if (id === undefined) return cell;
    const { formula, ...typed } = cell;
    const format = formats[id];
    const styled = format === undefined ? cell.style : { ...cell.style, numberFormat: format };
    const value = set[id];
    if (value === undefined)
      return { ...typed, ...(formula === undefined ? {} : { formula }), style: styled };
    return { ...typed, value, style: styled };
  });
  return { ...design, cells };
}

/** A cell as the cases write it. */
export function cellLine(cell: Cell): string {
  return `${cell.place.sheet}!${addressOf(cell.place)} ${cell.label}＝${cell.text}`;
}

/** What was not checked as the cases write it. */
export function waitLine({ reason, cells, entries }: NotChecked): ExpectedWait {
  const line = ({ words, cell: { place } }: ChecklistEntry) => `${place.sheet}!${addressOf(place)} ${words}`;
  return { reason, cells: cells.map(cellLine), ...(entries ? { entries: entries.map(line) } : {}) };
}

/** A finding as the cases write it. */
export function findingLine(
  finding: Finding,
): Required<Omit<ExpectedFinding, "expected" | "actual" | "difference">> &
  Pick<Finding, "expected" | "actual" | "difference"> {
  const { severity, message, expected, actual, difference } = finding;
  return { severity, message, cells: finding.cells.map(cellLine), expected, actual, difference };
}
