/** A column of one character is this wide in the default font of Chinese Excel. */
const pixelsPerCharacter = 7;
const pixelsPerPoint = 96 / 72;

/** Excel's width of a column and height of a row where a file says nothing. */
export const defaultColumnPixels = 64;
export const defaultRowPixels = 20;

/** Pixels of a column's width in characters, as files count it (the room beside the text included). */
export function columnPixels(characters: number): number {
  return Math.round(characters * pixelsPerCharacter);
}

/** Characters of a column's width in pixels. */
export function columnCharacters(pixels: number): number {
  return Math.round((pixels / pixelsPerCharacter) * 100) / 100;
}

/** Pixels of a row's height in points. */
export function rowPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

/** Points of a row's height in pixels. */
export function rowPoints(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}

/** Rows and columns shown beyond what a sheet holds, and at least. */
const beyond = { rows: 30, columns: 6 };
const least = { rows: 60, columns: 20 };

/** How many rows and columns are shown of a sheet whose last ones are these; -1 = it has none. */
export function shownSize(lastRow: number, lastColumn: number): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(lastRow + 1 + beyond.rows, least.rows),
    columnCount: Math.max(lastColumn + 1 + beyond.columns, least.columns),
  };
}
