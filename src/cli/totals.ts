import { type Decimal, decimal, fixed, zero } from "../core/number/decimal";
import { recordOf } from "../core/record";
import { severities } from "../core/rules/outcomes";
import type { CheckedFile, TotalledAmount } from "./checked-file";
import { totalledAmounts } from "./checked-file";
import { type Filing, filingOf } from "./filing";

/** How often a rule was broken. */
export interface RuleCount {
  readonly findings: number;
  readonly files: number;
}

/** What comes of many files together. Holds no file, only sums and the names of the departments. */
export class Totals {
  files = 0;
  wrong = 0;
  unreadable = 0;
  /** Files that were not checked as the user broke off; null = all were, or it is not known how many there are. */
  left: number | null = null;
  /** Findings of each severity. */
  readonly findings = recordOf(severities, () => 0);
  /** Departments (each counted once) by the grade of 自评得分. */
  readonly grades = new Map<string, number>();
  readonly rules = new Map<string, RuleCount>();
  readonly amounts = recordOf<TotalledAmount, Decimal>(totalledAmounts, () => zero);
  /** Files by department and year. */
  private readonly filed = new Map<string, string[]>();

  /** Counts a file and gives its row. */
  add(checked: CheckedFile): Filing {
    const { result } = checked;
    const filing = filingOf(checked, this.earlierThan(result));
    this.files += 1;
    if (filing.problem !== null) this.unreadable += 1;
    if (filing.errors > 0) this.wrong += 1;
    this.findings.error += filing.errors;
    this.findings.warning += filing.warnings;
    this.findings.notice += filing.notices;
    for (const rule of new Set(result.findings.map((finding) => finding.rule))) {
      const { findings, files } = this.rules.get(rule) ?? { findings: 0, files: 0 };
      const found = result.findings.filter((finding) => finding.rule === rule).length;
      this.rules.set(rule, { findings: findings + found, files: files + 1 });
    }
    if (filing.sameAs === null) this.addOnce(filing);
    return filing;
  }

  /** Rules that were broken, those in most files first. */
  rulesByFiles(): (readonly [string, RuleCount])[] {
    return [...this.rules].sort(
      ([one, a], [other, b]) => b.files - a.files || b.findings - a.findings || (one < other ? -1 : 1),
    );
  }

  /** 全年执行数 ÷ 全年预算数 of all departments, or null without a budget. */
  executionRate(): Decimal | null {
    const budget = this.amounts["funds.annualBudget"];
    return budget.eq(0) ? null : this.amounts["funds.executed"].div(budget);
  }

  /** Departments and years that were filed more than once, with their files. */
  twice(): (readonly [string, readonly string[]])[] {
    return [...this.filed].filter(([, files]) => files.length > 1);
  }

  /** All of it in sentences: the files, then (of several) the amounts and what was filed twice. */
  sentences(): string[] {
    const right = this.files - this.unreadable - this.wrong;
    const parts = [
      `${this.wrong} 个有必须改正的问题`,
      `${right} 个没有`,
      ...(this.unreadable === 0 ? [] : [`${this.unreadable} 个无法读取`]),
    ];
    return [
      `共 ${this.files} 个文件：${parts.join("，")}。`,
      ...(this.filed.size < 2 ? [] : [this.amountsSentence()]),
      ...this.twice().map(
        ([department, files]) =>
          `重复报送：${department}有 ${files.length} 个文件（${named(files)}），合计只计第一个。`,
      ),
      ...(this.left === null ? [] : [`已中断：还有 ${this.left} 个文件没有校验，以上只是已完成的部分。`]),
    ];
  }

  private amountsSentence(): string {
    const amount = (id: TotalledAmount) => `${fixed(this.amounts[id], 2)} 万元`;
    const rate = this.executionRate();
    return (
      `${this.filed.size} 个单位合计：年初预算 ${amount("funds.initialBudget")}，全年预算 ${amount("funds.annualBudget")}，` +
      `全年执行 ${amount("funds.executed")}${rate ? `，执行率 ${fixed(rate.times(100), 2)}%` : ""}；` +
      `三公经费决算 ${amount("threePublic.final")}。`
    );
  }

  private earlierThan({ department, year, file }: CheckedFile["result"]): string | null {
    if (department === null) return null;
    const key = `${department.replace(/\s/g, "")} ${year === null ? "年度未知" : `${String(year)}年度`}`;
    const files = this.filed.get(key) ?? [];
    this.filed.set(key, [...files, file]);
    return files[0] ?? null;
  }

  private addOnce({ grade, amounts }: Filing): void {
    if (grade !== null) this.grades.set(grade, (this.grades.get(grade) ?? 0) + 1);
    for (const id of totalledAmounts) {
      this.amounts[id] = this.amounts[id].plus(decimal(amounts[id] ?? 0));
    }
  }
}

/** The first few of many names. */
export function named(files: readonly string[], most = 4): string {
  return files.length <= most ? files.join("、") : `${files.slice(0, most).join("、")} 等`;
}
