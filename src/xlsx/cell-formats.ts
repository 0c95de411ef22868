import { colorOf } from "./colors";
import { builtinFormats } from "./number-formats";
import { childElement, childElements, isOn, wholeNumber } from "./xml-elements";
import type { XmlElement } from "./xml";

interface CellFormat {
  readonly code: string;
  readonly unlocked: boolean;
  /** RRGGBB of a solid fill; null = none, or a pattern. */
  readonly fill: string | null;
}

/** The colours of the solid fills of styles.xml by their number. */
export function solidFills(styles: XmlElement, theme: readonly (string | undefined)[]): (string | null)[] {
  const list = childElement(styles, "fills");
  return (list ? childElements(list, "fill") : []).map((fill) => {
    const pattern = childElement(fill, "patternFill");
    if (pattern?.getAttribute("patternType") !== "solid") return null;
    return colorOf(childElement(pattern, "fgColor"), theme);
  });
}

/** The custom format codes of styles.xml by their number. */
export function customFormats(styles: XmlElement): Map<number, string> {
  const list = childElement(styles, "numFmts");
  const codes = new Map<number, string>();
  for (const entry of list ? childElements(list, "numFmt") : []) {
    const number = wholeNumber(entry, "numFmtId");
    if (number !== null) codes.set(number, entry.getAttribute("formatCode") ?? "General");
  }
  return codes;
}

/** What a cell's style number (`s`) says about its number format and its protection. */
export class CellFormats {
  private readonly formats: readonly CellFormat[];

  constructor(styles: XmlElement | null, theme: readonly (string | undefined)[] = []) {
    const fills = styles ? solidFills(styles, theme) : [];
    const custom = styles ? customFormats(styles) : new Map<number, string>();
    const list = styles && childElement(styles, "cellXfs");
    this.formats = (list ? childElements(list, "xf") : []).map((xf) => {
      const number = wholeNumber(xf, "numFmtId") ?? 0;
      return {
        code: custom.get(number) ?? builtinFormats[number] ?? "General",
        fill: fills[wholeNumber(xf, "fillId") ?? 0] ?? null,
        unlocked: !isOn(childElement(xf, "protection"), "locked", true),
      };
    });
  }

  code(style: number): string {
    return this.formats[style]?.code ?? "General";
  }

  fill(style: number): string | null {
    return this.formats[style]?.fill ?? null;
  }

  /** Whether cells of this style may be edited on a protected sheet. */
  unlocked(style: number): boolean {
    return this.formats[style]?.unlocked ?? false;
  }
}
