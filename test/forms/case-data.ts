import type { AmountRow } from "../../src/core/form/fields";
import type { CellValue } from "../../src/core/snapshot";

/** The three amounts of a row as typed: 上年决算数, 本年预算数, 本年决算数 (万元). null = the cell is blank. */
export type Triple = readonly [CellValue, CellValue, CellValue];

/** One indicator row as typed. `level1`/`level2` null = blank because merged into the row above. */
export interface IndicatorData {
  readonly level1: CellValue;
  readonly level2: CellValue;
  readonly level3: CellValue;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly standard: CellValue;
  readonly weight: CellValue;
  readonly score: CellValue;
  readonly reason: CellValue;
}

/** Every figure and text of one filing, as typed: what a test workbook is laid out from. */
export interface CaseData {
  /** The evaluation year Y; headers read Y-1年决算数, Y年预算数, Y年决算数. */
  readonly year: number;
  readonly staff: { readonly quota: CellValue; readonly actual: CellValue; readonly rate: CellValue };
  readonly amounts: Readonly<Record<AmountRow, Triple>>;
  readonly items: readonly { readonly name: CellValue; readonly amounts: Triple }[];
  readonly adjustment: Triple;
  readonly buildings: {
    readonly approvedArea: CellValue;
    readonly actualArea: CellValue;
    readonly areaRate: CellValue;
    readonly budgetedInvestment: CellValue;
    readonly actualInvestment: CellValue;
    readonly investmentRate: CellValue;
  };
  readonly thrift: CellValue;
  readonly department: CellValue;
  readonly funds: {
    readonly initialBudget: CellValue;
    readonly annualBudget: CellValue;
    readonly executed: CellValue;
    readonly weight: CellValue;
    readonly rate: CellValue;
    readonly score: CellValue;
  };
  readonly income: {
    readonly general: CellValue;
    readonly governmentFund: CellValue;
    readonly specialAccount: CellValue;
    readonly other: CellValue;
  };
  readonly expenditure: { readonly basic: CellValue; readonly project: CellValue };
  readonly goals: { readonly expected: CellValue; readonly actual: CellValue };
  readonly indicators: readonly IndicatorData[];
  readonly total: { readonly weight: CellValue; readonly score: CellValue };
  /** Paragraphs of the narrative sheet, title first; empty = the workbook has no such sheet. */
  readonly narrative: readonly string[];
  /** How this filer's copy of the form looks where copies differ; left out = none of it. */
  readonly look?: {
    /** Number format of amounts (default "General"). */
    readonly amountFormat?: string;
    /** An empty row stands directly below the indicator header, as in the seed. */
    readonly emptyRowBelowIndicatorHeader?: boolean;
  };
}
