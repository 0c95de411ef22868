import { Command, CommanderError, InvalidArgumentError } from "commander";
import type { CheckOptions, ExitCode } from "./check-command";
import { inChinese } from "./complaints";
import { helpText } from "./help";
import type { OutputOptions } from "./output-option";
import type { ReportOptions } from "./report-command";
import type { Surroundings } from "./surroundings";
import type { TemplateOptions } from "./template-command";
import type { Terminal } from "./terminal";
import { terminalText } from "./terminal-text";

const profileHelp =
  "口径：national-2021、national-2020、hunan-miluo-2024，或口径 JSON 文件（默认按表样选择）";

/** The commands. Each is loaded when it is called: help and a slip of the pen need none of what they are made of. */
const commands = {
  check: async () => (await import(/* webpackChunkName: "check" */ "./check-command")).checkCommand,
  fill: async () => (await import(/* webpackChunkName: "fill" */ "./fill-command")).fillCommand,
  report: async () => (await import(/* webpackChunkName: "report" */ "./report-command")).reportCommand,
  import: async () => (await import(/* webpackChunkName: "import" */ "./import-command")).importCommand,
  template: async () =>
    (await import(/* webpackChunkName: "template" */ "./template-command")).templateCommand,
};

/** Does a command's work and keeps its exit code. */
type Act = (work: () => Promise<ExitCode>) => Promise<void>;

