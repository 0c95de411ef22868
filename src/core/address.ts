/** Where a cell is: a sheet's name and zero-based row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether two places are the same cell. */
export function samePlace(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** Tells cells of a workbook apart in a map. */
export function keyOf({ sheet, row, column }: CellPlace): string {
  return JSON.stringify([sheet, row, column]);
}

/** A rectangle of cells on one sheet, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The merged area that a cell has vanished into: the cell is in it, and not its top left one. */
export function mergeOver(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
}

/** Column letters of a zero-based column: 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters: "A" -> 0, "AA" -> 26. Letters may be in either case. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 address without the sheet: (row 3, column 1) -> "B4". */
export function addressOf(place: { readonly row: number; readonly column: number }): string {
  return columnLetters(place.column) + String(place.row + 1);
}

/** Zero-based row and column of an A1 address ("$B$4" too), or null when it is not one. */
export function placeOf(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  return { row: Number(digits) - 1, column: columnOf(letters) };
}

/** A1 address of an area: "B4:D6", or "B4" for a single cell. */
export function areaAddress(area: Area): string {
  const first = addressOf({ row: area.top, column: area.left });
  const last = addressOf({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** As {@link areaAddress}, with every row and column fixed: "$B$4:$D$6". */
export function fixedAreaAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The area of an A1 range ("B4:D6" or "B4"), or null when it is not one. */
export function areaOf(range: string): Area | null {
  const [first = "", last = first] = range.split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Sheet names are not case sensitive. */
export function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A sheet's name as a formula writes it: always quoted, quotes inside doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A cell as a formula on another sheet refers to it: `'自评表'!F4`. */
export function reference(place: CellPlace): string {
  return `${quotedSheet(place.sheet)}!${addressOf(place)}`;
}
