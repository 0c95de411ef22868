import { extname, join } from "node:path";
import { readForm } from "../core/form/read";
import type { Profile } from "../core/profile/profile";
import { defaultProfile, profiles } from "../core/profile/profiles";
import { blankForm } from "../core/template/blank-form";
import { yearToFill } from "../core/template/form-purpose";
import { newXlsx } from "../xlsx/new-workbook";
import { openXlsx } from "../xlsx/open-xlsx";
import type { ExitCode } from "./check-command";
import { namePattern } from "./name-pattern";
import type { OutputOptions } from "./output-option";
import { problemLine } from "./problem-line";
import { chosenProfile } from "./profile-option";
import { TakenPaths } from "./taken-paths";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { writeOutput } from "./write-output";

export interface TemplateOptions extends Omit<OutputOptions, "inPlace"> {
  readonly year?: number;
  readonly profile?: string;
}

/** `jixiao template`: the two blank forms in one workbook; or in one for each department, its name filled in. */
export async function templateCommand(
  args: readonly string[],
  options: TemplateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output, name, force = false, dryRun = false } = options;
  if (output === undefined) throw new UsageError("请用 -o 指定输出文件，例如 -o 空白表样.xlsx。");
  const profile = await chosenProfile(options.profile);
  const year = options.year ?? yearToFill(null, terminal.today());
  const pattern = namePattern(name ?? "{department}-{year}年度自评表", [], ["department", "year"]);
  const departments = await departmentsIn(args, terminal);
  if (departments.length === 0 && extname(output).toLowerCase() !== ".xlsx") {
    throw new UsageError(`不能写成“${output}”：输出文件应以 .xlsx 结尾。`);
  }
  const taken = new TakenPaths("{department}-{year}");
  let done = 0;
  for (const department of departments.length === 0 ? [null] : departments) {
    const path =
      department === null ? output : join(output, `${pattern.stem("", { department, year })}.xlsx`);
    try {
      const bytes = await blankBook(department, year, profile);
      taken.take(path, department ?? "");
      const lines = await writeOutput({
        path,
        bytes,
        input: null,
        inPlace: false,
        force,
        dryRun,
        makesFolder: department !== null,
      });
      terminal.out(`${lines.join("\n")}\n`);
      done += 1;
    } catch (error) {
      terminal.err(`${problemLine(error, department)}\n`);
    }
  }
  return done < Math.max(1, departments.length) ? 2 : 0;
}

/** The names given, "-" standing for the lines of standard input; each once. */
async function departmentsIn(args: readonly string[], { standardInput }: Terminal): Promise<string[]> {
  const names: string[] = [];
  for (const arg of args) {
    if (arg !== "-") names.push(arg);
    else for await (const line of standardInput()) names.push(line.replace(/^\ufeff/, "").trim());
  }
  return [...new Set(names.filter((name) => name !== ""))];
}

/** Without a chosen profile that of the department's county, where its name tells it. */
async function blankBook(
  department: string | null,
  year: number,
  profile: Profile | undefined,
): Promise<Uint8Array> {
  const purpose = { year, profile: profile ?? profiles["national-2021"] };
  const workbook = openXlsx(newXlsx([blankForm("base", purpose), blankForm("self", purpose)]));
  if (department === null) return workbook.save();
  const cell = readForm(workbook.snapshot()).texts.department;
  if (cell.state !== "blank") throw new Error(`部门名称 is ${cell.state} on a blank form`);
  await workbook.apply([{ kind: "text", place: cell.cell.place, value: department }]);
  const suggested = defaultProfile(readForm(workbook.snapshot()));
  const isAsSuggested = profile !== undefined || suggested.id === purpose.profile.id;
  return isAsSuggested ? workbook.save() : blankBook(department, year, suggested);
}
