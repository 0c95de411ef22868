import type { CellType, CellValue } from "../core/snapshot";
import { decodedText } from "./cell-text";
import { stringItemText } from "./shared-strings";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { childElement, textOf } from "./xml-elements";
import type { XmlElement } from "./xml";

export interface CellContent {
  readonly value: CellValue;
  readonly type: CellType;
}

export const emptyContent: CellContent = { value: null, type: "empty" };

function textContent(text: string): CellContent {
  return text === "" ? emptyContent : { value: text, type: "text" };
}

/** A number of a file; a damaged one is shown as the text it is, never as a wrong number. */
function numberContent(text: string): CellContent {
  if (text.trim() === "") return emptyContent;
  const number = Number(text);
  return Number.isFinite(number) ? { value: number, type: "number" } : textContent(text);
}

/** A date written out (ISO 8601, as strict files may) as Excel's serial number. */
function dateContent(text: string): CellContent {
  const time = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? textContent(text) : { value: time / 86_400_000 + 25_569, type: "number" };
}

/** A text by its number. One that is missing is no blank: read as one, a figure or a label would go unnoticed. */
function sharedText(number: string, strings: readonly string[]): string {
  if (number.trim() === "") return "";
  const text = strings[Number(number)];
  if (text === undefined) throw new UnreadableWorkbook("corrupted", `no shared string ${number}`);
  return text;
}

/** What a cell element holds. An empty text counts as empty. @throws UnreadableWorkbook for a text that the file lacks */
export function cellContent(cell: XmlElement, strings: readonly string[]): CellContent {
  const value = childElement(cell, "v");
  const text = value ? textOf(value) : "";
  switch (cell.getAttribute("t") ?? "n") {
    case "s":
      return textContent(sharedText(text, strings));
    case "inlineStr": {
      const item = childElement(cell, "is");
      return textContent(item ? stringItemText(item) : "");
    }
    case "str":
      return textContent(decodedText(text));
    case "b":
      return text === "" ? emptyContent : { value: /^\s*(1|true)\s*$/i.test(text), type: "boolean" };
    case "e":
      return text === "" ? emptyContent : { value: text, type: "error" };
    case "d":
      return text === "" ? emptyContent : dateContent(text);
    default:
      return numberContent(text);
  }
}
