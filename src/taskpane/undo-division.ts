import { type CellPlace, samePlace } from "../core/address";
import type { SheetEdit } from "../core/edits";
import { placesText } from "../core/rules/places";
import { type CellImage, type Receipt, cellEdits } from "../core/workbook";

/** A step, divided by whether it was changed since it was written. */
export interface UndoDivision {
  /** What was changed since, and stays when the rest is taken back: "基础数据表!F3", "工作表“自评报告”". */
  readonly kept: string;
  /** What can be taken back; null = nothing. */
  readonly rest: string | null;
  /** The cells that can be taken back. */
  readonly restCells: readonly CellPlace[];
  /** What the rest consists of. */
  readonly restKind: "单元格" | "工作表";
}

/** Divides a step by the cells that were changed since; a sheet written whole stays or goes whole. */
export function undoDivision({ edits }: Receipt, changed: readonly CellImage[]): UndoDivision {
  const sheets = edits.filter((edit): edit is SheetEdit => edit.kind === "sheet");
  const isOnSheet = (place: CellPlace, { content }: SheetEdit) => place.sheet === content.name;
  const isKept = (sheet: SheetEdit) => changed.some(({ place }) => isOnSheet(place, sheet));
  const keptCells = changed
    .map(({ place }) => place)
    .filter((place) => !sheets.some((sheet) => isOnSheet(place, sheet)));
  const restCells = cellEdits(edits)
    .map(({ place }) => place)
    .filter((place) => !keptCells.some((kept) => samePlace(kept, place)));
  const restSheets = sheets.filter((sheet) => !isKept(sheet));
  return {
    kept: phrase(keptCells, sheets.filter(isKept)) ?? "",
    rest: phrase(restCells, restSheets),
    restCells,
    restKind: restSheets.length > 0 ? "工作表" : "单元格",
  };
}

/** What became of a step of which only the rest was taken back. */
export function undoneText({ kept, rest }: UndoDivision): string {
  const back = rest === null ? "" : `已撤回：${rest}。`;
  return `${back}没有撤回：${kept}，保留改动后的内容。`;
}

function phrase(cells: readonly CellPlace[], sheets: readonly SheetEdit[]): string | null {
  const distinct = cells.filter((place, at) => cells.findIndex((other) => samePlace(place, other)) === at);
  const named = sheets.map(({ content, keepOldAs }) =>
    keepOldAs === null ? `工作表“${content.name}”` : `工作表“${content.name}”（原来的为“${keepOldAs}”）`,
  );
  const parts =
    distinct.length === 0
      ? named
      : [
          placesText(
            distinct.map((place) => ({ place })),
            12,
          ),
          ...named,
        ];
  return parts.length === 0 ? null : parts.join("；");
}
