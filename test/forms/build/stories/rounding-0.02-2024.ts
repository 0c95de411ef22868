import type { CaseData, Triple } from "../../case-data";
import { standardSheets } from "../standard-layout";
import { roundedCase } from "./rounding-0.01-2024";

export const story =
  "与差0.01的样例相同，但各项合计与分项之和差到0.02万元，超出四舍五入所能解释的范围，应逐项报错。";

const { amounts } = roundedCase;

/** The three amounts with only the year's final account replaced. */
function withFinal([priorFinal, budget]: Triple, final: number): Triple {
  return [priorFinal, budget, final];
}

const secondRounding: CaseData = {
  ...roundedCase,
  amounts: {
    ...amounts,
    vehicles: withFinal(amounts.vehicles, 5.62),
    threePublic: withFinal(amounts.threePublic, 7.99),
    projects: withFinal(amounts.projects, 134.72),
  },
  items: roundedCase.items.map((item, index) =>
    index === 0 ? { ...item, amounts: withFinal(item.amounts, 20.1) } : item,
  ),
  income: { ...roundedCase.income, other: 0.54 },
  expenditure: { basic: 299.98, project: 134.72 },
};

export const sheets = standardSheets(secondRounding);

export const triggers: readonly string[] = ["B-08", "B-09", "B-16", "B-17", "S-10"];
