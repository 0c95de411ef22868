import { addressOf } from "../core/address";
import type { CheckResult } from "../core/check";
import type { Cell } from "../core/form/form";
import { reportSheetName } from "../core/form/read-narrative";
import { fixed } from "../core/number/decimal";
import { gradeOf } from "../core/profile/profile";
import { type Rate, formulaOf, ratesOf } from "../core/rates/rates";
import { type Summary, findingsOf, notCheckedOf, summaryOf } from "../core/rules/outcomes";
import type { ChecklistEntry, Severity } from "../core/rules/rule";
import { sameCauseText } from "../core/rules/same-cause";
import { EditRefused } from "../core/workbook";
import { formScores } from "../core/scoring/form-scores";
import { UnreadableDocument } from "../docx/unreadable-document";
import { FileProblem } from "../xlsx/file-problem";
import { UnreadableWorkbook } from "../xlsx/unreadable-workbook";
import { NoFormFound } from "./recognised";
import { type ScoresResult, scoresResult } from "./scores-result";

export interface CellResult {
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
  /** What the cell holds; a text of more than {@link longestValue} characters is cut. */
  readonly value: string;
}

export interface FindingResult {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly CellResult[];
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  /** Only where related rules failed on the same figures: which, and what to look at first. */
  readonly sameCause?: string;
}

/** What `--json` prints for one file: the contract of the command line (docs/cli.md). Decimals are strings. */
export interface FileResult {
  readonly file: string;
  readonly department: string | null;
  readonly year: number | null;
  readonly forms: {
    readonly baseData: { readonly sheet: string } | null;
    readonly selfEvaluation: { readonly sheet: string } | null;
    readonly narrative: { readonly sheet: string } | null;
  };
  readonly summary: Summary;
  readonly findings: readonly FindingResult[];
  readonly notChecked: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly cells: readonly CellResult[];
    /** Only where the reason ends in a list: its entries, all of them. */
    readonly entries?: readonly {
      readonly sheet: string;
      readonly address: string;
      readonly words: string;
    }[];
  }[];
  readonly rates: readonly {
    readonly id: string;
    readonly label: string;
    /** A ratio with four decimals ("1.0000"), points with two; null = not computable. */
    readonly value: string | null;
    readonly formula: string | null;
    readonly cell: CellResult | null;
  }[];
  /** 自评得分; a total below 0 or above 100 has no grade. */
  readonly score: { readonly total: string; readonly grade: string | null } | null;
  /** 测算得分 beside 自评得分; null where there is no 自评表. */
  readonly scores: ScoresResult | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** The contract's object for a checked form. */
export function resultOf(file: string, check: CheckResult): FileResult {
  const { form, profile, outcomes } = check;
  const sheet = (name: string | null) => (name === null ? null : { sheet: name });
  const department = form.texts.department;
  const total = form.figures["total.score"];
  return {
    file,
    department: department.state === "read" ? department.value : null,
    year: form.year,
    forms: {
      baseData: sheet(form.sheets.base),
      selfEvaluation: sheet(form.sheets.self),
      narrative: sheet(form.narrative?.sheet ?? null),
    },
    summary: summaryOf(outcomes),
    findings: findingsOf(outcomes).map(
      ({ rule, severity, message, cells, expected, actual, difference, sameCause }) => ({
        rule,
        severity,
        message,
        cells: cells.map(cellResult),
        expected,
        actual,
        difference,
        ...(sameCause ? { sameCause: sameCauseText(sameCause) } : {}),
      }),
    ),
    notChecked: notCheckedOf(outcomes).map(({ rule, reason, cells, entries }) => ({
      rule,
      reason,
      cells: cells.map(cellResult),
      ...(entries ? { entries: entries.map(entryResult) } : {}),
    })),
    rates: ratesOf(form).map(rateResult),
    score:
      total.state === "read" ? { total: fixed(total.value, 2), grade: gradeOf(total.value, profile) } : null,
    scores: form.sheets.self === null ? null : scoresResult(formScores(form, profile)),
    error: null,
  };
}

function rateResult(rate: Rate): FileResult["rates"][number] {
  const { definition, result, target } = rate;
  const hasFormula = result.state !== "input missing" && rate.formulaBlocked === null;
  const sheet = target?.cell.place.sheet ?? reportSheetName;
  return {
    id: definition.id,
    label: definition.label,
    value: result.state === "computed" ? fixed(result.value, definition.unit === "%" ? 4 : 2) : null,
    formula: hasFormula ? formulaOf(rate, sheet) : null,
    cell: target ? cellResult(target.cell) : null,
  };
}

/**
 * A paragraph can be as long as a cell holds and have a finding for each of its figures: given whole each time, the results
 * of one file would be larger than what fits into memory.
 */
const longestValue = 1000;

function cellResult({ place, label, text }: Cell): CellResult {
  const isLong = text.length > longestValue;
  const value = isLong ? `${text.slice(0, longestValue).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return { sheet: place.sheet, address: addressOf(place), label, value };
}

function entryResult({ words, cell: { place } }: ChecklistEntry) {
  return { sheet: place.sheet, address: addressOf(place), words };
}

/** The contract's object for a file that cannot be checked. */
export function unreadable(file: string, error: unknown): FileResult {
  return {
    file,
    department: null,
    year: null,
    forms: { baseData: null, selfEvaluation: null, narrative: null },
    summary: { errors: 0, warnings: 0, notices: 0, passed: 0, notChecked: 0 },
    findings: [],
    notChecked: [],
    rates: [],
    score: null,
    scores: null,
    error: problemOf(error),
  };
}

/** The code and the one Chinese line of a problem with a file; anything unforeseen is named as a fault of ours. */
export function problemOf(error: unknown): { readonly code: string; readonly message: string } {
  const isForeseen =
    error instanceof UnreadableWorkbook ||
    error instanceof UnreadableDocument ||
    error instanceof FileProblem;
  if (isForeseen) {
    return { code: error.code, message: error.message };
  }
  if (error instanceof EditRefused) return { code: "refused", message: error.message };
  if (error instanceof NoFormFound) return { code: "noForm", message: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "internal", message: `程序内部错误：${detail}。请把此信息和文件反馈给开发者。` };
}
