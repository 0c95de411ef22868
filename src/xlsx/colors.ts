import { childElement, childElements, wholeNumber } from "./xml-elements";
import type { XmlElement } from "./xml";

/** Excel's 56 numbered colours, from number 8 on; 0 to 7 are the first eight again. */
const indexed =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366" +
  "FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF99" +
  "99CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366" +
  "333399333333";

/** Theme colours in the order in which files number them, which is not the theme's own. */
const themeNames = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme part, by number. */
export function themeColors(theme: XmlElement | null): readonly (string | undefined)[] {
  const elements = theme && childElement(theme, "themeElements");
  const scheme = elements && childElement(elements, "clrScheme");
  return themeNames.map((name) => {
    const entry = scheme && childElement(scheme, name);
    const [color] = entry ? childElements(entry) : [];
    return color?.getAttribute("lastClr") ?? color?.getAttribute("val") ?? undefined;
  });
}

/** A colour made lighter (towards white) or darker (towards black), as `tint` says. */
function tinted(color: string, tint: number): string {
  const part = (start: number) => {
    const value = parseInt(color.slice(start, start + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).padStart(2, "0");
  };
  return part(0) + part(2) + part(4);
}

function indexedColor(index: number | null): string | undefined {
  if (index === null) return undefined;
  const start = (index < 8 ? index : index - 8) * 6;
  return indexed.slice(start, start + 6);
}

/** The RRGGBB of a colour element, or null when it names none that can be known. */
export function colorOf(element: XmlElement | null, theme: readonly (string | undefined)[]): string | null {
  if (!element) return null;
  const index = wholeNumber(element, "indexed");
  const plain =
    element.getAttribute("rgb")?.slice(-6) ??
    theme[wholeNumber(element, "theme") ?? -1] ??
    indexedColor(index);
  if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return null;
  const tint = Number(element.getAttribute("tint") ?? "0");
  return (tint >= -1 && tint <= 1 && tint !== 0 ? tinted(plain, tint) : plain).toUpperCase();
}
