import { recordOf } from "../core/record";
import type { CheckedFile, TotalledAmount } from "./checked-file";
import { totalledAmounts } from "./checked-file";

/** One row of a summary: what came of one file. */
export interface Filing {
  readonly file: string;
  readonly department: string | null;
  readonly year: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** 自评得分 and 测算得分, points with two decimals, each with its grade. */
  readonly stated: string | null;
  readonly grade: string | null;
  readonly measured: string | null;
  readonly measuredGrade: string | null;
  /** Ratios by the rate's id, four decimals. */
  readonly rates: Readonly<Record<string, string | null>>;
  /** 万元. */
  readonly amounts: Readonly<Record<TotalledAmount, string | null>>;
  /** Why the file could not be read. */
  readonly problem: string | null;
  /** An earlier file of the same department and year. */
  readonly sameAs: string | null;
}

/** The row of a checked file; `sameAs` is an earlier file of the same department and year. */
export function filingOf({ result, reading }: CheckedFile, sameAs: string | null): Filing {
  const { file, department, year, summary, score, scores, error } = result;
  return {
    file,
    department,
    year,
    errors: summary.errors,
    warnings: summary.warnings,
    notices: summary.notices,
    stated: score?.total ?? null,
    grade: score?.grade ?? null,
    measured: scores?.total.measured ?? null,
    measuredGrade: scores?.total.grade ?? null,
    rates: Object.fromEntries(result.rates.map(({ id, value }) => [id, value])),
    amounts: reading?.amounts ?? recordOf(totalledAmounts, () => null),
    problem: error?.message ?? null,
    sameAs,
  };
}

/** What a reader should know of a file besides its figures, or null. */
export function remarkOn({ problem, sameAs, errors, warnings, notices }: Filing): string | null {
  if (problem !== null) return problem;
  if (sameAs !== null) return `重复报送：与“${sameAs}”同一单位、同一年度，合计中不再计入。`;
  return errors + warnings + notices === 0 ? "没有发现问题" : null;
}
