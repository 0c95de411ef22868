import type { CellStyle } from "../core/sheet-content";
import { customFormats, solidFills } from "./cell-formats";
import { builtinFormats, builtinNumber } from "./number-formats";
import { fontOrder, formatOrder, stylesOrder } from "./schema-order";
import {
  childElement,
  childElements,
  copied,
  insertInOrder,
  newElement,
  recount,
  wholeNumber,
} from "./xml-elements";
import type { XmlElement } from "./xml";

/** An element as text that does not depend on the order of its attributes. */
function canonical(element: XmlElement, except: readonly string[] = []): string {
  const attributes = Array.from({ length: element.attributes.length }, (_, index) => {
    const attribute = element.attributes.item(index);
    const name = attribute?.name ?? "";
    return except.includes(name) ? "" : `${name}=${JSON.stringify(attribute?.value ?? "")}`;
  }).filter((text) => text !== "");
  return `${element.localName ?? ""}[${attributes.sort().join(" ")}]{${childElements(element)
    .map((child) => canonical(child))
    .join("")}}`;
}

/** Adds styles to styles.xml; nothing in it is changed or removed, and what exists already is used again. */
export class StyleWriting {
  private readonly known = new Map<XmlElement, Map<string, number>>();

  constructor(
    private readonly root: XmlElement,
    private readonly theme: readonly (string | undefined)[],
  ) {}

  /** The style that differs from a given one in nothing but its number format. */
  withNumberFormat(style: number, code: string): number {
    const list = this.list("cellXfs");
    const base = childElements(list, "xf")[style];
    const xf = base ? copied(base) : newElement(this.root, "xf", plainFormat);
    const present = wholeNumber(xf, "numFmtId") ?? 0;
    if (base && this.codeOf(present) === code) return style;
    xf.setAttribute("numFmtId", String(this.formatNumber(code)));
    xf.setAttribute("applyNumberFormat", "1");
    return this.indexIn(list, xf);
  }

  /**
   * The style that differs from a given one in nothing but its fill. One that is there already is used again, so that
   * taking a mark away gives the cell the very style it had.
   */
  withFill(style: number, color: string | null): number {
    const list = this.list("cellXfs");
    const formats = childElements(list, "xf");
    const base = formats[style];
    const xf = base ? copied(base) : newElement(this.root, "xf", plainFormat);
    const fills = solidFills(this.root, this.theme);
    const wanted = color?.toUpperCase() ?? null;
    const existing = formats.findIndex((other) => {
      const fill = wholeNumber(other, "fillId") ?? 0;
      const isWanted = wanted === null ? this.isNoFill(fill) : fills[fill] === wanted;
      return isWanted && canonical(other, fillAttributes) === canonical(xf, fillAttributes);
    });
    if (existing >= 0) return existing;
    xf.setAttribute("fillId", String(this.fillNumber(color ?? undefined)));
    if (color === null) xf.removeAttribute("applyFill");
    else xf.setAttribute("applyFill", "1");
    return this.indexIn(list, xf);
  }

  /** The number of a style described whole. */
  styleNumber(style: CellStyle): number {
    const xf = newElement(this.root, "xf", {
      numFmtId: String(this.formatNumber(style.numberFormat ?? "General")),
      fontId: String(this.fontNumber(style)),
      fillId: String(this.fillNumber(style.fill)),
      borderId: String(this.borderNumber(style.border ?? false)),
      xfId: "0",
    });
    if (style.numberFormat !== undefined) xf.setAttribute("applyNumberFormat", "1");
    if (xf.getAttribute("fontId") !== "0") xf.setAttribute("applyFont", "1");
    if (style.fill !== undefined) xf.setAttribute("applyFill", "1");
    if (style.border) xf.setAttribute("applyBorder", "1");
    const alignment = this.alignment(style);
    if (alignment) {
      xf.setAttribute("applyAlignment", "1");
      insertInOrder(xf, alignment, formatOrder);
    }
    return this.indexIn(this.list("cellXfs"), xf);
  }

  private isNoFill(number: number): boolean {
    const list = childElement(this.root, "fills");
    const fill = list && childElements(list, "fill")[number];
    const pattern = fill ? childElement(fill, "patternFill") : null;
    return number === 0 || pattern?.getAttribute("patternType") === "none";
  }

  private codeOf(number: number): string {
    return customFormats(this.root).get(number) ?? builtinFormats[number] ?? "General";
  }

