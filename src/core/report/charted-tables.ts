import type { Form } from "../form/form";
import type { ChartedTable } from "./charted-table";
import { scoreTable } from "./score-chart";
import { threePublicTable } from "./three-public-chart";

/** The tables below the report that have a chart; those without data are left out. */
export function chartedTables(form: Form): ChartedTable[] {
  return [threePublicTable(form), scoreTable(form)].filter((table) => table !== null);
}
