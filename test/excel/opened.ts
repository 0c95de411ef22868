import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { ExcelOptions } from "../../src/excel/excel-workbook";
import type { Snapshot } from "../../src/core/snapshot";
import { connect } from "../officejs/genuine";
import type { OfficeContext } from "../officejs/genuine";
import { Host } from "../officejs/host";
import { modelOf } from "../officejs/model";
import type { Model, ModelSheet } from "../officejs/model";
import { smallBook } from "../port/small-book";

export interface Opened {
  readonly host: Host;
  readonly model: Model;
  readonly office: OfficeContext;
  readonly workbook: ExcelWorkbook;
  /** 表, the first sheet of the small workbook. */
  readonly sheet: ModelSheet;
}

/** A workbook open in our Excel, behind the genuine office.js. */
export function opened(snapshot: Snapshot = smallBook, options?: ExcelOptions): Opened {
  const model = modelOf(snapshot);
  const host = new Host(model);
  const office = connect(host);
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("a workbook has a sheet");
  return { host, model, office, workbook: new ExcelWorkbook(options), sheet };
}

/** Everything the model holds, to compare a workbook before and after. Ids of sheets count. */
export function contentsOf(model: Model): unknown {
  return model.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    merges: sheet.merges,
    cells: [...sheet.cells]
      .filter(
        ([, cell]) =>
          cell.value !== null || cell.formula !== null || cell.numberFormat !== "General" || cell.fill,
      )
      .map(([key, cell]) => ({ key, ...cell, look: [...cell.look] }))
      .sort((one, other) => one.key.localeCompare(other.key)),
  }));
}
