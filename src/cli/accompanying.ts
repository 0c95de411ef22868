import { dirname } from "node:path";
import type { FileResult } from "./file-result";
import type { InputFile } from "./input-files";
import { isWordFile } from "./open-filing";
import { named } from "./totals";

/** The Word files that a folder holds beside workbooks: some of them may be reports that come with those. */
export function besideWorkbooks(files: readonly InputFile[]): ReadonlySet<string> {
  const found = files.filter(({ under }) => under !== null).map(({ path }) => path);
  const folders = new Set(found.filter((path) => !isWordFile(path)).map((path) => dirname(path)));
  return new Set(found.filter((path) => isWordFile(path) && folders.has(dirname(path))));
}

/** Whether a Word file beside a workbook holds neither form: then it comes with the filing and is none itself. */
export function isAccompanying({ file, forms, error }: FileResult, beside: ReadonlySet<string>): boolean {
  return error === null && forms.baseData === null && forms.selfEvaluation === null && beside.has(file);
}

/** What became of them: 另有 2 个 Word 文件没有这两张表…. */
export function accompanyingLine(files: readonly string[]): string {
  return `另有 ${files.length} 个 Word 文件没有基础数据表和自评表，和工作簿放在一起，按随表报送的材料处理，没有列入结果：${named(files)}。`;
}
