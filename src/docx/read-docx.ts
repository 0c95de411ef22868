import type { XmlElement } from "../xlsx/xml";
import { allElements, childElement, childElements, textOf } from "../xlsx/xml-elements";
import { HiddenText } from "./hidden-text";
import { ListNumbers } from "./list-numbers";
import { type TableRow, readTable } from "./read-table";
import { UnreadableDocument } from "./unreadable-document";
import type { WordBlock, WordDocument } from "./word-document";
import { attribute, valueOf, wordParts } from "./word-parts";
import { symbolCharacter } from "./word-symbols";

/** Elements that hold nothing of what a reader of the document sees: properties, deleted text, codes of fields. */
const unseen = new Set(["pPr", "rPr", "del", "moveFrom", "delText", "instrText", "rt", "fldData", "sectPr"]);
/** Deeper than any document that a person made. */
const deepest = 100;

/** What a picture or an embedded file is called when it cannot be read. */
const kinds = {
  picture: "张图片",
  chart: "张图表",
  object: "个嵌入的对象（例如 Excel 表格）",
  file: "个嵌入的文件",
} as const;
type Kind = keyof typeof kinds;

/**
 * The text and tables of a .docx file, as a person sees them: deleted text and codes of fields are left out, numbers that
 * Word counts by itself are written out, text boxes stand after the paragraph they hang on.
 * @throws UnreadableDocument
 */
export function readDocx(bytes: Uint8Array): WordDocument {
  const parts = wordParts(bytes);
  const reader = new DocumentReader(new ListNumbers(parts), new HiddenText(parts));
  const blocks = reader.blocksIn(parts.body, 0);
  const beside = parts.beside.flatMap(({ name, root }) =>
    reader.textsBeside(root).map((text) => `${name}“${text}”`),
  );
  // First, even and other pages have heads of their own, which often say the same.
  const texts = new Set([...reader.hiddenTexts().map((text) => `隐藏文字“${text}”`), ...beside]);
  const isTracked = allElements(parts.body).some(({ localName }) => changes.has(localName ?? ""));
  return { blocks, notText: [...reader.notText(), ...texts], isTracked };
}

/** Tracked changes of text and rows. */
const changes = new Set(["ins", "del", "moveFrom", "moveTo"]);
/** Numbers of pages are no text: "— 3 —", "第 1 页 共 5 页". */
const onlyPageNumber = /^[\s\d—–\-~/·第页共]*$/;

class DocumentReader {
  private readonly seen: Record<Kind, number> = { picture: 0, chart: 0, object: 0, file: 0 };

  /** The text of each stretch of runs that is not shown. */
  private readonly hidden: string[] = [];

  constructor(
    private readonly numbers: ListNumbers,
    private readonly hiding: HiddenText,
  ) {}

  hiddenTexts(): readonly string[] {
    return this.hidden;
  }

  /** What was met and is no text: "2 张图片". */
  notText(): string[] {
    return (Object.keys(kinds) as Kind[])
      .filter((kind) => this.seen[kind] > 0)
      .map((kind) => `${this.seen[kind]} ${kinds[kind]}`);
  }

  /** The texts of a part beside the document: each note or comment, without the lines that separate notes from the page; a head or foot. */
  textsBeside(root: XmlElement): string[] {
    const notes = childElements(root).filter(({ localName }) =>
      /^(?:foot|end)note$|^comment$/.test(localName ?? ""),
    );
    const each = notes.length > 0 ? notes.filter((note) => attribute(note, "type") === null) : [root];
    return each
      .map((element) => this.linesIn(element, 0).join("").trim())
      .filter((text) => !onlyPageNumber.test(text));
  }

  /** The paragraphs and tables inside an element; blank paragraphs are left out. */
  blocksIn(parent: XmlElement, depth: number): WordBlock[] {
    requireShallow(depth);
    return childElements(parent).flatMap((child): WordBlock[] => {
      if (child.localName === "p") return this.paragraph(child, depth + 1);
      if (child.localName === "tbl") return this.table(child, depth + 1);
      if (child.localName === "altChunk") this.seen.file += 1;
      return isSeen(child) ? this.blocksIn(chosenOf(child), depth + 1) : [];
    });
  }

  private paragraph(element: XmlElement, depth: number): WordBlock[] {
    const boxes: WordBlock[] = [];
    const number = this.numbers.before(childElement(element, "pPr"));
    const text = this.textIn(element, boxes, depth, this.hiding.inParagraph(childElement(element, "pPr")));
    const whole = text.trim() === "" ? "" : number + text;
    const lines = whole.split("\n").filter((line) => line.trim() !== "");
    return [...lines.map((line) => ({ kind: "paragraph", text: line.trimEnd() }) as const), ...boxes];
  }

