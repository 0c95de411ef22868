import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";
import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  IMutationInfo,
  Injector,
  Nullable,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { SheetContent } from "../../core/sheet-content";
import type { CellType, Snapshot } from "../../core/snapshot";
import type { CellImage } from "../../core/workbook";
import type { StructureChange } from "../structure";
import { Calculation, isResult } from "./calculation";
import { entryOf, valueData } from "./cell-entry";
import { hasLockedStructure } from "./cell-notes";
import { CommandGuard } from "./command-guard";
import { contentSheet } from "./content-sheet";
import { changesFile, mutationOf, triggerOf } from "./grid-mutations";
import { gridSnapshot, lookOf, styleOf } from "./grid-reading";
import type { Look } from "./grid-reading";
import { StructureJournal } from "./structure-journal";
import { gridColor } from "./style-data";

/** Where a cell is, whatever its sheet is called now. */
export interface GridPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell holds, and whether a text in it is an error. */
export interface HeldCell extends Omit<CellImage, "place"> {
  readonly type: CellType;
}

/** The look of a cell that the grid holds. */
export interface CellLook extends Look {
  readonly row: number;
  readonly column: number;
}

/** A cell that is to be written: what it holds now and what it is to hold. */
export interface CellChange {
  readonly place: GridPlace;
  readonly from: HeldCell;
  readonly to: Omit<HeldCell, "type"> & { readonly isError: boolean };
}

/** What our own writing may do. */
export interface GridWriter {
  setCells(changes: readonly CellChange[]): void;
  /** Adds a sheet at the end and gives its id. */
  addSheet(content: SheetContent): string;
  renameSheet(sheetId: string, name: string): void;
  removeSheet(sheetId: string): void;
}

/** Only in the grid on the page; the headless one has nothing to scroll. */
const scrollToCell = "sheet.command.scroll-to-cell";

/**
 * The workbook in the grid. Everything the user does passes the guard and is written down in the journal; what we write
 * ourselves passes by the guard, is one step of the grid's own undo list, and is told to nobody.
 */
export class GridBook implements IDisposable {
  private readonly commands: ICommandService;
  private readonly undoList: IUndoRedoService;
  private readonly calculation: Calculation;
  private readonly journal: StructureJournal;
  private readonly userListeners = new Set<() => void>();
  private readonly changeListeners = new Set<() => void>();
  private readonly listening: readonly IDisposable[];
  private isWriting = false;
  private sheetsAdded = 0;

