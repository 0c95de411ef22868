import { type CellPlace, keyOf } from "../core/address";
import type { Edit } from "../core/edits";
import { OneAtATime } from "../core/one-at-a-time";
import { sheetNotShown } from "../core/refusals";
import type { Snapshot } from "../core/snapshot";
import type { WorkbookState } from "../core/state";
import { EditRefused } from "../core/workbook";
import type {
  CellImage,
  InterruptedWrite,
  Receipt,
  UndoResult,
  WhenChanged,
  Workbook,
} from "../core/workbook";
import { ChangeEvents } from "./change-events";
import { ExcelFailure } from "./excel-problem";
import { readSnapshot } from "./read-snapshot";
import { readState, writeState } from "./state-part";
import { HalfWritten, type Step } from "./step";

/** What only writing needs comes in a file of its own, fetched while the workbook is read. */
const writing = () => import(/* webpackChunkName: "writing" */ "./write-edits");
const undoing = () => import(/* webpackChunkName: "writing" */ "./put-back");

/** Writing stopped half-way and could not be taken back at once; `receipt` takes it back later. */
export class WriteInterrupted extends ExcelFailure implements InterruptedWrite {
  constructor(
    error: unknown,
    readonly receipt: Receipt,
  ) {
    super(error, "可能只写入了一部分，请点“撤回”恢复原样。");
    this.name = "WriteInterrupted";
  }
}

interface Done {
  readonly receipt: Receipt;
  readonly step: Step;
  undone: boolean;
}

export interface ExcelOptions {
  /** Cells read in one sync, instead of the host's own limit. */
  readonly cellsAtOnce?: number;
}

/** The workbook open in Excel, through Office.js. One thing happens at a time. */
export class ExcelWorkbook implements Workbook {
  private readonly history: Done[] = [];
  private readonly events = new ChangeEvents();
  /** What cells held when the workbook was read, and what we wrote since. */
  private lastRead: Snapshot | null = null;
  private readonly writtenSince = new Map<string, CellImage>();
  private readonly jobs = new OneAtATime();
  /** What did not work about the last `apply`, though all edits were made; Chinese. */
  private lastWarnings: readonly string[] = [];

  constructor(private readonly options: ExcelOptions = {}) {}

  /** @throws ExcelFailure */
  read(): Promise<Snapshot> {
    return this.jobs.run(async () => {
      // Nobody waits for it yet; it is tried again when something is written.
      writing().catch(() => undefined);
      const snapshot = await run((context) => readSnapshot(context, this.options.cellsAtOnce));
      this.lastRead = snapshot;
      this.writtenSince.clear();
      await this.events.retry();
      return snapshot;
    });
  }

  /**
   * @throws EditRefused when something must not be written; nothing was.
   * @throws WriteInterrupted when Excel failed and what it had written could not be taken back.
   * @throws ExcelFailure when Excel failed; the workbook is as it was.
   */
  apply(edits: readonly Edit[]): Promise<Receipt> {
    return this.jobs.run(async () => {
      this.lastWarnings = [];
      const id = this.history.length + 1;
      const remembered = (step: Step) => this.remember(receiptOf(id, edits, step), step);
      if (edits.length === 0) return remembered({ cells: [], sheets: [] });
      const { writeEdits } = await writing();
      try {
        const { step, warnings } = await run((context) =>
          writeEdits(context, edits, `~${Date.now().toString(36)}-${id}`, (place) => this.expected(place)),
        );
        this.lastWarnings = warnings;
        return remembered(step);
      } catch (error) {
        if (!(error instanceof HalfWritten)) throw error;
        throw new WriteInterrupted(error.reason, remembered(error.step));
      }
    });
  }

