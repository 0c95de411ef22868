import { extname } from "node:path";
import { checkForm } from "../core/check";
import { readForm } from "../core/form/read";
import { checkHeadline } from "../core/report/headline";
import { importDocx } from "../docx/import-docx";
import { readXlsxFile } from "../xlsx/file";
import { newXlsx } from "../xlsx/new-workbook";
import { openXlsx } from "../xlsx/open-xlsx";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { writeOutput } from "./write-output";

export interface ImportOptions {
  readonly output?: string;
}

/** `jixiao import`: a filing that was written in Word as a workbook; says what went where and what has no place in it. */
export async function importCommand(
  input: string,
  { output }: ImportOptions,
  terminal: Terminal,
): Promise<0> {
  if (output === undefined) throw new UsageError("请用 -o 指定输出文件（例如 -o 结果.xlsx）。");
  if (extname(output).toLowerCase() !== ".xlsx") {
    throw new UsageError(`不能写成「${output}」：输出文件应以 .xlsx 结尾。`);
  }
  const { sheets, sources, unplaced } = importDocx(await readXlsxFile(input));
  const bytes = newXlsx(sheets);
  const { outcomes } = checkForm(readForm(openXlsx(bytes).snapshot()));
  const saved = await writeOutput({ path: output, bytes, input, inPlace: false });
  const written = sheets.map(
    ({ name, rows }, index) => `写入工作表“${name}”：${rows.length} 行，取自${sources[index] ?? ""}`,
  );
  const left =
    unplaced.length === 0 ? [] : [`请核对 ${unplaced.length} 处：`, ...unplaced.map((each) => `  · ${each}`)];
  terminal.out(`${[...written, ...left, `校验：${checkHeadline(outcomes)}`, ...saved].join("\n")}\n`);
  return 0;
}