  /** A table of one cell only frames what is in it. */
  private table(element: XmlElement, depth: number): WordBlock[] {
    const rows = tableRows(element);
    const [only] = rows.length === 1 ? (rows[0]?.cells ?? []) : [];
    if (only && rows[0]?.cells.length === 1) return this.blocksIn(only, depth + 1);
    const grid = childElement(element, "tblGrid");
    const widths = (grid ? childElements(grid, "gridCol") : []).map((column) =>
      Number(attribute(column, "w") ?? 0),
    );
    const table = readTable(rows, widths, (cell) =>
      this.linesIn(cell, depth + 1)
        .join("\n")
        .trim(),
    );
    return table.cells.some(({ text }) => text !== "") ? [table] : [];
  }

  /** The lines of a cell: its paragraphs, blank ones too, and the rows of tables inside it. */
  private linesIn(parent: XmlElement, depth: number): string[] {
    requireShallow(depth);
    return childElements(parent).flatMap((child): string[] => {
      if (child.localName === "p") {
        const boxes: WordBlock[] = [];
        const number = this.numbers.before(childElement(child, "pPr"));
        const hides = this.hiding.inParagraph(childElement(child, "pPr"));
        const text = this.textIn(child, boxes, depth + 1, hides);
        return [text.trim() === "" ? text : number + text, ...boxes.flatMap(linesOf)];
      }
      if (child.localName === "tbl") return this.table(child, depth + 1).flatMap(linesOf);
      return isSeen(child) ? this.linesIn(chosenOf(child), depth + 1) : [];
    });
  }

  /**
   * The text of a paragraph or a part of one; what stands in text boxes goes to `boxes`, what is not shown to the hidden
   * texts. `hides` where the paragraph's style hides what does not say otherwise.
   */
  private textIn(parent: XmlElement, boxes: WordBlock[], depth: number, hides: boolean): string {
    requireShallow(depth);
    let text = "";
    let hidden = "";
    for (const child of childElements(parent)) {
      if (!isSeen(child)) continue;
      if (child.localName === "r" && this.hiding.hides(child, hides)) {
        hidden += this.textIn(child, boxes, depth + 1, hides);
        continue;
      }
      this.hide(hidden);
      hidden = "";
      switch (child.localName) {
        case "t":
          text += textOf(child);
          break;
        case "tab":
        case "ptab":
          text += "\t";
          break;
        case "br":
        case "cr":
          text += "\n";
          break;
        case "noBreakHyphen":
          text += "-";
          break;
        case "sym":
          text += symbolCharacter(attribute(child, "font") ?? "", attribute(child, "char") ?? "") ?? "□";
          break;
        case "txbxContent":
          for (const block of this.blocksIn(child, depth + 1)) boxes.push(block);
          break;
        case "object":
          this.seen.object += 1;
          break;
        default:
          this.count(child);
          text += this.textIn(chosenOf(child), boxes, depth + 1, hides);
      }
    }
    this.hide(hidden);
    return text;
  }

  private hide(text: string): void {
    if (text.trim() !== "") this.hidden.push(text.trim());
  }

  private count(element: XmlElement): void {
    if (element.localName === "blip" || element.localName === "imagedata") this.seen.picture += 1;
    if (element.localName === "chart") this.seen.chart += 1;
  }
}

function requireShallow(depth: number): void {
  if (depth > deepest) throw new UnreadableDocument("corrupted", "nested too deeply");
}

/** Whether an element may hold text that is shown; the prompt of an empty content control ("单击此处输入文字") is none. */
function isSeen(element: XmlElement): boolean {
  if (unseen.has(element.localName ?? "")) return false;
  const control = element.localName === "sdt" ? childElement(element, "sdtPr") : null;
  return !control || childElement(control, "showingPlcHdr") === null;
}

/** Of two ways to show the same thing the first; any other element itself. */
function chosenOf(element: XmlElement): XmlElement {
  if (element.localName !== "AlternateContent") return element;
  return childElement(element, "Choice") ?? childElement(element, "Fallback") ?? element;
}

/** A block as lines of text: a paragraph is one, a table one for each of its rows. */
function linesOf(block: WordBlock): string[] {
  if (block.kind === "paragraph") return [block.text];
  return Array.from({ length: block.rows }, (_, row) =>
    block.cells
      .filter((cell) => cell.row === row)
      .map(({ text }) => text)
      .join(" "),
  );
}

/** The rows of a table; content controls and marks of changes around rows and cells are looked through. */
function tableRows(table: XmlElement): TableRow[] {
  return within(table, "tr", 0)
    .filter((row) => childElement(childElement(row, "trPr") ?? row, "del") === null)
    .map((row) => ({
      before: Number(valueOf(childElement(row, "trPr"), "gridBefore") ?? 0),
      cells: within(row, "tc", 0),
    }));
}

function within(parent: XmlElement, name: string, depth: number): XmlElement[] {
  requireShallow(depth);
  return childElements(parent).flatMap((child) => {
    if (child.localName === name) return [child];
    const looksThrough = ["sdt", "sdtContent", "ins", "smartTag", "customXml"].includes(
      child.localName ?? "",
    );
    return looksThrough ? within(child, name, depth + 1) : [];
  });
}
