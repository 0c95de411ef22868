import { dirname, join, relative } from "node:path";
import type { ExitCode } from "./check-command";
import { type InputFile, inputFiles } from "./input-files";
import { type NamePattern, namePattern } from "./name-pattern";
import {
  type OutputKind,
  type OutputOptions,
  isFolder,
  outputKind,
  requireOneWay,
  requireWorkbook,
} from "./output-option";
import { problemLine } from "./problem-line";
import { TakenPaths } from "./taken-paths";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { writeOutput } from "./write-output";

/** What a command makes of one file. */
export interface Made {
  readonly bytes: Uint8Array;
  /** Whether a workbook would stay as it is. */
  readonly isUnchanged: boolean;
  readonly department: string | null;
  readonly year: number | null;
  /** All that there is to tell of it, and the same on one line for one of many. */
  readonly lines: readonly string[];
  readonly summary: string;
}

/** How a command that makes a file of a file goes about it. */
export interface Making {
  /** What it can write besides a workbook. */
  readonly also: readonly ("docx" | "md")[];
  /** The pattern of names in a folder when none is given. */
  readonly pattern: string;
  /** Which files are meant when a folder is named; filings when left out. */
  readonly folders?: readonly string[];
  readonly make: (input: string, kind: OutputKind) => Promise<Made>;
}

/**
 * Makes a file of each input: of a single one the file that -o names; of several, or when -o is a folder, files in that
 * folder, in the subfolders their inputs come from.
 */
export async function makeFiles(
  args: readonly string[],
  options: OutputOptions,
  making: Making,
  terminal: Terminal,
): Promise<ExitCode> {
  requireOneWay(options);
  const { output, name } = options;
  const { files } = await inputFiles(args, terminal, making.folders ? { endings: making.folders } : {});
  const inputs: InputFile[] = [];
  for await (const file of files) inputs.push(file);
  const [first] = inputs;
  const isMany = inputs.length > 1 || (first !== undefined && first.under !== null);
  const intoFolder = output !== undefined && (isMany || (await isFolder(output)));
  if (first && !isMany && !intoFolder) {
    if (name !== undefined) throw new UsageError("--name 用于写入文件夹，这里 -o 已经是文件名。");
    return makeOne(first.path, options, making, terminal);
  }
  if (intoFolder && !(await isFolder(output)) && /\.(xlsx|xlsm|docx|md)$/i.test(output)) {
    throw new UsageError(`要写 ${inputs.length} 个文件，-o 应是文件夹，不能是“${output}”。`);
  }
  const pattern = namePattern(name ?? making.pattern, making.also);
  return makeAll(inputs, intoFolder ? { folder: output, pattern } : null, options, making, terminal);
}

async function makeOne(
  input: string,
  options: OutputOptions,
  { make, also }: Making,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = options.output ?? input;
  if (options.inPlace) requireWorkbook(input);
  const kind = outputKind(input, path, also);
  try {
    const made = await make(input, kind);
    terminal.out(`${[...made.lines, ...(await saved(made, path, input, options))].join("\n")}\n`);
    return 0;
  } catch (error) {
    terminal.err(`${problemLine(error, input)}\n`);
    return 2;
  }
}

/** Into a folder, or (null) each in its own place. One bad file is one line and never stops the rest. */
async function makeAll(
  inputs: readonly InputFile[],
  into: { readonly folder: string; readonly pattern: NamePattern } | null,
  options: OutputOptions,
  { make, also }: Making,
  terminal: Terminal,
): Promise<ExitCode> {
  const taken = new TakenPaths("{name}-{department}");
  let done = 0;
  for (const { path: input, under } of inputs) {
    try {
      if (!into) requireWorkbook(input);
      const ending = into?.pattern.endingFor(input) ?? "";
      const made = await make(input, into ? outputKind(input, `_${ending}`, also) : "workbook");
      const below = under === null ? "" : relative(under, dirname(input));
      const path = into ? join(into.folder, below, into.pattern.stem(input, made) + ending) : input;
      taken.take(path, input);
      const notes = await saved(made, path, input, options, into !== null);
      done += 1;
      terminal.out(`${input}：${[made.summary, ...notes].join("；")}\n`);
    } catch (error) {
      terminal.err(`${problemLine(error, input)}\n`);
    }
  }
  const left = inputs.length - done;
  terminal.out(`共 ${inputs.length} 个文件：完成 ${done} 个${left === 0 ? "" : `，${left} 个没有完成`}。\n`);
  return left === 0 ? 0 : 2;
}

async function saved(
  made: Made,
  path: string,
  input: string,
  options: OutputOptions,
  makesFolder = false,
): Promise<string[]> {
  const { inPlace = false, force = false, dryRun = false } = options;
  if (inPlace && made.isUnchanged) return ["原文件没有改动。"];
  return writeOutput({ path, bytes: made.bytes, input, inPlace, force, dryRun, makesFolder });
}
