import { type CellPlace, samePlace } from "../core/address";
import { halfOf } from "../core/cell-images";
import type { CellEdit, Edit, SheetEdit } from "../core/edits";
import { cellEdits } from "../core/workbook";

/** What later edits touched of earlier ones. */
export interface Touched {
  /** The earlier edits that cannot be taken back without the later ones: all those of the same cells and sheets. */
  readonly edits: readonly Edit[];
  /** The cells that tell so; of a sheet written whole the later edits' cells, or its first one if it was written again. */
  readonly places: readonly CellPlace[];
}

/** Finds what later edits touched again of earlier ones: the same half of the same cell, or a sheet written whole. */
export function touchedAgain(earlier: readonly Edit[], later: readonly Edit[]): Touched {
  const found = earlier.map((edit) => ({
    edit,
    places: edit.kind === "sheet" ? touchedOnSheets(edit, later) : touchedCell(edit, later),
  }));
  const places = distinct(found.flatMap((each) => each.places));
  const isTouched = (edit: Edit) =>
    edit.kind !== "sheet" && places.some((place) => samePlace(place, edit.place));
  return {
    edits: found.filter((each) => each.places.length > 0 || isTouched(each.edit)).map(({ edit }) => edit),
    places,
  };
}

/** The cells that edits write; the first cell of each sheet they write whole. */
export function placesOf(edits: readonly Edit[]): CellPlace[] {
  return distinct(edits.map((edit) => (edit.kind === "sheet" ? firstCell(edit.content.name) : edit.place)));
}

function touchedCell(edit: CellEdit, later: readonly Edit[]): CellPlace[] {
  const again = later.some((other) =>
    other.kind === "sheet"
      ? namesOf(other).includes(edit.place.sheet)
      : samePlace(other.place, edit.place) && halfOf(other) === halfOf(edit),
  );
  return again ? [edit.place] : [];
}

function touchedOnSheets(edit: SheetEdit, later: readonly Edit[]): CellPlace[] {
  const names = namesOf(edit);
  const rewritten = later
    .flatMap((other) => (other.kind === "sheet" ? namesOf(other) : []))
    .filter((name) => names.includes(name));
  const cells = cellEdits(later).map(({ place }) => place);
  return [...rewritten.map(firstCell), ...cells.filter(({ sheet }) => names.includes(sheet))];
}

/** The names of the sheets that an edit writes: the new one's, and the one its old one keeps. */
function namesOf({ content, keepOldAs }: SheetEdit): string[] {
  return keepOldAs === null ? [content.name] : [content.name, keepOldAs];
}

function firstCell(sheet: string): CellPlace {
  return { sheet, row: 0, column: 0 };
}

function distinct(places: readonly CellPlace[]): CellPlace[] {
  return places.filter((place, index) => places.findIndex((other) => samePlace(place, other)) === index);
}
