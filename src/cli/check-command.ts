import { refuseInputs } from "../xlsx/file";
import { accompanyingLine, besideWorkbooks, isAccompanying } from "./accompanying";
import { checkersOf, jobsFor } from "./checkers";
import { htmlOutput } from "./html-output";
import { inOrder } from "./in-order";
import { type InputFile, type InputFiles, inputFiles } from "./input-files";
import { jsonOutput, ndjsonOutput, readableOutput } from "./printed-output";
import { chosenProfile } from "./profile-option";
import { progressOf } from "./progress";
import type { ResultOutput } from "./result-output";
import { sarifOutput } from "./sarif-output";
import type { Surroundings } from "./surroundings";
import { Totals } from "./totals";
import { UsageError } from "./usage-error";
import { type Standing, standingAt, xlsxOutput } from "./xlsx-output";

export interface CheckOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly html?: string;
  readonly xlsx?: string;
  readonly sarif?: string;
  readonly profile?: string;
  readonly jobs?: number;
}

/** Exit codes of the contract; 130 as the shell has it for a command that was broken off. */
export type ExitCode = 0 | 1 | 2 | 130;

/** `jixiao check`: checks files as they come; one bad file never stops the rest. */
export async function checkCommand(
  args: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  if (options.json && options.ndjson) throw new UsageError("--json 和 --ndjson 只能选一个。");
  requireEndings(options);
  const profile = await chosenProfile(options.profile);
  const written = [options.html, options.xlsx, options.sarif].flatMap((path) => path ?? []);
  const { xlsx } = options;
  const standing = xlsx === undefined ? "nothing" : await standingAt(xlsx);
  const leftOut = xlsx !== undefined && standing === "earlier list" ? [xlsx] : [];
  const input = await inputFiles(args, terminal, { leftOut });
  const count = input.known?.length ?? null;
  const paths = input.known?.map(({ path }) => path) ?? [];
  await refuseAsOutputs(written, paths);
  const outputs = await openOutputs(options, standing, input, surroundings);
  const jobs = jobsFor(options.jobs, count);
  const checkers = await checkersOf(jobs, profile, surroundings.worker);
  const interrupted = terminal.interruption();
  const progress = progressOf(count, terminal);
  const totals = new Totals();
  const beside = besideWorkbooks(input.known ?? []);
  const accompanying: string[] = [];
  try {
    const check = async ({ path }: InputFile) => {
      // Of names that come one after the other each is only known now.
      if (input.known === null) await refuseAsOutputs(written, [path]);
      return checkers.check(path);
    };
    for await (const checked of inOrder(input.files, checkers.atOnce, check, interrupted.signal)) {
      const { result } = checked;
      if (isAccompanying(result, beside)) accompanying.push(result.file);
      else {
        const filing = totals.add(checked);
        for (const output of outputs) output.add(checked, filing);
      }
      progress.step(result.file);
      await terminal.drained();
    }
    progress.end();
    if (interrupted.signal.aborted && count !== null) {
      totals.left = count - totals.files - accompanying.length;
    }
    for (const line of outputs.map((output) => output.end(totals))) {
      if (line !== null) terminal.err(`${line}\n`);
    }
    if (accompanying.length > 0) terminal.err(`${accompanyingLine(accompanying)}\n`);
  } catch (error) {
    for (const output of outputs) output.discard();
    throw error;
  } finally {
    interrupted.end();
    await checkers.close();
  }
  if (!interrupted.signal.aborted) return exitCode(totals);
  terminal.err(`已中断：完成 ${totals.files} 个文件，结果已写完整。\n`);
  return 130;
}

async function refuseAsOutputs(outputs: readonly string[], inputs: readonly string[]): Promise<void> {
  for (const output of outputs) await refuseInputs(output, inputs);
}

/** How the names of lists may end, so that none is written where another was meant. */
const listEndings = { html: [".html", ".htm"], xlsx: [".xlsx"], sarif: [".sarif", ".json"] } as const;

/** @throws UsageError for a list under a name that its program would not open. */
function requireEndings(options: CheckOptions): void {
  for (const [list, endings] of Object.entries(listEndings)) {
    const path = options[list as keyof typeof listEndings];
    if (path === undefined || endings.some((ending) => path.toLowerCase().endsWith(ending))) continue;
    throw new UsageError(`--${list} 的文件名应以 ${endings.join("、")} 结尾，不能是“${path}”。`);
  }
}

/**
 * Where the results go: what was asked for, else a text for a person; for names from an engine, lines of JSON. `standing` is
 * what stands where the .xlsx goes.
 */
async function openOutputs(
  options: CheckOptions,
  standing: Standing,
  { known }: InputFiles,
  { terminal, version }: Surroundings,
): Promise<ResultOutput[]> {
  const { json, ndjson, html, xlsx, sarif } = options;
  const outputs: ResultOutput[] = [];
  try {
    if (html !== undefined) outputs.push(await htmlOutput(html, terminal.today()));
    if (xlsx !== undefined) outputs.push(await xlsxOutput(xlsx, standing));
    if (sarif !== undefined) outputs.push(await sarifOutput(sarif, version));
  } catch (error) {
    for (const output of outputs) output.discard();
    throw error;
  }
  if (json) outputs.push(jsonOutput(terminal));
  else if (ndjson || (outputs.length === 0 && known === null)) outputs.push(ndjsonOutput(terminal));
  else if (outputs.length === 0) outputs.push(readableOutput(terminal));
  return outputs;
}

function exitCode({ unreadable, wrong }: Totals): ExitCode {
  if (unreadable > 0) return 2;
  return wrong > 0 ? 1 : 0;
}
