import { RedoCommand, UndoCommand } from "@univerjs/core";
import type { ICommandInfo, IObjectArrayPrimitiveType, IRange, Nullable, Workbook } from "@univerjs/core";
import { areaAddress } from "../../core/address";
import type { Area } from "../../core/address";
import type { SheetContent } from "../../core/sheet-content";
import type { StructureChange } from "../structure";
import { areaOfRange } from "./areas";
import { mutationOf, movesLines, triggerOf } from "./grid-mutations";
import type { GridMutation } from "./grid-mutations";
import { columnCharacters, rowPoints } from "./sizes";

/** The journal before and after one thing that the user can undo. */
interface Turn {
  readonly before: readonly StructureChange[];
  after: readonly StructureChange[];
}

/**
 * Writes down what happens to the sheets. Undoing takes the last turn's lines out again instead of adding their
 * opposites: so a row that was removed and came back counts as never touched, and the file's own row stays.
 */
export class StructureJournal {
  private lines: readonly StructureChange[] = [];
  private readonly undoable: Turn[] = [];
  private readonly redoable: Turn[] = [];
  private turn: Turn | null = null;
  /** Whether undoing or redoing has already moved the journal in this turn. */
  private isMoved = false;
  private readonly names = new Map<string, string>();
  private readonly merges = new Map<string, ReadonlyMap<string, Area>>();
  private readonly written = new Map<string, SheetContent>();

  constructor(private readonly workbook: Workbook) {
    for (const sheet of workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getName());
  }

  changes(): readonly StructureChange[] {
    return this.lines;
  }

  /** Tells that a sheet about to come is one that the pane writes. */
  expectContent(sheetId: string, content: SheetContent): void {
    this.written.set(sheetId, content);
  }

  /** To be called before every mutation. */
  before(command: Readonly<ICommandInfo>): void {
    const mutation = mutationOf(command);
    if (mutation?.kind === "merges")
      this.merges.set(mutation.params.subUnitId, this.mergesOn(mutation.params.subUnitId));
  }

  /** To be called after every mutation. */
  after(command: Readonly<ICommandInfo>): void {
    const mutation = mutationOf(command);
    if (!mutation) return;
    const trigger = triggerOf(command);
    const changes = this.changesOf(mutation, trigger);
    if (changes.length === 0) return;
    if (trigger === UndoCommand.id) this.move(this.undoable, this.redoable, "before", changes);
    else if (trigger === RedoCommand.id) this.move(this.redoable, this.undoable, "after", changes);
    else this.add(changes);
  }

  private add(changes: readonly StructureChange[]): void {
    if (this.turn === null) {
      this.turn = { before: this.lines, after: this.lines };
      this.undoable.push(this.turn);
      this.redoable.length = 0;
      this.endTurnSoon();
    }
    for (const change of changes) this.lines = withChange(this.lines, change);
    this.turn.after = this.lines;
  }

  private move(from: Turn[], to: Turn[], end: "before" | "after", changes: readonly StructureChange[]): void {
    if (this.isMoved) return;
    const turn = from.pop();
    if (!turn) {
      this.add(changes);
      return;
    }
    this.isMoved = true;
    this.lines = turn[end];
    to.push(turn);
    this.endTurnSoon();
  }

  /** All mutations of one thing the user does, or undoes, are made at once. */
  private endTurnSoon(): void {
    queueMicrotask(() => {
      this.turn = null;
      this.isMoved = false;
    });
  }

