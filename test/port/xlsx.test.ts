import { openXlsx } from "../../src/xlsx/open-xlsx";
import { describeWorkbook } from "./contract";
import { fileOf } from "./snapshot-file";

describeWorkbook("an .xlsx file", (snapshot) => openXlsx(fileOf(snapshot)));
