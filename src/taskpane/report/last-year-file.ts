import { readForm } from "../../core/form/read";
import { type Draft, lastYearsDrafts } from "../../core/report/last-year";
import type { OpenQuestion } from "../../core/report/user-text";

/** Bytes; what is larger is refused before it is read. */
const largest = 100 * 1024 * 1024;

/**
 * What a workbook of last year offers for this year's questions. The file is read here and nowhere else.
 * @throws Error with a Chinese message that says what to do.
 */
export async function draftsIn(file: File, questions: readonly OpenQuestion[]): Promise<Draft[]> {
  if (file.size > largest) throw new Error("文件超过 100 MB，请删去多余的图片、空行或工作表后再试。");
  const { openXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../xlsx/open-xlsx");
  const workbook = openXlsx(new Uint8Array(await file.arrayBuffer()));
  const { userText, chosen } = await workbook.readState();
  return lastYearsDrafts(readForm(workbook.snapshot(), chosen), userText, questions);
}
