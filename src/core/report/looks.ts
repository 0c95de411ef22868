import type { CellStyle } from "../sheet-content";

/** How the tables below the report look. */
export const tableText: CellStyle = { font: "宋体", size: 11, wrap: true, vertical: "center", border: true };
export const tableHead: CellStyle = { ...tableText, bold: true, horizontal: "center", fill: "E7E6E6" };
export const note: CellStyle = { font: "宋体", size: 10, wrap: true, vertical: "center", color: "595959" };
/** Points. */
export const tableHeadHeight = 22;
