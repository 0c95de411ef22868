import { CommandType, ICommandService } from "@univerjs/core";
import type {
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  Injector,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { SetSelectionsOperation, SetStyleCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Snapshot } from "../../core/snapshot";
import type { CellLook } from "../grid-contents";
import type { StructureChange } from "../structure";
import { Calculation, isResult } from "./calculation";
import { entryOf } from "./cell-entry";
import { hasLockedStructure } from "./cell-notes";
import { CommandGuard } from "./command-guard";
import { changesFile, mutationOf, triggerOf } from "./grid-mutations";
import { gridSnapshot, lookOf, styleOf } from "./grid-reading";
import { GridWriting } from "./grid-writing";
import type { GridWriter } from "./grid-writing";
import type { GridPlace, HeldCell } from "./held-cell";
import { StructureJournal } from "./structure-journal";

/** Only in the grid on the page; the headless one has nothing to scroll. */
const scrollToCell = "sheet.command.scroll-to-cell";

/**
 * The workbook in the grid. Everything the user does passes the guard and is written down in the journal; what we write
 * ourselves passes by the guard, is one step of the grid's own undo list, and is told to nobody.
 */
export class GridBook implements IDisposable {
  private readonly commands: ICommandService;
  private readonly calculation: Calculation;
  private readonly journal: StructureJournal;
  private readonly userListeners = new Set<() => void>();
  private readonly changeListeners = new Set<() => void>();
  private readonly listening: readonly IDisposable[];
  private readonly writing: GridWriting;

  constructor(
    injector: Injector,
    readonly workbook: Workbook,
    onRefused: (sentence: string) => void,
  ) {
    this.commands = injector.get(ICommandService);
    this.calculation = new Calculation(this.commands);
    this.journal = new StructureJournal(workbook);
    this.writing = new GridWriting(injector, workbook, this.journal);
    const guard = new CommandGuard(workbook, onRefused);
    this.listening = [
      this.commands.beforeCommandExecuted((command, options) => {
        if (!this.writing.isUnderWay && !isResult(options)) guard.check(command);
        if (command.type === CommandType.MUTATION) this.journal.before(command);
      }),
      this.commands.onCommandExecuted((command, options) => {
        if (command.type === CommandType.MUTATION) this.journal.after(command);
        this.tell(command, options);
      }),
    ];
  }

  dispose(): void {
    for (const listening of this.listening) listening.dispose();
    this.calculation.dispose();
    this.userListeners.clear();
    this.changeListeners.clear();
  }

  /** Calls `listener` after the user changed contents, rows, columns or sheets. Returns how to stop. */
  onUserChange(listener: () => void): () => void {
    return listed(this.userListeners, listener);
  }

  /** Calls `listener` after anything the file is to hold was changed, by the user or by us. Returns how to stop. */
  onChange(listener: () => void): () => void {
    return listed(this.changeListeners, listener);
  }

  /** Resolves when all formulas have their results. */
  settled(): Promise<void> {
    return this.calculation.settled();
  }

  snapshot(): Snapshot {
    return gridSnapshot(this.workbook);
  }

  structure(): readonly StructureChange[] {
    return this.journal.changes();
  }

  get isStructureLocked(): boolean {
    return hasLockedStructure(this.workbook.getSnapshot());
  }

  /** The looks of all cells that the grid holds, by sheet. */
  looks(): ReadonlyMap<string, readonly CellLook[]> {
    const styles = this.workbook.getStyles();
    return new Map(
      this.workbook.getSheets().map((sheet) => {
        const looks: CellLook[] = [];
        sheet.getCellMatrix().forValue((row, column, cell) => {
          looks.push({ row, column, ...lookOf(styleOf(cell, styles)) });
        });
        return [sheet.getName(), looks];
      }),
    );
  }

  sheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  sheet(id: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(id) ?? null;
  }

  held({ sheetId, row, column }: GridPlace): HeldCell {
    const cell = this.sheet(sheetId)?.getCellRaw(row, column);
    return { ...entryOf(cell), ...lookOf(styleOf(cell, this.workbook.getStyles())) };
  }

  /** Selects cells on a sheet and brings them into view. */
  async show(sheet: Worksheet, row: number, column: number): Promise<void> {
    const unitId = this.workbook.getUnitId();
    const subUnitId = sheet.getSheetId();
    const merge = sheet.getMergedCell(row, column);
    const range = merge ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
    const primary = {
      ...range,
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      isMerged: merge !== null && merge !== undefined,
      isMergedMainCell: merge !== null && merge !== undefined,
    };
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections: [{ range: { ...range }, primary, style: null }],
    });
    if (!this.commands.hasCommand(scrollToCell)) return;
    await this.commands.executeCommand(scrollToCell, { unitId, subUnitId, range: { ...range } });
  }

  /** See {@link GridWriting.write}. */
  write(write: (writer: GridWriter) => void): void {
    this.writing.write(write);
  }

  private tell(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.type !== CommandType.MUTATION || isResult(options) || !changesFile(command)) return;
    for (const listener of [...this.changeListeners]) listener();
    const mutation = mutationOf(command);
    if (this.writing.isUnderWay || !mutation || triggerOf(command) === SetStyleCommand.id) return;
    if (mutation.kind === "rowHeight" || mutation.kind === "columnWidth") return;
    for (const listener of [...this.userListeners]) listener();
  }
}

function listed(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
