import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../core/snapshot";
import { emptyEntry } from "../grid-contents";
import type { CellEntry } from "../grid-contents";

/** Errors as Excel and the grid's own calculation write them. */
const errors = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#BLOCKED!",
  "#CONNECT!",
  "#GETTING_DATA",
  "#ERROR!",
]);

/** Text that the grid would take for something else if it were typed: it is marked as text. */
function isMistakable(text: string): boolean {
  return /^['=+\-@＝]|^[\s\d.,:/%¥$()+\-eE年月日]*$|^(true|false)$/i.test(text) || errors.has(text);
}

/** A value as the grid keeps it. Text is text whatever it looks like; an error is kept as the grid keeps its own. */
export function valueData(value: CellValue, isError = false): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const t = !isError && isMistakable(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { v: value, t };
}

/** The text of a cell in which the user broke lines or formatted words: the grid keeps such a one as a document. */
export function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}

/** What stands in a cell of the grid, as the core has it. */
export function entryOf(cell: Nullable<ICellData>): CellEntry {
  if (!cell) return emptyEntry;
  const formula = cell.f ?? null;
  const text = richText(cell);
  if (text !== null && formula === null) {
    return text === "" ? emptyEntry : { value: text, type: "text", formula };
  }
  const { v, t } = cell;
  if (v === null || v === undefined || v === "") return { ...emptyEntry, formula };
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") {
    return { value: v === true || v === 1 || v === "1" || v === "TRUE", type: "boolean", formula };
  }
  const isText = t === CellValueType.STRING || t === CellValueType.FORCE_STRING || typeof v === "string";
  if (!isText) return { value: v, type: "number", formula };
  const value = String(v);
  if (t === CellValueType.NUMBER && Number.isFinite(Number(value)))
    return { value: Number(value), type: "number", formula };
  const isError = t !== CellValueType.FORCE_STRING && errors.has(value);
  return { value, type: isError ? "error" : "text", formula };
}
