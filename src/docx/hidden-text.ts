import type { XmlElement } from "../xlsx/xml";
import { childElement } from "../xlsx/xml-elements";
import { type WordParts, attribute, byId, styleChain, valueOf } from "./word-parts";

/** Which runs Word does not show (字体 › 隐藏): said by the run itself, else by its style, else by its paragraph's. */
export class HiddenText {
  private readonly styles: ReadonlyMap<string, XmlElement>;

  constructor({ styles }: Pick<WordParts, "styles">) {
    this.styles = byId(styles, "style", "styleId");
  }

  /** Whether the style of a paragraph (w:pPr) hides its text. */
  inParagraph(properties: XmlElement | null): boolean {
    return this.inStyle(valueOf(properties, "pStyle")) ?? false;
  }

  /** Whether a run (w:r) is hidden, in a paragraph whose style hides text or not. */
  hides(run: XmlElement, paragraphHides: boolean): boolean {
    const properties = childElement(run, "rPr");
    return vanishes(properties) ?? this.inStyle(valueOf(properties, "rStyle")) ?? paragraphHides;
  }

  private inStyle(id: string | null): boolean | null {
    for (const style of styleChain(this.styles, id)) {
      const said = vanishes(childElement(style, "rPr"));
      if (said !== null) return said;
    }
    return null;
  }
}

/** What properties say of w:vanish: on, off, or null = nothing. */
function vanishes(properties: XmlElement | null): boolean | null {
  const vanish = properties && childElement(properties, "vanish");
  return vanish ? !/^(?:0|false|off)$/.test(attribute(vanish, "val") ?? "") : null;
}
