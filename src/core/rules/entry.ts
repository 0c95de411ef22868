import type { Cell } from "../form/form";
import type { Known, KnownText, Need } from "./needs";
import { quoted } from "./wording";
import { inQuotes } from "../quotes";

/** A cell that should hold a figure: the figure, or null when the cell is blank. */
export interface FigureEntry {
  readonly cell: Cell;
  readonly figure: Known | null;
}

/** A cell that should hold a text; "" when it is blank. */
export interface TextEntry {
  readonly cell: Cell;
  readonly text: string;
}

/** The figure, or its blank cell for rules about blanks. Waits where it is not on the form or cannot be read. */
export function figureEntry(need: Need<Known>): Need<FigureEntry> {
  return (form) => {
    const met = need(form);
    if (!("reason" in met)) return { value: { cell: met.value.cell, figure: met.value } };
    const [cell] = met.cells;
    return met.kind === "blank" && cell ? { value: { cell, figure: null } } : met;
  };
}

/** The text of a cell, blank or not. A formula error is neither filled nor blank: it waits. */
export function textEntry(need: Need<KnownText>): Need<TextEntry> {
  return (form) => {
    const met = need(form);
    if ("reason" in met) return met;
    const { value: reading } = met;
    if (reading.state === "error") {
      const reason = `${quoted(reading.cell.label)}显示公式错误 ${reading.cell.text}。`;
      return { reason, cells: [reading.cell], kind: "unreadable" };
    }
    return { value: { cell: reading.cell, text: reading.state === "read" ? reading.value : "" } };
  };
}

const stopgap = /^(无|暂无|没有|无此项|不涉及|[-‐-―−—~/\\、.。0]+)[。.]?$/;

/** Whether a text that should describe something is blank or a stopgap: 无, —, /, 0. */
export function saysNothing({ text }: TextEntry): boolean {
  return text === "" || stopgap.test(text.normalize("NFKC").replace(/\s/g, ""));
}

/** The sentence for a cell that should be filled: blank, or filled with nothing that counts. */
export function emptyMessage(cell: Cell): string {
  const text = cell.text.trim();
  return text === ""
    ? `${quoted(cell.label)}未填写。`
    : `${quoted(cell.label)}填写${inQuotes(text)}，没有实际内容。`;
}
