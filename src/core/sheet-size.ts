/** Zero-based row and column of the last cell of a sheet, in Excel and in an .xlsx file alike. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** Excel takes no row higher (points) and no column wider (characters as it counts them) than this. */
export const highestRow = 409;
export const widestColumn = 255;

/** Characters that a cell holds at most. */
export const longestText = 32_767;

/** Characters of the longest name that Excel gives a sheet. */
export const longestSheetName = 31;
