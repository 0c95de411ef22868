import { type AmountColumn, type AmountRow, amountColumns } from "../form/fields";
import type { Figure, Form } from "../form/form";
import { defaultHeaders } from "../form/layout";
import { chartPrefix } from "../sheet-content";
import type { ChartedLine, ChartedTable } from "./charted-table";
import { formSum } from "./form-sum";

type Part = readonly [row: AmountRow, label: string, color: string];

const vehicles: Part = ["vehicles", "公务用车", "A5A5A5"];
const vehicleParts: readonly Part[] = [
  ["vehiclePurchase", "公务用车购置", "D9D9D9"],
  ["vehicleOperation", "公务用车运行维护", "A5A5A5"],
];
const otherParts: readonly Part[] = [
  ["abroad", "因公出国（境）", "F4B183"],
  ["reception", "公务接待", "9DC3E6"],
];
const whole: Part = ["threePublic", "“三公”经费合计", "9DC3E6"];

/**
 * The three public expenses by their parts over the three columns of the form, 万元; null where there are none. A form
 * that has only their total shows that.
 */
export function threePublicTable(form: Form): ChartedTable | null {
  const isFilled = ([row]: Part) => figuresOf(form, row).some((figure) => figure.state === "read");
  const isSpent = ([row]: Part) =>
    figuresOf(form, row).some((figure) => figure.state === "read" && !figure.value.eq(0));
  const parts = [...(isFilled(vehicles) ? [vehicles] : vehicleParts), ...otherParts].filter(isFilled);
  const shown = parts.some(isSpent) ? parts : [whole];
  if (!shown.some(isSpent)) return null;
  const line = ([row, label]: Part): ChartedLine => ({
    label,
    sums: figuresOf(form, row).map((figure) => formSum([figure])),
  });
  return {
    heads: ["“三公”经费（万元）", ...amountColumns.map((column) => headOf(column, form))],
    lines: shown.map(line),
    total: shown.includes(whole) ? null : line([whole[0], "合计", whole[2]]),
    chart: {
      name: `${chartPrefix}三公经费`,
      title: "“三公”经费（万元）",
      kind: "stackedColumns",
      seriesIn: "rows",
      // Nothing is written into a part that is zero: it has no height to stand in.
      labelFormat: "0.00;-0.00;",
      colors: shown.map(([, , color]) => color),
    },
  };
}

function figuresOf({ figures }: Form, row: AmountRow): Figure[] {
  return amountColumns.map((column) => figures[`${row}.${column}`]);
}

/** "2023年决算数" */
function headOf(column: AmountColumn, { year }: Form): string {
  const words = defaultHeaders[column];
  return year === null ? words : `${String(column === "priorFinal" ? year - 1 : year)}年${words.slice(2)}`;
}