  private changesOf(mutation: GridMutation, trigger: string): StructureChange[] {
    switch (mutation.kind) {
      case "values":
        return [];
      case "insertRows":
      case "removeRows": {
        const { subUnitId, range } = mutation.params;
        return this.lineChange(mutation.kind, subUnitId, range.startRow, range.endRow);
      }
      case "insertColumns":
      case "removeColumns": {
        const { subUnitId, range } = mutation.params;
        return this.lineChange(mutation.kind, subUnitId, range.startColumn, range.endColumn);
      }
      case "merges":
        return movesLines(trigger) ? [] : this.mergeChanges(mutation.params.subUnitId);
      case "rowHeight": {
        const { subUnitId, ranges, rowHeight } = mutation.params;
        return sizesIn(ranges, "Row", rowHeight).map(([row, pixels]) => ({
          kind: "rowHeight",
          sheet: this.name(subUnitId),
          row,
          height: rowPoints(pixels),
        }));
      }
      case "columnWidth": {
        const { subUnitId, ranges, colWidth } = mutation.params;
        return sizesIn(ranges, "Column", colWidth).map(([column, pixels]) => ({
          kind: "columnWidth",
          sheet: this.name(subUnitId),
          column,
          width: columnCharacters(pixels),
        }));
      }
      case "insertSheet": {
        const { sheet, index } = mutation.params;
        this.names.set(sheet.id, sheet.name);
        const content = this.written.get(sheet.id);
        return content
          ? [{ kind: "writeSheet", content, position: index }]
          : [{ kind: "addSheet", name: sheet.name, position: index }];
      }
      case "removeSheet":
        return [{ kind: "removeSheet", sheet: this.name(mutation.params.subUnitId) }];
      case "renameSheet": {
        const { subUnitId, name } = mutation.params;
        const from = this.name(subUnitId);
        this.names.set(subUnitId, name);
        return [{ kind: "renameSheet", from, to: name }];
      }
    }
  }

  private lineChange(
    kind: "insertRows" | "removeRows" | "insertColumns" | "removeColumns",
    sheetId: string,
    first: number,
    last: number,
  ): StructureChange[] {
    return [{ kind, sheet: this.name(sheetId), first, count: last - first + 1 }];
  }

  private mergeChanges(sheetId: string): StructureChange[] {
    const sheet = this.name(sheetId);
    const before = this.merges.get(sheetId) ?? new Map<string, Area>();
    const now = this.mergesOn(sheetId);
    const gone = [...before].filter(([address]) => !now.has(address));
    const come = [...now].filter(([address]) => !before.has(address));
    return [
      ...gone.map(([, area]): StructureChange => ({ kind: "unmerge", sheet, area })),
      ...come.map(([, area]): StructureChange => ({ kind: "merge", sheet, area })),
    ];
  }

  private mergesOn(sheetId: string): ReadonlyMap<string, Area> {
    const ranges = this.workbook.getSheetBySheetId(sheetId)?.getMergeData() ?? [];
    return new Map(ranges.map(areaOfRange).map((area) => [areaAddress(area), area]));
  }

  private name(sheetId: string): string {
    return this.names.get(sheetId) ?? "";
  }
}

/** The new sizes of rows or columns, in pixels. */
function sizesIn(
  ranges: readonly IRange[],
  axis: "Row" | "Column",
  size: number | IObjectArrayPrimitiveType<Nullable<number>>,
): (readonly [number, number])[] {
  return ranges.flatMap((range) => {
    const [first, last] = [range[`start${axis}`], range[`end${axis}`]];
    return Array.from({ length: last - first + 1 }, (_, offset) => {
      const line = first + offset;
      return [line, typeof size === "number" ? size : (size[line] ?? 0)] as const;
    }).filter(([, pixels]) => pixels > 0);
  });
}

/** The journal with one more line; a line that takes the last one back takes it out instead. */
function withChange(lines: readonly StructureChange[], change: StructureChange): readonly StructureChange[] {
  const last = lines.at(-1);
  if (last && takesBack(last, change)) return lines.slice(0, -1);
  return [...lines, change];
}

/** Only what leaves nothing behind is taken out: a sheet or line that was there before may hold more than the grid. */
function takesBack(last: StructureChange, change: StructureChange): boolean {
  if (last.kind === "insertRows" && change.kind === "removeRows") return isSameLines(last, change);
  if (last.kind === "insertColumns" && change.kind === "removeColumns") return isSameLines(last, change);
  if (last.kind === "renameSheet" && change.kind === "renameSheet")
    return last.from === change.to && last.to === change.from;
  if (change.kind !== "removeSheet") return false;
  if (last.kind === "writeSheet") return last.content.name === change.sheet;
  return last.kind === "addSheet" && last.name === change.sheet;
}

function isSameLines(
  one: { readonly sheet: string; readonly first: number; readonly count: number },
  other: { readonly sheet: string; readonly first: number; readonly count: number },
): boolean {
  return one.sheet === other.sheet && one.first === other.first && one.count === other.count;
}
