/** Zero-based row and column of the last cell of a sheet, in Excel and in an .xlsx file alike. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;
