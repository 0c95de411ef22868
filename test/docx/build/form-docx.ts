import { shown } from "../../../src/core/form/shown";
import type { SheetDesign } from "../../forms/build/design";
import { cell, docxOf, paragraph, row, runs, table } from "./docx-file";

/** Twentieths of a point for one of Excel's characters. */
const twips = 105;

/**
 * The sheets of a filing as it would stand in Word: a table a form with its title above it, the narrative paragraph by
 * paragraph. Texts are those that the sheets show; a bookmark stands in the table as Word leaves one.
 */
export function formDocx(sheets: readonly SheetDesign[]): Uint8Array {
  return docxOf(sheets.map((sheet) => (isNarrative(sheet) ? narrativeXml(sheet) : tableXml(sheet))).join(""));
}

/** A sheet of one column is text. */
function isNarrative({ cells }: SheetDesign): boolean {
  return cells.every(({ column }) => column === 0);
}

function narrativeXml({ cells }: SheetDesign): string {
  return cells.map(({ value }) => paragraph(typeof value === "string" ? value : "")).join("");
}

export function tableXml({ cells, merges, columnWidths }: SheetDesign): string {
  const lastRow = Math.max(...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom));
  const columns = columnWidths.length;
  const [title] = cells;
  const first = title?.row === 0 && title.column === 0 && typeof title.value === "string" ? 1 : 0;
  const rows = Array.from({ length: lastRow + 1 - first }, (_, index) => rowXml(index + first));
  const above = first === 1 ? paragraph(String(title?.value)) : "";
  return (
    above +
    table(
      rows.join(""),
      columnWidths.map((width) => width * twips),
    ) +
    paragraph("")
  );

  function rowXml(at: number): string {
    let xml = "";
    for (let column = 0; column < columns;) {
      const merge = merges.find(
        ({ top, bottom, left, right }) => top <= at && at <= bottom && left <= column && column <= right,
      );
      const span = merge ? merge.right - merge.left + 1 : 1;
      const goesOn = merge !== undefined && merge.bottom > merge.top;
      const properties =
        (span > 1 ? `<w:gridSpan w:val="${span}"/>` : "") +
        (goesOn ? (at === merge.top ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>") : "");
      const held = cells.find((each) => each.row === at && each.column === column);
      const text = held ? shown(held.value, held.style?.numberFormat ?? "General") : "";
      const bookmark = `<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>`;
      const isMarked = at === 2 && column === 1;
      xml += cell(
        isMarked
          ? `<w:p>${bookmark}${runs(text)}</w:p>`
          : lines(text)
              .map((each) => paragraph(each))
              .join(""),
        properties,
      );
      column += span;
    }
    return row(xml);
  }
}

/** Every second line break of a cell is a new paragraph, as people type them. */
function lines(text: string): string[] {
  return text.split("\n").reduce<string[]>((found, line, index) => {
    if (index % 2 === 1 && found.length > 0) return [...found.slice(0, -1), `${found.at(-1) ?? ""}\n${line}`];
    return [...found, line];
  }, []);
}
