import { unzipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { describeWorkbook } from "./contract";
import { fileOf } from "./snapshot-file";
import { validationsInXml } from "./validations";

describeWorkbook(
  "an .xlsx file",
  (snapshot) => openXlsx(fileOf(snapshot)),
  (workbook) =>
    Object.entries(unzipSync(workbook.save()))
      .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
      .flatMap(([, part]) => validationsInXml(part)),
);
