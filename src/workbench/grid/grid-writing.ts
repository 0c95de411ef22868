import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { ICellData, IMutationInfo, Injector, Nullable, Workbook, Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { SheetContent } from "../../core/sheet-content";
import { valueData } from "./cell-entry";
import { contentSheet } from "./content-sheet";
import type { GridPlace, HeldCell } from "./held-cell";
import type { StructureJournal } from "./structure-journal";
import { gridColor } from "./style-data";

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

/** Our own writing into the grid: all of it or nothing, and one step of the grid's undo list. */
export class GridWriting {
  private readonly commands: ICommandService;
  private readonly undoList: IUndoRedoService;
  private isOn = false;
  private sheetsAdded = 0;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly journal: StructureJournal,
  ) {
    this.commands = injector.get(ICommandService);
    this.undoList = injector.get(IUndoRedoService);
  }

  /** Whether what happens in the grid just now is our doing. */
  get isUnderWay(): boolean {
    return this.isOn;
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
    this.isOn = true;
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
      this.isOn = false;
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

  private sheet(id: string): Nullable<Worksheet> {
    return this.workbook.getSheetBySheetId(id);
  }
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
