import { extname } from "node:path";
import { isWordFile } from "./open-filing";
import { UsageError } from "./usage-error";

/** Where a command writes: a new file, or the input itself after a backup. */
export interface OutputOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
}

/** What a command can write. */
export type OutputKind = "workbook" | "docx" | "md";

export interface Output {
  readonly path: string;
  readonly kind: OutputKind;
}

/**
 * Where to write and what. A workbook keeps the ending of its input: Excel opens no .xlsm under the name of an .xlsx.
 * @throws UsageError unless exactly one way was chosen and the ending is one that can be written.
 */
export function outputOf(input: string, options: OutputOptions, also: readonly ("docx" | "md")[]): Output {
  const { output, inPlace } = options;
  if (output !== undefined && inPlace) throw new UsageError("-o 和 --in-place 只能选一个。");
  if (inPlace && isWordFile(input)) {
    throw new UsageError("Word 文件不能用 --in-place 修改，请用 -o 指定输出文件（例如 -o 结果.xlsx）。");
  }
  if (inPlace) return { path: input, kind: "workbook" };
  if (output === undefined) {
    throw new UsageError(
      "请用 -o 指定输出文件（例如 -o 结果.xlsx），或用 --in-place 直接修改原文件（会先备份）。",
    );
  }
  const ending = extname(output).toLowerCase();
  const workbook = extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (ending === workbook) return { path: output, kind: "workbook" };
  const other = also.find((kind) => ending === `.${kind}`);
  if (other) return { path: output, kind: other };
  const endings = [workbook, ...also.map((kind) => `.${kind}`)].join("、");
  throw new UsageError(`不能写成「${output}」：输出文件应以 ${endings} 结尾。`);
}
