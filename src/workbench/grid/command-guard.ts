import { CanceledError, CommandType, RedoCommand, UndoCommand } from "@univerjs/core";
import type { ICellData, ICommandInfo, IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { addressOf } from "../../core/address";
import { nameProblem } from "../../core/edit-limits";
import { commandRefusal, mutationRefusal } from "./allowed-commands";
import { richText, valueData } from "./cell-entry";
import { cellNotes, hasLockedStructure, isProtected } from "./cell-notes";
import { mutationOf, movesLines, sheetOf, triggerOf } from "./grid-mutations";
import type { GridMutation } from "./grid-mutations";

/** Mutations that only follow what is seen, on protected sheets too. */
const harmless =
  /^sheet\.mutation\.(set-worksheet-row-auto-height|set-worksheet-(row|column)-count|empty|mark-dirty-.*)$/;

/**
 * Stops what the user does in the grid where it could not be saved, and takes out of what he does the looks that could
 * not be: pasted cells keep the fonts and lines of where they are pasted to.
 */
export class CommandGuard {
  constructor(
    private readonly workbook: Workbook,
    private readonly onRefused: (sentence: string) => void,
  ) {}

  /** To be called before everything the user makes the grid do. @throws CanceledError, which the grid knows as "not done". */
  check(command: Readonly<ICommandInfo>): void {
    const refusal =
      command.type === CommandType.COMMAND
        ? commandRefusal(command.id, command.params)
        : command.type === CommandType.MUTATION
          ? (mutationRefusal(command.id) ?? this.mutationProblem(command))
          : null;
    if (refusal !== null) {
      this.onRefused(refusal);
      throw new CanceledError();
    }
    const mutation = mutationOf(command);
    const trigger = triggerOf(command);
    const isBack = trigger === UndoCommand.id || trigger === RedoCommand.id;
    if (mutation?.kind === "values" && !isBack && !movesLines(trigger)) this.keepLooks(mutation.params);
  }

  private mutationProblem(command: Readonly<ICommandInfo>): string | null {
    if (harmless.test(command.id)) return null;
    const mutation = mutationOf(command);
    return this.structureProblem(mutation) ?? this.protectionProblem(command, mutation);
  }

  private structureProblem(mutation: GridMutation | null): string | null {
    const isStructure =
      mutation?.kind === "insertSheet" ||
      mutation?.kind === "removeSheet" ||
      mutation?.kind === "renameSheet";
    if (!isStructure) return null;
    if (hasLockedStructure(this.workbook.getSnapshot())) {
      return "工作簿结构受保护，不能增加、删除或重命名工作表，请先在 Excel 中撤销保护。";
    }
    if (mutation.kind !== "renameSheet") return null;
    const problem = nameProblem(mutation.params.name);
    return problem === null ? null : `工作表名称不可用（${problem}），请换一个名称。`;
  }

  private protectionProblem(command: Readonly<ICommandInfo>, mutation: GridMutation | null): string | null {
    const sheet = this.workbook.getSheetBySheetId(sheetOf(command) ?? "");
    if (!sheet) return null;
    if (mutation?.kind === "values") return this.cellProblem(sheet, mutation.params.cellValue);
    return isProtected(sheet) ? protectedSentence(sheet) : null;
  }

  private cellProblem(
    sheet: Worksheet,
    cells: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>> | undefined,
  ): string | null {
    const isLocked = isProtected(sheet);
    for (const [row, columns] of Object.entries(cells ?? {})) {
      for (const column of Object.keys(columns)) {
        const place = { row: Number(row), column: Number(column) };
        const notes = cellNotes(sheet.getCellRaw(place.row, place.column));
        if (isLocked && !notes.unlocked) return protectedSentence(sheet);
        if (notes.fixed !== undefined)
          return `工作表“${sheet.getName()}”的 ${addressOf(place)} ${notes.fixed}。`;
      }
    }
    return null;
  }

  /** Changes the cells that are about to be set, in place: the grid keeps the very same ones for redoing. */
  private keepLooks({ subUnitId, cellValue }: Extract<GridMutation, { kind: "values" }>["params"]): void {
    const sheet = this.workbook.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const rows: Record<string, Record<string, Nullable<ICellData>>> = Object.fromEntries(
      Object.entries(cellValue ?? {}).map(([row, columns]) => [row, { ...columns }]),
    );
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, cell] of Object.entries(columns)) {
        if (cell) this.keepLook(cell, sheet.getCellRaw(Number(row), Number(column)));
      }
    }
  }

  private keepLook(cell: ICellData, now: Nullable<ICellData>): void {
    const text = richText(cell);
    if (text !== null && !cell.f) Object.assign(cell, valueData(text === "" ? null : text), { p: null });
    // Left to itself the grid would read a text anew as a number when only its look changes.
    if (cell.v === undefined && now?.t) cell.t = now.t;
    if (cell.s === undefined) return;
    const style: Nullable<IStyleData> =
      typeof cell.s === "string" ? this.workbook.getStyles().get(cell.s) : cell.s;
    cell.s = style ? savedLook(style) : { n: null, bg: null };
  }
}

function savedLook({ n, bg }: IStyleData): IStyleData {
  return { ...(n === undefined ? {} : { n }), ...(bg === undefined ? {} : { bg }) };
}

function protectedSentence(sheet: Worksheet): string {
  return `工作表“${sheet.getName()}”受保护，请先在 Excel 中撤销工作表保护。`;
}
