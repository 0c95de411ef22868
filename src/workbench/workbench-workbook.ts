import { type CellPlace, keyOf, samePlace } from "../core/address";
import type { Edit } from "../core/edits";
import { OneAtATime } from "../core/one-at-a-time";
import { readBackDiffers, sheetNotShown } from "../core/refusals";
import type { Snapshot } from "../core/snapshot";
import type { WorkbookState } from "../core/state";
import type { CellImage, Receipt, UndoResult, WhenChanged, Workbook } from "../core/workbook";
import type { GridBook } from "./grid/grid-book";
import type { HeldCell } from "./grid/held-cell";
import { checkedStep } from "./preflight";
import { firstCells, imagesNow, putBack } from "./put-back";
import type { GridContents } from "./grid-contents";
import type { Step } from "./step";
import { imageOf, sameContent, sameImage } from "./step";

interface Done {
  readonly receipt: Receipt;
  readonly step: Step;
  isUsedUp: boolean;
}

/** The workbook open in the workbench's grid. One thing happens at a time. */
export class WorkbenchWorkbook implements Workbook {
  private readonly history: Done[] = [];
  /** What cells held when the workbook was read, and what we wrote since. */
  private lastRead: Snapshot | null = null;
  private readonly writtenSince = new Map<string, CellImage>();
  private readonly stateListeners = new Set<() => void>();
  private readonly jobs = new OneAtATime();

  constructor(
    private readonly book: GridBook,
    private state: WorkbookState,
  ) {}

  read(): Promise<Snapshot> {
    return this.jobs.run(async () => {
      await this.book.settled();
      this.lastRead = this.book.snapshot();
      this.writtenSince.clear();
      return this.lastRead;
    });
  }

  /** All that saving needs, when formulas have their results. */
  contents(): Promise<GridContents> {
    return this.jobs.run(async () => {
      await this.book.settled();
      return this.contentsNow();
    });
  }

  /** As `contents`, but at once: the results of formulas may still be on their way. */
  contentsNow(): GridContents {
    return {
      snapshot: this.book.snapshot(),
      looks: this.book.looks(),
      structure: this.book.structure(),
      state: this.state,
    };
  }

  apply(edits: readonly Edit[]): Promise<Receipt> {
    return this.jobs.run(async () => {
      const step = checkedStep(this.book, edits, (place) => this.expected(place));
      const written = this.written(step, edits);
      if (edits.some(({ kind }) => kind === "formula")) await this.book.settled();
      const cells = written.cells.map((cell) => ({ ...cell, after: this.book.held(cell.place) }));
      const receipt: Receipt = {
        id: this.history.length + 1,
        edits,
        before: cells.map(({ name, place, before }) => imageOf(name, place, before)),
        after: cells.map(({ name, place, after }) => imageOf(name, place, after)),
      };
      this.history.push({ receipt, step: { ...written, cells }, isUsedUp: false });
      this.noteWritten(receipt.after);
      const names = new Set(written.sheets.map(({ edit }) => edit.content.name));
      // Under these names stand other sheets now.
      if (this.lastRead)
        this.lastRead = { sheets: this.lastRead.sheets.filter(({ name }) => !names.has(name)) };
      return receipt;
    });
  }

  undo(receipt: Receipt, changed: WhenChanged = "refuse"): Promise<UndoResult> {
    return this.jobs.run(() => {
      const done = this.history.find((entry) => entry.receipt === receipt);
      if (!done) return Promise.resolve({ changedSince: [...receipt.after, ...firstCells(receipt.edits)] });
      if (done.isUsedUp) return Promise.resolve({ changedSince: imagesNow(this.book, done.step) });
      const { changedSince, now } = putBack(this.book, done.step, changed);
      done.isUsedUp = changed === "keep" || changedSince.length === 0;
      this.noteWritten(now);
      return Promise.resolve({ changedSince });
    });
  }

  show(place: CellPlace): Promise<void> {
    return this.jobs.run(async () => {
      const sheet = this.book.sheets().find((each) => each.getName() === place.sheet);
      if (!sheet || sheet.isSheetHidden()) {
        throw sheetNotShown(place.sheet, sheet ? "hidden" : "missing");
      }
      await this.book.show(sheet, place.row, place.column);
    });
  }

  readState(): Promise<WorkbookState> {
    return this.jobs.run(() => Promise.resolve(this.state));
  }

  writeState(state: WorkbookState): Promise<void> {
    return this.jobs.run(() => {
      this.state = state;
      for (const listener of [...this.stateListeners]) listener();
      return Promise.resolve();
    });
  }

  onChanged(listener: () => void): () => void {
    return this.book.onUserChange(listener);
  }

  /** Calls `listener` whenever the file is to hold something else, whoever changed it. Returns how to stop. */
  onUnsaved(listener: () => void): () => void {
    const stop = this.book.onChange(listener);
    this.stateListeners.add(listener);
    return () => {
      stop();
      this.stateListeners.delete(listener);
    };
  }

  /** Writes a step and reads it back; all of it or nothing. @throws EditRefused */
  private written(step: Step, edits: readonly Edit[]): Step {
    const newIds: string[] = [];
    this.book.write((writer) => {
      writer.setCells(
        step.cells.map(({ place, before, after }) => ({
          place,
          from: before,
          to: { ...after, isError: false },
        })),
      );
      for (const { edit, oldId } of step.sheets) {
        if (oldId !== null && edit.keepOldAs !== null) writer.renameSheet(oldId, edit.keepOldAs);
        newIds.push(writer.addSheet(edit.content));
      }
      this.requireWritten(step, edits);
    });
    return {
      ...step,
      sheets: step.sheets.map((sheet, index) => ({ ...sheet, newId: newIds[index] ?? null })),
    };
  }

  private requireWritten({ cells }: Step, edits: readonly Edit[]): void {
    const wrong = cells.find(({ place, after }) => !sameImage(this.book.held(place), after));
    if (!wrong) return;
    const [first] = edits;
    const place = { sheet: wrong.name, row: wrong.place.row, column: wrong.place.column };
    const edit = edits.filter((one) => one.kind !== "sheet" && samePlace(one.place, place)).at(-1) ?? first;
    if (edit) throw readBackDiffers(edit, place, "请检查此单元格后再试");
  }

  /** Whether a cell still holds what was last read of it, as far as that is known. */
  private expected(place: CellPlace): (held: HeldCell) => boolean {
    const written = this.writtenSince.get(keyOf(place));
    if (written) return (held) => sameContent(held, written);
    const sheet = this.lastRead?.sheets.find(({ name }) => name === place.sheet);
    if (!sheet) return () => true;
    const [row, column] = [place.row - sheet.origin.row, place.column - sheet.origin.column];
    const was = {
      value: sheet.values[row]?.[column] ?? null,
      formula: sheet.formulas[row]?.[column] ?? null,
    };
    return (held) => sameContent(held, was);
  }

  private noteWritten(images: readonly CellImage[]): void {
    for (const image of images) this.writtenSince.set(keyOf(image.place), image);
  }
}