  constructor(
    private readonly injector: Injector,
    readonly workbook: Workbook,
    onRefused: (sentence: string) => void,
  ) {
    this.commands = injector.get(ICommandService);
    this.undoList = injector.get(IUndoRedoService);
    this.calculation = new Calculation(this.commands);
    this.journal = new StructureJournal(workbook);
    const guard = new CommandGuard(workbook, onRefused);
    this.listening = [
      this.commands.beforeCommandExecuted((command, options) => {
        if (!this.isWriting && !isResult(options)) guard.check(command);
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

  /**
   * Lets `write` change the workbook: if it throws, everything is put back. All of it is one step of the grid's undo
   * list, so that Ctrl+Z never takes back a half.
   */
  write(write: (writer: GridWriter) => void): void {
    const done: { readonly redo: IMutationInfo; readonly undo: IMutationInfo }[] = [];
    const run = (redo: IMutationInfo, undo: IMutationInfo) => {
      if (!this.commands.syncExecuteCommand(redo.id, redo.params)) throw new Error(`${redo.id} was not done`);
      done.push({ redo, undo });
    };
    this.isWriting = true;
    try {
      write(this.writer(run));
      if (done.length === 0) return;
      this.undoList.pushUndoRedo({
        unitID: this.workbook.getUnitId(),
        redoMutations: done.map(({ redo }) => redo),
        undoMutations: done.map(({ undo }) => undo).reverse(),
      });
    } catch (error) {
      for (const { undo } of done.reverse()) this.commands.syncExecuteCommand(undo.id, undo.params);
      throw error;
    } finally {
      this.isWriting = false;
    }
  }

  private writer(run: (redo: IMutationInfo, undo: IMutationInfo) => void): GridWriter {
    const unitId = this.workbook.getUnitId();
    return {
      setCells: (changes) => {
        for (const params of this.cellParams(changes)) {
          const undo = this.injector.invoke((accessor) =>
            SetRangeValuesUndoMutationFactory(accessor, params),
          );
          run({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
        }
      },
      addSheet: (content) => {
        const id = `written-${(this.sheetsAdded += 1)}`;
        const sheet = contentSheet(content, id);
        const params = { unitId, index: this.workbook.getSheets().length, sheet };
        const undo = { unitId, subUnitId: id, subUnitName: content.name };
        this.journal.expectContent(id, content);
        run({ id: InsertSheetMutation.id, params }, { id: RemoveSheetMutation.id, params: undo });
        return id;
      },
      renameSheet: (subUnitId, name) => {
        const was = this.sheet(subUnitId)?.getName() ?? "";
        const renaming = (to: string) => ({
          id: SetWorksheetNameMutation.id,
          params: { unitId, subUnitId, name: to },
        });
        run(renaming(name), renaming(was));
      },
      removeSheet: (subUnitId) => {
        const params = { unitId, subUnitId, subUnitName: this.sheet(subUnitId)?.getName() ?? "" };
        const undo = this.injector.invoke((accessor) => RemoveSheetUndoMutationFactory(accessor, params));
        run({ id: RemoveSheetMutation.id, params }, { id: InsertSheetMutation.id, params: undo });
      },
    };
  }

  /** One mutation for each sheet. */
  private cellParams(changes: readonly CellChange[]) {
    const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
    const withContent = new Set<string>();
    for (const change of changes) {
      const { sheetId, row, column } = change.place;
      const cell = cellDifference(change, this.sheet(sheetId)?.getCellRaw(row, column));
      if (!cell) continue;
      const rows = bySheet.get(sheetId) ?? {};
      (rows[row] ??= {})[column] = cell;
      bySheet.set(sheetId, rows);
      if (cell.v !== undefined) withContent.add(sheetId);
    }
    return [...bySheet].map(([subUnitId, cellValue]) => ({
      unitId: this.workbook.getUnitId(),
      subUnitId,
      cellValue,
      // The grid does not calculate anew after a style command.
      ...(withContent.has(subUnitId) ? {} : { trigger: SetStyleCommand.id }),
    }));
  }

  private tell(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.type !== CommandType.MUTATION || isResult(options) || !changesFile(command)) return;
    for (const listener of [...this.changeListeners]) listener();
    const mutation = mutationOf(command);
    if (this.isWriting || !mutation || triggerOf(command) === SetStyleCommand.id) return;
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

/** What must be set in a cell so that it holds what it is to hold; null = nothing. */
function cellDifference({ from, to }: CellChange, now: Nullable<ICellData>): ICellData | null {
  const isSameEntry = from.value === to.value && from.formula === to.formula;
  const style = {
    ...(from.numberFormat === to.numberFormat
      ? {}
      : { n: to.numberFormat === "General" ? null : { pattern: to.numberFormat } }),
    ...(from.fill === to.fill ? {} : { bg: to.fill === null ? null : gridColor(to.fill) }),
  };
  const hasStyle = Object.keys(style).length > 0;
  if (isSameEntry && !hasStyle) return null;
  return {
    ...(isSameEntry
      ? // Left to itself the grid would read a text anew as a number when its format changes.
        now?.t
        ? { t: now.t }
        : {}
      : { ...valueData(to.value, to.isError || to.formula !== null), f: to.formula, si: null, p: null }),
    ...(hasStyle ? { s: style } : {}),
  };
}
