import { readForm } from "../../core/form/read";
import { type Draft, lastYearsDrafts } from "../../core/report/last-year";
import type { OpenQuestion } from "../../core/report/user-text";
import { bytesOf } from "../chosen-file";

/**
 * What a workbook of last year offers for this year's questions. The file is read here and nowhere else.
 * @throws FileRefused, UnreadableWorkbook
 */
export async function draftsIn(file: File, questions: readonly OpenQuestion[]): Promise<Draft[]> {
  const bytes = await bytesOf(file);
  const { openXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../xlsx/open-xlsx");
  const workbook = openXlsx(bytes);
  const { userText, chosen } = await workbook.readState();
  return lastYearsDrafts(readForm(workbook.snapshot(), chosen), userText, questions);
}
