import { basename, extname } from "node:path";
import { workbookEnding } from "./output-option";
import { UsageError } from "./usage-error";

/** What a form says of itself, for a file's name. */
export interface Named {
  readonly department: string | null;
  readonly year: number | null;
}

/** How files in a folder are called. */
export interface NamePattern {
  /** The name of an input's output, without its ending and fit for any file system. */
  stem(input: string, named: Named): string;
  endingFor(input: string): string;
}

/** Longest name in characters: with its ending, at three bytes each, it fits every file system. */
const longest = 80;

/**
 * The pattern of --name, of these parts: {name} is the input's own name, {department} and {year} are the form's. Without an ending a
 * workbook is written; with one of `also`, that.
 * @throws UsageError when it names what there is not, or a folder.
 */
export function namePattern(
  pattern: string,
  also: readonly string[],
  parts: readonly ("name" | "department" | "year")[] = ["name", "department", "year"],
): NamePattern {
  const known = parts.map((part) => `{${part}}`);
  const [, stem = pattern, ending] = /^(.*)(\.(?:xlsx|xlsm|docx|md))$/i.exec(pattern) ?? [];
  const unknown = stem.match(/\{[^{}]*\}/g)?.find((part) => !known.includes(part));
  if (unknown !== undefined) {
    throw new UsageError(`--name 里的 ${unknown} 不认识：可以用 ${known.join("、")}。`);
  }
  if (/[\\/]/.test(pattern)) throw new UsageError("--name 只写文件名，文件夹请用 -o 指定。");
  const kind = ending?.slice(1).toLowerCase() ?? "xlsx";
  if (!kind.startsWith("xls") && !also.includes(kind)) {
    throw new UsageError(`不能写成 .${kind} 文件，请改 --name 的结尾。`);
  }
  return {
    stem: (input, { department, year }) =>
      fit(
        stem
          .replaceAll("{name}", () => basename(input, extname(input)))
          .replaceAll("{department}", () => department ?? "未填单位名称")
          .replaceAll("{year}", () => (year === null ? "年度未知" : String(year))),
      ),
    endingFor: (input) => (kind.startsWith("xls") ? workbookEnding(input) : `.${kind}`),
  };
}

/** A name that every file system takes, whatever stands in the form. */
function fit(name: string): string {
  const fitting = Array.from(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_"))
    .slice(0, longest)
    .join("")
    .replace(/^[. ]+|[. ]+$/g, "");
  return fitting === "" ? "未命名" : fitting;
}
