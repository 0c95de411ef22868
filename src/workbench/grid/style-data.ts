import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IPaddingData, IStyleData, ITextRotation } from "@univerjs/core";
import { CellFormats } from "../../xlsx/cell-formats";
import { colorOf } from "../../xlsx/colors";
import type { XmlElement } from "../../xlsx/xml";
import { childElement, childElements, isOn, wholeNumber } from "../../xlsx/xml-elements";

type Theme = readonly (string | undefined)[];

/** The grid's lines by the names that files have for them (ECMA-376 part 1, 18.18.3). */
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** Of one step of an indent: three spaces of the default font. */
const pixelsPerIndent = 9;

const stacked = 255;

/** An RRGGBB colour as the grid writes it. */
export function gridColor(color: string): { rgb: string } {
  return { rgb: `#${color.toUpperCase()}` };
}

/** The styles of a workbook as the grid has them, one for each style number of its cells. */
export function styleData(styles: XmlElement | null, theme: Theme): IStyleData[] {
  if (!styles) return [];
  const list = (name: string, item: string) => {
    const parent = childElement(styles, name);
    return parent ? childElements(parent, item) : [];
  };
  const fonts = list("fonts", "font").map((font) => fontData(font, theme));
  const borders = list("borders", "border").map((border) => borderData(border, theme));
  const formats = new CellFormats(styles, theme);
  return list("cellXfs", "xf").map((xf, number) => {
    const fill = formats.fill(number);
    const code = formats.code(number);
    const border = borders[wholeNumber(xf, "borderId") ?? 0];
    return {
      ...fonts[wholeNumber(xf, "fontId") ?? 0],
      ...(fill === null ? {} : { bg: gridColor(fill) }),
      ...(border && Object.keys(border).length > 0 ? { bd: border } : {}),
      ...(code === "General" ? {} : { n: { pattern: code } }),
      ...alignmentData(childElement(xf, "alignment")),
    };
  });
}

function fontData(font: XmlElement, theme: Theme): IStyleData {
  const of = (name: string, attribute = "val") => childElement(font, name)?.getAttribute(attribute) ?? null;
  const has = (name: string) => {
    const element = childElement(font, name);
    return element !== null && isOn(element, "val", true);
  };
  const underlined = childElement(font, "u") !== null && of("u") !== "none";
  const size = Number(of("sz"));
  const color = colorOf(childElement(font, "color"), theme);
  const name = of("name");
  return {
    ...(name === null ? {} : { ff: name }),
    ...(size > 0 ? { fs: size } : {}),
    ...(has("b") ? { bl: BooleanNumber.TRUE } : {}),
    ...(has("i") ? { it: BooleanNumber.TRUE } : {}),
    ...(underlined ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(has("strike") ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === null ? {} : { cl: gridColor(color) }),
  };
}

function borderData(border: XmlElement, theme: Theme): IBorderData {
  const line = (...names: string[]): IBorderStyleData | null => {
    const side = names.map((name) => childElement(border, name)).find((found) => found !== null);
    const s = lines[side?.getAttribute("style") ?? ""];
    if (!side || s === undefined) return null;
    return { s, cl: gridColor(colorOf(childElement(side, "color"), theme) ?? "000000") };
  };
  const slope = line("diagonal");
  const sides: Record<string, IBorderStyleData | null> = {
    t: line("top"),
    b: line("bottom"),
    // Strict files say start and end.
    l: line("left", "start"),
    r: line("right", "end"),
    tl_br: isOn(border, "diagonalDown") ? slope : null,
    bl_tr: isOn(border, "diagonalUp") ? slope : null,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== null));
}

function alignmentData(alignment: XmlElement | null): IStyleData {
  const horizontal = alignment?.getAttribute("horizontal") ?? "";
  const vertical = alignment?.getAttribute("vertical") ?? "";
  const rotation = alignment ? wholeNumber(alignment, "textRotation") : null;
  const indent = alignment ? wholeNumber(alignment, "indent") : null;
  const ht = horizontals[horizontal];
  return {
    vt: verticals[vertical] ?? VerticalAlign.BOTTOM,
    ...(ht === undefined ? {} : { ht }),
    ...(isOn(alignment, "wrapText") ? { tb: WrapStrategy.WRAP } : {}),
    ...(rotation === null || rotation === 0 ? {} : { tr: rotationData(rotation) }),
    ...(indent === null || indent === 0 ? {} : { pd: indentData(indent, horizontal) }),
  };
}

/** Files count 1 to 90 degrees upwards, then 91 to 180 for 1 to 90 downwards; the grid counts downwards. */
function rotationData(rotation: number): ITextRotation {
  if (rotation === stacked) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90, v: BooleanNumber.FALSE };
}

/** The room beside an indented text; the grid's own is 2 pixels. */
export function indentData(indent: number, horizontal: string): IPaddingData {
  const pixels = 2 + indent * pixelsPerIndent;
  return horizontal === "right" ? { r: pixels } : { l: pixels };
}
