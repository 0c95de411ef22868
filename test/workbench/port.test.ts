import { unzipSync } from "fflate";
import type { WorkbenchWorkbook } from "../../src/workbench/workbench-workbook";
import { describeWorkbook } from "../port/contract";
import { fileOf } from "../port/snapshot-file";
import { validationsInXml } from "../port/validations";
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
  // The grid shows no data validation: it is in the file that is saved.
  (workbook) =>
    Object.entries(unzipSync(saved(workbook, originals.get(workbook) ?? new Uint8Array())))
      .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
      .flatMap(([, part]) => validationsInXml(part)),
);
