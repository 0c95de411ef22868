import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import { backupEnding } from "../xlsx/file";
import type { Terminal } from "./terminal";
import { named } from "./totals";
import { UsageError } from "./usage-error";

/** Endings that are looked for in folders; .xls is among them so that its message can say what to do. */
export const filings = [".xlsx", ".xlsm", ".xls", ".docx"] as const;
export const wordFiles = [".docx"] as const;
/** Endings of filings in forms that cannot be read: told of where a folder holds them, so that none is missed unnoticed. */
const unreadable = [".et", ".ods", ".csv", ".doc", ".wps", ".pdf", ".zip", ".rar", ".7z"];
/** What Excel and WPS keep beside a file while it is open. */
const lockFile = "~$";
/** Files that are no one's work: those, and our unfinished ones (our backups are told by their ending). */
const notMeant = /^(~\$|\.)/;

/** A file to work on. */
export interface InputFile {
  readonly path: string;
  /** The folder that was named and holds it, at whatever depth; null = the file itself was named. */
  readonly under: string | null;
}

export interface InputOptions {
  /** Files that are no filings where a folder holds them: the list that this command wrote last time. */
  readonly leftOut?: readonly string[];
  /** Which files are meant when a folder is named; {@link filings} when left out. */
  readonly endings?: readonly string[];
}

export interface InputFiles {
  /** In order, each once. */
  readonly files: AsyncIterable<InputFile>;
  /** All of them, or null when they come from standard input one after the other. */
  readonly known: readonly InputFile[] | null;
}

/**
 * The files behind the arguments: a file stands for itself, a folder for the filings below it, "-" for the names on
 * standard input, one a line. What does not exist is kept: reading it says so. A folder without any such
 * file is told.
 * @throws UsageError when there is no file at all; while the files are taken, if they come from standard input.
 */
export async function inputFiles(
  args: readonly string[],
  terminal: Terminal,
  { leftOut = [], endings = filings }: InputOptions = {},
): Promise<InputFiles> {
  const options = { leftOut, endings };
  if (args.includes("-")) {
    const tell = (line: string) => {
      terminal.err(`${line}\n`);
    };
    return { files: orNone(filesBehind(args, terminal, options, tell)), known: null };
  }
  const empty: string[] = [];
  const known: InputFile[] = [];
  for await (const file of filesBehind(args, terminal, options, (line) => empty.push(line))) known.push(file);
  if (known.length === 0) throw new UsageError(empty.join("\n"));
  for (const line of empty) terminal.err(`${line}\n`);
  return { files: oneByOne(known), known };
}

async function* orNone(files: AsyncIterable<InputFile>): AsyncGenerator<InputFile> {
  let isEmpty = true;
  for await (const file of files) {
    isEmpty = false;
    yield file;
  }
  if (isEmpty) throw new UsageError("没有要校验的文件：标准输入里没有文件名。");
}

// eslint-disable-next-line @typescript-eslint/require-await -- Those of a list are there at once.
async function* oneByOne(files: readonly InputFile[]): AsyncGenerator<InputFile> {
  yield* files;
}

async function* filesBehind(
  args: readonly string[],
  { standardInput }: Terminal,
  { leftOut, endings }: Required<InputOptions>,
  tell: (line: string) => void,
): AsyncGenerator<InputFile> {
  const outside = new Set(leftOut.map((path) => resolve(path)));
  const seen = new Set<string>();
  for (const arg of new Set(args)) {
    for await (const name of arg === "-" ? namesIn(standardInput()) : [arg]) {
      const below = await filesBelow(name, [...endings, ...unreadable]);
      if (below === null && basename(name).startsWith(lockFile)) {
        tell(`“${name}”是 Excel、WPS 打开文件时的临时文件，没有读取，请给出原来的文件。`);
        continue;
      }
      const isLeft = (path: string) => unreadable.includes(extname(path).toLowerCase());
      const left = below?.filter(isLeft) ?? [];
      const found = below?.filter((path) => !isLeft(path) && !outside.has(resolve(path))) ?? [name];
      if (found.length === 0) tell(`文件夹“${name}”里没有 ${endings.join("、")} 文件。`);
      if (left.length > 0) tell(leftLine(name, left));
      for (const path of found) {
        if (seen.has(resolve(path))) continue;
        seen.add(resolve(path));
        yield { path, under: below === null ? null : name };
      }
    }
  }
}

function leftLine(folder: string, left: readonly string[]): string {
  const names = named(left.map((path) => relative(folder, path)));
  const advice = "请另存为 .xlsx 或 .docx；压缩包请先解压，PDF 请换成填报时的文件";
  return `文件夹“${folder}”里有 ${left.length} 个文件没有读取：${names}。${advice}。`;
}

/** The lines that hold something; the mark that some editors begin a file with is none of the name. */
async function* namesIn(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    const name = line.replace(/^\ufeff/, "");
    if (name.trim() !== "") yield name;
  }
}

/** The files in a folder and those below it; null when it is no folder or cannot be listed: reading it says why. */
async function filesBelow(folder: string, endings: readonly string[]): Promise<string[] | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return null;
    const entries = await readdir(folder, { withFileTypes: true });
    const sorted = entries
      .filter(({ name }) => !notMeant.test(name) && !backupEnding.test(name))
      .sort((a, b) => a.name.localeCompare(b.name, "zh-CN"));
    const found = await Promise.all(
      sorted.map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return (await filesBelow(path, endings)) ?? [path];
        return endings.includes(extname(entry.name).toLowerCase()) ? [path] : [];
      }),
    );
    return found.flat();
  } catch {
    return null;
  }
}