  private formatNumber(code: string): number {
    const custom = customFormats(this.root);
    const builtin = builtinNumber(code);
    if (builtin !== null && !custom.has(builtin)) return builtin;
    for (const [number, other] of custom) if (other === code) return number;
    const number = Math.max(163, ...custom.keys()) + 1;
    const list = this.list("numFmts");
    list.appendChild(newElement(this.root, "numFmt", { numFmtId: String(number), formatCode: code }));
    recount(list);
    return number;
  }

  /** A font is the workbook's default one with what the style asks for changed. */
  private fontNumber(style: CellStyle): number {
    const list = this.list("fonts");
    const first = childElement(list, "font");
    const present = new Map((first ? childElements(first) : []).map((child) => [child.localName, child]));
    const put = (name: string, attributes: Readonly<Record<string, string>>) => {
      present.set(name, newElement(this.root, name, attributes));
    };
    for (const [name, wanted] of Object.entries({ b: style.bold, i: style.italic, u: style.underline })) {
      if (wanted) put(name, {});
      else if (wanted === false) present.delete(name);
    }
    if (style.size !== undefined) put("sz", { val: String(style.size) });
    if (style.color !== undefined) put("color", { rgb: `FF${style.color.toUpperCase()}` });
    if (style.font !== undefined) {
      put("name", { val: style.font });
      put("charset", { val: "134" });
      for (const name of ["family", "scheme"]) present.delete(name);
    }
    const ordered = fontOrder.map((name) => present.get(name)).filter((child) => child !== undefined);
    return this.indexIn(list, newElement(this.root, "font", {}, ordered.map(copied)));
  }

  private fillNumber(color: string | undefined): number {
    if (color === undefined) return 0;
    const pattern = newElement(this.root, "patternFill", { patternType: "solid" }, [
      newElement(this.root, "fgColor", { rgb: `FF${color.toUpperCase()}` }),
      newElement(this.root, "bgColor", { indexed: "64" }),
    ]);
    return this.indexIn(this.list("fills"), newElement(this.root, "fill", {}, [pattern]));
  }

  private borderNumber(wanted: boolean): number {
    if (!wanted) return 0;
    const sides = ["left", "right", "top", "bottom"].map((side) =>
      newElement(this.root, side, { style: "thin" }, [newElement(this.root, "color", { rgb: "FF000000" })]),
    );
    const border = newElement(this.root, "border", {}, [...sides, newElement(this.root, "diagonal")]);
    return this.indexIn(this.list("borders"), border);
  }

  private alignment(style: CellStyle): XmlElement | null {
    const attributes: Record<string, string> = {};
    const { horizontal, vertical, indent } = style;
    if (horizontal !== undefined) attributes.horizontal = horizontal;
    else if (indent !== undefined) attributes.horizontal = "left";
    if (vertical !== undefined) attributes.vertical = vertical;
    if (style.wrap) attributes.wrapText = "1";
    if (indent !== undefined) attributes.indent = String(indent);
    return Object.keys(attributes).length === 0 ? null : newElement(this.root, "alignment", attributes);
  }

  /** A list of styles.xml, made with what the schema wants first in it when the file has none. */
  private list(name: "numFmts" | "fonts" | "fills" | "borders" | "cellXfs"): XmlElement {
    const existing = childElement(this.root, name);
    if (existing) return existing;
    const list = newElement(this.root, name);
    insertInOrder(this.root, list, stylesOrder);
    const make = (child: string, attributes = {}, children: XmlElement[] = []) =>
      newElement(this.root, child, attributes, children);
    if (name === "fonts")
      list.appendChild(make("font", {}, [make("sz", { val: "11" }), make("name", { val: "宋体" })]));
    if (name === "fills") {
      for (const patternType of ["none", "gray125"]) {
        list.appendChild(make("fill", {}, [make("patternFill", { patternType })]));
      }
    }
    if (name === "borders") {
      const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => make(side));
      list.appendChild(make("border", {}, sides));
    }
    if (name === "cellXfs") list.appendChild(make("xf", plainFormat));
    recount(list);
    return list;
  }

  /** The place of an element in a list; it is added at the end when it is not there yet. */
  private indexIn(list: XmlElement, element: XmlElement): number {
    let known = this.known.get(list);
    if (!known) {
      known = new Map();
      for (const [index, child] of childElements(list).entries()) {
        const key = canonical(child);
        if (!known.has(key)) known.set(key, index);
      }
      this.known.set(list, known);
    }
    const key = canonical(element);
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const index = childElements(list).length;
    list.appendChild(element);
    recount(list);
    known.set(key, index);
    return index;
  }
}

const plainFormat = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" };

/** What two styles may differ in that differ only in their fill. */
const fillAttributes = ["fillId", "applyFill"];
