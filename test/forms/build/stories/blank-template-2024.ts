import { amountRows, type AmountRow } from "../../../../src/core/form/fields";
import type { CaseData, Triple } from "../../case-data";
import { indicator } from "../indicator";
import { standardSheets } from "../standard-layout";

export const story =
  "还没填的空白表样：只有标签和指标分类，没有任何数据，只应提示必填项未填，不应报算术错误或程序错误。";

const blank: Triple = [null, null, null];

const levels: readonly (readonly [string, readonly string[]])[] = [
  ["产出指标", ["数量指标", "质量指标", "时效指标"]],
  ["效益指标", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]],
  ["满意度指标", ["服务对象满意度指标"]],
  ["成本指标", ["经济成本指标", "社会成本指标", "生态环境成本指标"]],
];

const template: CaseData = {
  year: 2024,
  staff: { quota: null, actual: null, rate: null },
  amounts: Object.fromEntries(amountRows.map((row) => [row, blank])) as Record<AmountRow, Triple>,
  items: [1, 2, 3].map(() => ({ name: null, amounts: blank })),
  adjustment: blank,
  buildings: {
    approvedArea: null,
    actualArea: null,
    areaRate: null,
    budgetedInvestment: null,
    actualInvestment: null,
    investmentRate: null,
  },
  thrift: null,
  department: null,
  funds: { initialBudget: null, annualBudget: null, executed: null, weight: null, rate: null, score: null },
  income: { general: null, governmentFund: null, specialAccount: null, other: null },
  expenditure: { basic: null, project: null },
  goals: { expected: null, actual: null },
  indicators: levels.flatMap(([level1, level2s]) =>
    level2s.map((level2, index) =>
      indicator(index === 0 ? level1 : null, level2, null, null, null, null, null, null),
    ),
  ),
  total: { weight: null, score: null },
  narrative: [],
};

export const sheets = standardSheets(template);

export const triggers: readonly string[] = ["B-01", "B-02", "B-07", "B-24", "B-32", "S-01", "S-02", "S-13"];
