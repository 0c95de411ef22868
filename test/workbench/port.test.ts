import type { WorkbenchWorkbook } from "../../src/workbench/workbench-workbook";
import { chartsInFile } from "../port/charts";
import { describeWorkbook } from "../port/contract";
import { fileOf } from "../port/snapshot-file";
import { validationsInFile } from "../port/validations";
import { closeHeadless, openHeadless, saved } from "./headless-grid";

const originals = new Map<WorkbenchWorkbook, Uint8Array>();

afterEach(() => {
  closeHeadless();
  originals.clear();
});

describeWorkbook(
  "the workbench's grid",
  (snapshot) => {
    const bytes = fileOf(snapshot);
    const { workbook } = openHeadless(bytes);
    originals.set(workbook, bytes);
    return workbook;
  },
  // The grid shows neither data validation nor charts: they are in the file that is saved.
  (workbook) => {
    const bytes = saved(workbook, originals.get(workbook) ?? new Uint8Array());
    return { validations: validationsInFile(bytes), charts: chartsInFile(bytes) };
  },
);
