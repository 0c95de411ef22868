import type { Form } from "../form/form";
import { chartPrefix } from "../sheet-content";
import type { ChartedLine, ChartedTable } from "./charted-table";
import { formSum } from "./form-sum";
import { dimensionsOf } from "./indicators";

/** 得分 against 分值 of 预算执行 and of each first-level indicator, points; null where no score is filled in. */
export function scoreTable(form: Form): ChartedTable | null {
  const { figures, indicators } = form;
  const [weight, score] = [figures["funds.weight"], figures["funds.score"]];
  const weights = [weight, ...indicators.map((row) => row.weight)];
  const scores = [score, ...indicators.map((row) => row.score)];
  if (!scores.some(({ state }) => state === "read")) return null;
  const hasFunds = [weight, score].some(({ state }) => state === "read");
  const lines = dimensionsOf(form).map(({ name, indicators: rows }): ChartedLine => ({
    label: name,
    sums: [formSum(rows.map((row) => row.weight)), formSum(rows.map((row) => row.score))],
  }));
  const funds: ChartedLine = { label: "预算执行", sums: [formSum([weight]), formSum([score])] };
  return {
    heads: ["得分情况", "分值", "得分"],
    lines: [...(hasFunds ? [funds] : []), ...lines],
    total: { label: "合计", sums: [weights, scores].map((all) => formSum(hasFunds ? all : all.slice(1))) },
    chart: {
      name: `${chartPrefix}得分`,
      title: "得分与分值（分）",
      kind: "columns",
      seriesIn: "columns",
      labelFormat: "General",
      colors: ["BFBFBF", "2E75B6"],
    },
  };
}