  /**
   * @throws ExcelFailure; what was put back stays so, and undoing again does the rest.
   */
  undo(receipt: Receipt, changed: WhenChanged = "refuse"): Promise<UndoResult> {
    return this.jobs.run(async () => {
      const done = this.history.find((entry) => entry.receipt === receipt);
      const { firstCells, imagesNow, putBack } = await undoing();
      if (!done) return { changedSince: [...receipt.after, ...firstCells(receipt.edits)] };
      if (done.undone) return { changedSince: await run((context) => imagesNow(context, done.step)) };
      try {
        const result = await Excel.run((context) => putBack(context, done.step, changed));
        this.noteWritten(result.now);
        done.undone = changed === "keep" || result.changedSince.length === 0;
        return { changedSince: result.changedSince };
      } catch (error) {
        throw new ExcelFailure(error, "可能只撤回了一部分，请再点一次“撤回”。");
      }
    });
  }

  /** @throws Error with a Chinese message when the sheet is gone or hidden, or when Excel fails. */
  show(place: CellPlace): Promise<void> {
    return this.jobs.run(() =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
        sheet.load("visibility");
        await context.sync();
        if (sheet.isNullObject || sheet.visibility !== "Visible") {
          throw sheetNotShown(place.sheet, sheet.isNullObject ? "missing" : "hidden");
        }
        sheet.activate();
        sheet.getRangeByIndexes(place.row, place.column, 1, 1).select();
        await context.sync();
      }),
    );
  }

  readState(): Promise<WorkbookState> {
    return this.jobs.run(() => run(readState));
  }

  writeState(state: WorkbookState): Promise<void> {
    return this.jobs.run(() => run((context) => writeState(context, state)));
  }

  onChanged(listener: () => void): () => void {
    return this.events.add(listener);
  }

  /**
   * What the user should know about the workbook as it is open now, one Chinese sentence each, and what did not work about the
   * last `apply` though all edits were made.
   * @throws ExcelFailure
   */
  remarks(): Promise<readonly string[]> {
    return this.jobs.run(() =>
      run(async (context) => {
        const { workbook, application } = context;
        workbook.load("readOnly");
        application.load("calculationMode");
        await context.sync();
        return [
          ...(workbook.readOnly
            ? ["工作簿是只读打开的：写入的内容不能存回原文件，请先“另存为”一份再写入。"]
            : []),
          ...(application.calculationMode === "Manual"
            ? ["工作簿设为手动重算：公式的结果可能已过期，请按 F9 重算后再校验。"]
            : []),
          ...this.lastWarnings,
        ];
      }),
    );
  }

  /** The name of the sheet in front. @throws ExcelFailure */
  activeSheet(): Promise<string> {
    return this.jobs.run(() =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      }),
    );
  }

  private expected(place: CellPlace): CellImage | undefined {
    const written = this.writtenSince.get(keyOf(place));
    if (written) return written;
    const sheet = this.lastRead?.sheets.find(({ name }) => name === place.sheet);
    if (!sheet) return undefined;
    const [row, column] = [place.row - sheet.origin.row, place.column - sheet.origin.column];
    return {
      place,
      value: sheet.values[row]?.[column] ?? null,
      formula: sheet.formulas[row]?.[column] ?? null,
      numberFormat: sheet.numberFormats[row]?.[column] ?? "General",
      fill: null,
    };
  }

  private noteWritten(images: readonly CellImage[]): void {
    for (const image of images) this.writtenSince.set(keyOf(image.place), image);
  }

  private remember(receipt: Receipt, step: Step): Receipt {
    this.history.push({ receipt, step, undone: false });
    this.noteWritten(receipt.after);
    const renamed = new Set(step.sheets.map(({ edit }) => edit.content.name));
    if (this.lastRead && renamed.size > 0) {
      // Under this name stands another sheet now.
      this.lastRead = { sheets: this.lastRead.sheets.filter(({ name }) => !renamed.has(name)) };
    }
    return receipt;
  }
}

function receiptOf(id: number, edits: readonly Edit[], step: Step): Receipt {
  return {
    id,
    edits,
    before: step.cells.map(({ before }) => before.image),
    after: step.cells.map(({ after }) => after),
  };
}

/** A batch whose failure is told in Chinese; our own errors pass. */
async function run<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(job);
  } catch (error) {
    const isOurs =
      error instanceof EditRefused || error instanceof ExcelFailure || error instanceof HalfWritten;
    if (isOurs || !(error instanceof OfficeExtension.Error)) throw error;
    throw new ExcelFailure(error);
  }
}
