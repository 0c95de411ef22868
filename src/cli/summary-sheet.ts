import { plain } from "../core/number/decimal";
import { rateDefinitions } from "../core/rates/definitions";
import { severities } from "../core/rules/outcomes";
import type { CellValue } from "../core/snapshot";
import { type Filing, remarkOn } from "./filing";
import type { Column, Spread } from "./table-sheet";
import type { Totals } from "./totals";

const rates = rateDefinitions.filter(({ unit }) => unit === "%");

export const summaryColumns: readonly Column[] = [
  { head: "单位", width: 24 },
  { head: "文件", width: 26 },
  { head: "年度", width: 6 },
  { head: "必须改正", width: 6 },
  { head: "请核实", width: 6 },
  { head: "提示", width: 6 },
  { head: "自评得分", width: 8, numbers: "points" },
  { head: "等级", width: 6 },
  { head: "测算得分", width: 8, numbers: "points" },
  { head: "测算等级", width: 6 },
  { head: "年初预算数（万元）", width: 11, numbers: "amount" },
  { head: "全年预算数（万元）", width: 11, numbers: "amount" },
  { head: "全年执行数（万元）", width: 11, numbers: "amount" },
  { head: "三公经费决算数（万元）", width: 11, numbers: "amount" },
  ...rates.map(({ label }): Column => ({ head: label, width: 9.5, numbers: "percent" })),
  { head: "说明", width: 32 },
];

/** On one page wide its letters would be 5 points high; department and file stand on both halves. */
export const summarySpread: Spread = { pages: 2, repeated: 2 };

/** A file with what came of it, one without a finding too: who has handed in and who has to be called. */
export function summaryRow(filing: Filing): CellValue[] {
  const { department, file, year, errors, warnings, notices, problem, amounts } = filing;
  const counts = problem === null ? [errors, warnings, notices] : [null, null, null];
  return [
    department,
    file,
    year,
    ...counts,
    numberOf(filing.stated),
    filing.grade,
    numberOf(filing.measured),
    filing.measuredGrade,
    numberOf(amounts["funds.initialBudget"]),
    numberOf(amounts["funds.annualBudget"]),
    numberOf(amounts["funds.executed"]),
    numberOf(amounts["threePublic.final"]),
    ...rates.map(({ id }) => numberOf(filing.rates[id] ?? null)),
    remarkOn(filing),
  ];
}

/** The sums over all departments; of rates only that of execution has one. */
export function totalsRow(totals: Totals): CellValue[] {
  const { amounts, findings } = totals;
  const execution = totals.executionRate();
  return [
    "合计",
    `${totals.files} 个文件`,
    null,
    ...severities.map((severity) => findings[severity]),
    null,
    null,
    null,
    null,
    Number(plain(amounts["funds.initialBudget"])),
    Number(plain(amounts["funds.annualBudget"])),
    Number(plain(amounts["funds.executed"])),
    Number(plain(amounts["threePublic.final"])),
    ...rates.map(({ id }) => (id === "execution" && execution ? Number(execution.toFixed(4)) : null)),
    null,
  ];
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
