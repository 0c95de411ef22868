import { checkForm } from "../core/check";
import { readForm } from "../core/form/read";
import { textOf } from "../core/form/text-of";
import { checkHeadline } from "../core/report/headline";
import { importDocx } from "../docx/import-docx";
import { readFileSafely } from "../xlsx/file";
import { newXlsx } from "../xlsx/new-workbook";
import { openXlsx } from "../xlsx/open-xlsx";
import type { ExitCode } from "./check-command";
import { wordFiles } from "./input-files";
import { type Made, makeFiles } from "./made-files";
import type { OutputOptions } from "./output-option";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/** `jixiao import`: filings that were written in Word as workbooks; says what went where and what has no place in them. */
export async function importCommand(
  inputs: readonly string[],
  options: Omit<OutputOptions, "inPlace">,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.output === undefined) throw new UsageError("请用 -o 指定输出文件（例如 -o 结果.xlsx）。");
  const making = { also: [], pattern: "{name}", folders: wordFiles, make: imported };
  return await makeFiles(inputs, options, making, terminal);
}

async function imported(input: string): Promise<Made> {
  const { sheets, sources, unplaced } = importDocx(await readFileSafely(input));
  const bytes = newXlsx(sheets);
  const { form, outcomes } = checkForm(readForm(openXlsx(bytes).snapshot()));
  const written = sheets.map(
    ({ name, rows }, index) => `写入工作表“${name}”：${rows.length} 行，取自${sources[index] ?? ""}`,
  );
  const left =
    unplaced.length === 0 ? [] : [`请核对 ${unplaced.length} 处：`, ...unplaced.map((each) => `  · ${each}`)];
  return {
    bytes,
    isUnchanged: false,
    department: textOf(form.texts.department),
    year: form.year,
    lines: [...written, ...left, `校验：${checkHeadline(outcomes)}`],
    summary: `写入${sheets.map(({ name }) => `“${name}”`).join("")}${unplaced.length === 0 ? "" : `，请核对 ${unplaced.length} 处`}`,
  };
}
