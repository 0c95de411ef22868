import { openXlsx } from "../../src/xlsx/open-xlsx";
import { chartsInFile } from "./charts";
import { describeWorkbook } from "./contract";
import { fileOf } from "./snapshot-file";
import { validationsInFile } from "./validations";

describeWorkbook(
  "an .xlsx file",
  (snapshot) => openXlsx(fileOf(snapshot)),
  (workbook) => {
    const bytes = workbook.save();
    return { validations: validationsInFile(bytes), charts: chartsInFile(bytes) };
  },
);
