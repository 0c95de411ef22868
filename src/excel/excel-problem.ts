import { EditRefused, NotShown } from "../core/workbook";

/** What went wrong in Excel, in the accountant's language. */
export interface Problem {
  /** Excel's code ("AccessDenied"), or "Unknown". */
  readonly code: string;
  /** One Chinese sentence with what to do. */
  readonly message: string;
  /** Whether the same thing may work when tried again. */
  readonly retry: boolean;
  /** The user is typing in a cell: nothing works until that ends. */
  readonly isCellEditing: boolean;
  /** Member that failed ("Range.values"), for the diagnostics; holds no cell contents. */
  readonly location: string | null;
}

const lost = "当前工作簿不在前台，请点一下本工作簿的窗口再试。";
const tooLarge = "内容太多，Excel 一次处理不了，请关闭其他工作簿或删去多余的空行后再试。";
const structure = (what: string) => `${what}挡住了这次修改，没有写入，请先处理后再试。`;
const gone = "工作表或单元格已不在原处（可能已改名或删除），请重新校验。";
const stale = "引用的区域已失效，请重新校验后再试。";
const old = "本机 Excel 版本太旧，不支持此操作，请更新 Excel。";
const unsure = "Excel 没有完成此操作，请点一下工作表中的任一单元格，然后再试。";
const busy = "Excel 正忙，请稍等片刻再试。";

/** Codes by which Excel says what failed; its own message is not meant for users. */
const problems: Readonly<Record<string, readonly [message: string, retry: boolean]>> = {
  InvalidOperationInCellEditMode: ["正在编辑单元格，请先按 Enter 结束编辑，再点“重试”。", true],
  AccessDenied: [
    "工作表或工作簿受保护，没有写入，请先在“审阅”中撤销保护（若未受保护，请检查文件是否只读）。",
    false,
  ],
  ItemNotFound: [gone, true],
  ItemAlreadyExists: ["已有同名的工作表，请重新校验后再试。", true],
  InvalidReference: [stale, true],
  InvalidArgument: [stale, true],
  InvalidObjectPath: [stale, true],
  InvalidBinding: [stale, true],
  InvalidSelection: [lost, true],
  InactiveWorkbook: [lost, true],
  GeneralException: [unsure, true],
  InternalError: [unsure, true],
  Aborted: [unsure, true],
  RequestAborted: [unsure, true],
  HostRestartNeeded: ["Excel 需要重新启动，请保存后重新打开 Excel。", false],
  ActivityLimitReached: [busy, true],
  ServiceNotAvailable: [busy, true],
  Timeout: [busy, true],
  RequestPayloadSizeLimitExceeded: [tooLarge, true],
  ResponsePayloadSizeLimitExceeded: [tooLarge, true],
  RangeExceedsLimit: [tooLarge, true],
  OperationCellsExceedLimit: [tooLarge, true],
  MemoryLimitReached: [tooLarge, true],
  FormulaLengthExceedsLimit: ["公式太长，Excel 放不下，没有写入。", false],
  FilteredRangeConflict: [structure("筛选"), false],
  MergedRangeConflict: [structure("合并单元格"), false],
  PivotTableRangeConflict: [structure("数据透视表"), false],
  InsertDeleteConflict: [structure("表格、数组公式或合并单元格"), false],
  NonBlankCellOffSheet: [structure("工作表边缘的内容"), false],
  UnsupportedSheet: ["这是图表工作表或宏表，没有可校验的单元格，请换一张工作表。", false],
  UnsupportedOperation: ["此操作在当前工作簿中不可用，没有写入。", false],
  UndoNotSupported: ["Excel 无法把这次修改并入它的撤销记录，请再试一次。", true],
  EmptyChartSeries: [unsure, true],
  ApiNotFound: [old, false],
  ApiNotAvailable: [old, false],
  NotImplemented: [old, false],
};

function coded(error: unknown): { code: string; location: string | null } {
  if (typeof error !== "object" || error === null || !("code" in error))
    return { code: "Unknown", location: null };
  const code = typeof error.code === "string" ? error.code : "Unknown";
  const info = "debugInfo" in error ? error.debugInfo : null;
  const location =
    typeof info === "object" && info !== null && "errorLocation" in info ? info.errorLocation : null;
  return { code, location: typeof location === "string" && location !== "" ? location : null };
}

/** Any error of Office.js, or of ours, as one Chinese sentence. */
export function excelProblem(error: unknown): Problem {
  if (error instanceof ExcelFailure) return error.problem;
  // Our own refusals already say what is the matter; asking again would give the same answer.
  if (error instanceof EditRefused || error instanceof NotShown) {
    return { code: error.name, message: error.message, retry: false, isCellEditing: false, location: null };
  }
  const { code, location } = coded(error);
  const [message, retry] = problems[code] ?? [unsure, true];
  return { code, message, retry, isCellEditing: code === "InvalidOperationInCellEditMode", location };
}

/** A failure of Excel, `message` for the accountant. */
export class ExcelFailure extends Error {
  readonly problem: Problem;

  /** @param outcome What became of the workbook, in Chinese, when something may have been written. */
  constructor(error: unknown, outcome = "") {
    const problem = excelProblem(error);
    super(problem.message + outcome, { cause: error });
    this.name = "ExcelFailure";
    this.problem = { ...problem, message: problem.message + outcome };
  }
}

/** Codes that mean: ask for less at once. */
export function isTooMuch(error: unknown): boolean {
  return excelProblem(error).message === tooLarge;
}
