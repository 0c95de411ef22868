import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { Edit } from "../../src/core/edits";
import type { Receipt } from "../../src/core/workbook";
import { connect, loadGenuineOfficeJs } from "../officejs/genuine";
import { Host } from "../officejs/host";
import { modelOf } from "../officejs/model";
import { chartsInExcel } from "./charts";
import { describeWorkbook } from "./contract";
import { validationsInExcel } from "./validations";

let hosts: Host[] = [];

beforeAll(loadGenuineOfficeJs);
afterEach(() => {
  expect(hosts.flatMap((host) => host.missing)).toEqual([]);
  hosts = [];
});

/** Our host computes nothing: it is told beforehand what the formulas of edits give. */
class ToldWorkbook extends ExcelWorkbook {
  constructor(readonly host: Host) {
    super();
  }

  override apply(edits: readonly Edit[]): Promise<Receipt> {
    for (const edit of edits) {
      if (edit.kind === "formula") this.host.model.results.set(edit.formula, edit.result);
      if (edit.kind !== "sheet") continue;
      for (const { formula, value } of edit.content.rows.flatMap((row) => row.cells)) {
        if (formula !== undefined) this.host.model.results.set(formula, value);
      }
    }
    return super.apply(edits);
  }
}

describeWorkbook(
  "Excel, through the genuine office.js",
  (snapshot) => {
    const host = new Host(modelOf(snapshot));
    hosts.push(host);
    connect(host);
    return new ToldWorkbook(host);
  },
  ({ host: { model } }) => ({
    validations: model.sheets.flatMap(validationsInExcel),
    charts: model.sheets.flatMap(chartsInExcel),
  }),
);
