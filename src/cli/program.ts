import { Command, CommanderError, InvalidArgumentError } from "commander";
import { type CheckOptions, type ExitCode, checkCommand } from "./check-command";
import { inChinese } from "./complaints";
import { fillCommand } from "./fill-command";
import { helpText } from "./help";
import { type ImportOptions, importCommand } from "./import-command";
import type { OutputOptions } from "./output-option";
import { problemLine } from "./problem-line";
import { type ReportOptions, reportCommand } from "./report-command";
import type { Terminal } from "./terminal";

const profileHelp =
  "口径：national-2021、national-2020、hunan-miluo-2024，或口径 JSON 文件（默认按表样选择）";

/** Does a command's work and keeps its exit code; `file` is named before what is wrong with it. */
type Act = (file: string | null, work: () => Promise<ExitCode>) => Promise<void>;

/** Runs the command line. Gives the exit code of the contract: 0, 1 (error-level findings), 2 (unreadable, bad usage). */
export async function run(args: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const act: Act = async (file, work) => {
    try {
      code = await work();
    } catch (error) {
      terminal.err(`${problemLine(error, file)}\n`);
      code = 2;
    }
  };
  try {
    await commandTree(version, terminal, act).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

function commandTree(version: string, terminal: Terminal, act: Act): Command {
  const program = chinese(new Command("jixiao"), terminal)
    .description("部门整体支出绩效自评：校验基础数据表和自评表，填写比率，生成自评报告。")
    .version(version, "-V, --version", "显示版本号")
    .addHelpText("after", examples)
    .helpCommand("help [命令]", "显示一个命令的帮助");

  chinese(program.command("check"), terminal)
    .description("校验一个或多个工作簿。文件夹会包含其中（含下级）所有 .xlsx、.xlsm、.xls。")
    .argument("<文件或文件夹...>", "要校验的工作簿或 .docx；“-”表示从标准输入读取文件名，一行一个")
    .option("--json", "全部校验完后输出一个 JSON 数组")
    .option("--ndjson", "每校验完一个文件输出一行 JSON")
    .option("--html <文件>", "写成一个网页")
    .option("--xlsx <文件>", "写成 Excel 问题清单")
    .option("--profile <口径>", profileHelp)
    .option("--jobs <个数>", "同时读取的文件数", wholeNumber, 4)
    .addHelpText("after", checkNotes)
    .action((files: string[], options: CheckOptions) =>
      act(null, () => checkCommand(files, options, terminal)),
    );

  chinese(program.command("fill"), terminal)
    .description("把控制率、执行率等写成公式，其他内容不动。")
    .argument("<文件>", "要填写的工作簿")
    .option("-o, --output <文件>", "输出文件，不能是输入文件")
    .option("--in-place", "直接修改原文件，先在同一文件夹备份")
    .addHelpText("after", fillNotes)
    .action((file: string, options: OutputOptions) => act(file, () => fillCommand(file, options, terminal)));

  chinese(program.command("report"), terminal)
    .description("生成自评报告：写入工作簿的“自评报告”“校验结果”两张表，或单独写成 .docx、.md。")
    .argument("<文件>", "已填好的工作簿")
    .option("-o, --output <文件>", "输出文件（.xlsx、.docx 或 .md），不能是输入文件")
    .option("--in-place", "把两张表直接写入原文件，先在同一文件夹备份")
    .option("--profile <口径>", profileHelp)
    .addHelpText("after", reportNotes)
    .action((file: string, options: ReportOptions) =>
      act(file, () => reportCommand(file, options, terminal)),
    );

  chinese(program.command("import"), terminal)
    .description("把在 Word 里填的表（.docx）变成工作簿：基础数据表、自评表和自评报告，内容与原文一致。")
    .argument("<文件>", "填好的 .docx 文件")
    .option("-o, --output <文件>", "输出文件（.xlsx）")
    .addHelpText("after", importNotes)
    .action((file: string, options: ImportOptions) =>
      act(file, () => importCommand(file, options, terminal)),
    );

  return program;
}

const examples = `
例子：
  jixiao check 自评表.xlsx                       校验一个文件
  jixiao check 报送文件夹 --xlsx 问题清单.xlsx   校验文件夹里的所有文件，写成清单
  jixiao fill 自评表.xlsx -o 已填.xlsx           写入比率公式
  jixiao report 自评表.xlsx -o 报告.xlsx         生成自评报告和校验结果
  jixiao import 自评表.docx -o 自评表.xlsx       把在 Word 里填的表变成工作簿

每个命令都有 --help，例如 jixiao check --help。`;

const checkNotes = `
例子：
  jixiao check 自评表.xlsx
  jixiao check 报送文件夹 --xlsx 问题清单.xlsx --html 问题清单.html
  jixiao check 自评表.xlsx --json

退出码：0 没有必须改正的问题，1 有，2 有文件无法读取或用法不对。`;

const fillNotes = `
例子：
  jixiao fill 自评表.xlsx -o 已填.xlsx

退出码：0 已完成，2 文件无法读取、无法写入或用法不对。`;

const reportNotes = `
例子：
  jixiao report 自评表.xlsx -o 报告.xlsx
  jixiao report 自评表.xlsx -o 报告.docx

退出码：0 已完成（有没有问题见校验结果），2 文件无法读取、无法写入或用法不对。`;

const importNotes = `
例子：
  jixiao import 自评表.docx -o 自评表.xlsx

退出码：0 已完成（有没有问题用 check 查看），2 文件无法读取、无法写入或用法不对。`;

/** A command whose own words are Chinese and whose output goes to the terminal given. */
function chinese(command: Command, terminal: Terminal): Command {
  return command
    .helpOption("-h, --help", "显示帮助")
    .configureHelp({ formatHelp: helpText })
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => {
        write(inChinese(text));
      },
    })
    .exitOverride();
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("请写 1 到 999 的整数。");
  return Number(text);
}
