import type { XmlElement } from "../xlsx/xml";
import { childElement, childElements } from "../xlsx/xml-elements";
import { numeralIn } from "./numerals";
import { type WordParts, attribute, byId, styleChain, valueOf } from "./word-parts";

/** A level of a list: what it shows and where it begins. */
interface Level {
  readonly format: string;
  /** "（%1）": the numbers of this and higher levels with what stands around them. */
  readonly text: string;
  readonly start: number;
}

/** A list that paragraphs refer to: those of one `counter` go on counting together. */
interface List {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
}

const deepestLevel = 8;

/** The numbers that Word counts by itself (一、（一）1.): they stand nowhere in the text and are counted here again. */
export class ListNumbers {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly styles: ReadonlyMap<string, XmlElement>;
  private readonly counts = new Map<string, number[]>();

  constructor({ numbering, styles }: Pick<WordParts, "numbering" | "styles">) {
    const shapes = byId(numbering, "abstractNum", "abstractNumId");
    const numbers = byId(numbering, "num", "numId");
    this.lists = new Map([...numbers].map(([id, number]) => [id, listOf(number, shapes)]));
    this.styles = byId(styles, "style", "styleId");
  }

  /** The number before the next paragraph of the document, "" for none. Counts: ask once for each paragraph, in order. */
  before(properties: XmlElement | null): string {
    const styles = styleChain(this.styles, valueOf(properties, "pStyle"));
    const chain = [properties, ...styles.map((style) => childElement(style, "pPr"))];
    const numbered = chain.map((each) => each && childElement(each, "numPr"));
    const id = first(numbered.map((each) => valueOf(each, "numId")));
    const depth = Number(first(numbered.map((each) => valueOf(each, "ilvl"))) ?? 0);
    const list = id === null ? undefined : this.lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return "";
    return shown(list, depth, this.counted(list, depth, level));
  }

  /** The counts of a list after its level went on by one; deeper levels begin anew after it. */
  private counted({ counter }: List, depth: number, { start }: Level): readonly number[] {
    const counts = this.counts.get(counter) ?? [];
    const next = counts.slice(0, depth);
    next[depth] = counts[depth] === undefined ? start : counts[depth] + 1;
    this.counts.set(counter, next);
    return next;
  }
}

function shown({ levels }: List, depth: number, counts: readonly number[]): string {
  const own = levels.get(depth);
  if (!own || own.format === "bullet" || own.format === "none") return "";
  return own.text.replace(/%([1-9])/g, (_all, digit: string) => {
    const at = Number(digit) - 1;
    const level = levels.get(at);
    return level ? numeralIn(level.format, counts[at] ?? level.start) : "";
  });
}

function first<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

function listOf(number: XmlElement, shapes: ReadonlyMap<string, XmlElement>): List {
  const shapeId = valueOf(number, "abstractNumId") ?? "";
  const shape = shapes.get(shapeId);
  const overrides = childElements(number, "lvlOverride");
  const replaced = overrides.flatMap((each) => childElement(each, "lvl") ?? []);
  const levels = new Map<number, Level>();
  for (const element of [...(shape ? childElements(shape, "lvl") : []), ...replaced]) {
    const depth = Number(attribute(element, "ilvl") ?? 0);
    if (depth > deepestLevel) continue;
    levels.set(depth, {
      format: valueOf(element, "numFmt") ?? "decimal",
      text: valueOf(element, "lvlText") ?? "",
      start: whole(valueOf(element, "start")) ?? 1,
    });
  }
  const begins = overrides.flatMap((each) => {
    const start = whole(valueOf(each, "startOverride"));
    return start === null ? [] : [{ depth: Number(attribute(each, "ilvl") ?? 0), start }];
  });
  for (const { depth, start } of begins) {
    const level = levels.get(depth);
    if (level) levels.set(depth, { ...level, start });
  }
  // Lists that begin anew count for themselves, all others with those of the same shape.
  const counter = begins.length > 0 ? `own ${attribute(number, "numId") ?? ""}` : `shape ${shapeId}`;
  return { counter, levels };
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