/** Runs the command line. Gives the exit code of the contract: 0, 1 (error-level findings), 2 (unreadable, bad usage). */
export async function run(args: readonly string[], given: Surroundings): Promise<ExitCode> {
  const terminal = withoutControls(given.terminal);
  const surroundings = { ...given, terminal };
  let code: ExitCode = 0;
  const act: Act = async (work) => {
    try {
      code = await work();
    } catch (error) {
      const { problemLine } = await import(/* webpackChunkName: "problem" */ "./problem-line");
      terminal.err(`${problemLine(error, null)}\n`);
      code = 2;
    }
  };
  try {
    await commandTree(surroundings, act).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** Whatever a command prints, no text of a workbook steers the terminal. */
function withoutControls(terminal: Terminal): Terminal {
  return {
    ...terminal,
    out: (text) => {
      terminal.out(terminalText(text));
    },
    err: (text) => {
      terminal.err(terminalText(text));
    },
  };
}

function commandTree(surroundings: Surroundings, act: Act): Command {
  const { terminal, version } = surroundings;
  const program = chinese(new Command("jixiao"), terminal)
    .description("部门整体支出绩效自评：校验基础数据表和自评表，填写比率，生成自评报告。")
    .version(version, "-V, --version", "显示版本号")
    .addHelpText("after", examples)
    .helpCommand("help [命令]", "显示一个命令的帮助");

  chinese(program.command("check"), terminal)
    .description("校验一个或多个工作簿。文件夹会包含其中（含下级）所有 .xlsx、.xlsm、.xls、.docx。")
    .argument(
      "<文件或文件夹...>",
      "要校验的工作簿或 .docx；“-”表示从标准输入读取文件名，一行一个，默认按 --ndjson 输出",
    )
    .option("--json", "全部校验完后输出一个 JSON 数组")
    .option("--ndjson", "每校验完一个文件输出一行 JSON，按输入的顺序")
    .option("--html <文件>", "写成一个网页：汇总、图表、各单位的问题")
    .option("--xlsx <文件>", "写成 Excel 清单：汇总、问题清单、按规则")
    .option("--sarif <文件>", "写成 SARIF 2.1.0，供编辑器和持续集成读取")
    .option("--profile <口径>", profileHelp)
    .option("--jobs <个数>", "同时校验的线程数（默认：文件多时等于处理器核数）", wholeNumber)
    .addHelpText("after", checkNotes)
    .action((files: string[], options: CheckOptions) =>
      act(async () => (await commands.check())(files, options, surroundings)),
    );

  intoFiles(chinese(program.command("fill"), terminal), ofForm)
    .description("把控制率、执行率等写成公式，其他内容不动。可以一次填写多个文件。")
    .argument("<文件或文件夹...>", "要填写的工作簿")
    .option("--in-place", "直接修改原文件，先在同一文件夹备份")
    .addHelpText("after", fillNotes)
    .action((files: string[], options: OutputOptions) =>
      act(async () => (await commands.fill())(files, options, terminal)),
    );

  intoFiles(chinese(program.command("report"), terminal), ofForm)
    .description(
      "生成自评报告：写入工作簿的“自评报告”“校验结果”两张表，或单独写成 .docx、.md。可以一次处理多个文件。",
    )
    .argument("<文件或文件夹...>", "已填好的工作簿")
    .option("--in-place", "把两张表直接写入原文件，先在同一文件夹备份")
    .option("--profile <口径>", profileHelp)
    .addHelpText("after", reportNotes)
    .action((files: string[], options: ReportOptions) =>
      act(async () => (await commands.report())(files, options, terminal)),
    );

  intoFiles(chinese(program.command("import"), terminal), ofForm)
    .description(
      "把在 Word 里填的表（.docx）变成工作簿：基础数据表、自评表和自评报告，内容与原文一致。可以一次处理多个文件。",
    )
    .argument("<文件或文件夹...>", "填好的 .docx 文件")
    .addHelpText("after", importNotes)
    .action((files: string[], options: OutputOptions) =>
      act(async () => (await commands.import())(files, options, terminal)),
    );

  intoFiles(chinese(program.command("template"), terminal), "{department}（单位）、{year}（年度）")
    .description("写出空白的基础数据表和自评表，带公式和数据有效性；给出单位名称时每个单位一个文件。")
    .argument("[单位名称...]", "填入表中的单位名称；“-”表示从标准输入读取，一行一个")
    .option("--year <年度>", "评价年度（默认上一年）", fourDigits)
    .option("--profile <口径>", profileHelp)
    .addHelpText("after", templateNotes)
    .action((departments: string[], options: TemplateOptions) =>
      act(async () => (await commands.template())(departments, options, terminal)),
    );

  return program;
}

/** What names of files are made of. */
const ofForm = "{name}（原名）、{department}（单位）、{year}（年度）";

/** The options of every command that makes files; `parts` are what a name may be made of. */
function intoFiles(command: Command, parts: string): Command {
  return command
    .option("-o, --output <文件或文件夹>", "输出文件；有多个文件时是文件夹，保留原来的下级文件夹")
    .option("--name <样式>", `文件夹里的文件名，可用${parts}`)
    .option("--force", "覆盖内容不同的同名文件，先备份原有的")
    .option("--dry-run", "只说明将写入什么，不写任何文件");
}

const examples = `
例子：
  jixiao check 自评表.xlsx                       校验一个文件
  jixiao check 报送文件夹 --xlsx 问题清单.xlsx   校验文件夹里的所有文件，写成清单
  jixiao fill 自评表.xlsx -o 已填.xlsx           写入比率公式
  jixiao report 自评表.xlsx -o 报告.xlsx         生成自评报告和校验结果
  jixiao import 自评表.docx -o 自评表.xlsx       把在 Word 里填的表变成工作簿
  jixiao template -o 空白表样.xlsx               写出空白表样

每个命令都有 --help，例如 jixiao check --help。`;

const checkNotes = `
例子：
  jixiao check 自评表.xlsx
  jixiao check 报送文件夹 --xlsx 问题清单.xlsx --html 问题清单.html
  jixiao check 自评表.xlsx --json
  find 报送文件夹 -name "*.xlsx" | jixiao check - > 结果.ndjson

退出码：0 没有必须改正的问题，1 有，2 有文件无法读取或用法不对，130 被中断
（按 Ctrl-C：已完成的部分会写完整）。`;

const fillNotes = `
例子：
  jixiao fill 自评表.xlsx -o 已填.xlsx
  jixiao fill 报送文件夹 -o 已填文件夹 --name "{name}-已填"
  jixiao fill 报送文件夹 -o 已填文件夹 --dry-run

退出码：0 已完成，2 有文件无法读取、无法写入或用法不对。`;

const reportNotes = `
例子：
  jixiao report 自评表.xlsx -o 报告.xlsx
  jixiao report 自评表.xlsx -o 报告.docx
  jixiao report 报送文件夹 -o 报告文件夹 --name "{department}-{year}年度自评报告.docx"

退出码：0 已完成（有没有问题见校验结果），2 有文件无法读取、无法写入或用法不对。`;

const importNotes = `
例子：
  jixiao import 自评表.docx -o 自评表.xlsx
  jixiao import 报送文件夹 -o 工作簿文件夹

退出码：0 已完成（有没有问题用 check 查看），2 有文件无法读取、无法写入或用法不对。`;

const templateNotes = `
例子：
  jixiao template -o 空白表样.xlsx
  jixiao template -o 空白表样.xlsx --year 2025 --profile hunan-miluo-2024
  jixiao template 某某县林业局 某某县水利局 -o 下发
  jixiao template - -o 下发 --name "{department}-{year}" < 单位名单.txt

退出码：0 已完成，2 有文件无法写入或用法不对。`;

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

function fourDigits(text: string): number {
  if (!/^20\d{2}$/.test(text)) throw new InvalidArgumentError("请写四位年份，例如 2024。");
  return Number(text);
}
