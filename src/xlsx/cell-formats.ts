import { builtinFormats } from "./number-formats";
import { childElement, childElements, isOn, wholeNumber } from "./xml-elements";
import type { XmlElement } from "./xml";

interface CellFormat {
  readonly code: string;
  readonly unlocked: boolean;
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

  constructor(styles: XmlElement | null) {
    const custom = styles ? customFormats(styles) : new Map<number, string>();
    const list = styles && childElement(styles, "cellXfs");
    this.formats = (list ? childElements(list, "xf") : []).map((xf) => {
      const number = wholeNumber(xf, "numFmtId") ?? 0;
      return {
        code: custom.get(number) ?? builtinFormats[number] ?? "General",
        unlocked: !isOn(childElement(xf, "protection"), "locked", true),
      };
    });
  }

  code(style: number): string {
    return this.formats[style]?.code ?? "General";
  }

  /** Whether cells of this style may be edited on a protected sheet. */
  unlocked(style: number): boolean {
    return this.formats[style]?.unlocked ?? false;
  }
}
