import type { PartsDraft } from "./parts-draft";
import { childElements, newElement } from "./xml-elements";
import type { XmlElement } from "./xml";

export const contentTypesPath = "[Content_Types].xml";

function overrideOf(root: XmlElement, part: string): XmlElement | undefined {
  return childElements(root, "Override").find(
    (override) => override.getAttribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
  );
}

/** The declared content type of a part: its own, or that of its file name's ending. */
export function contentTypeOf(draft: PartsDraft, part: string): string {
  const root = draft.root(contentTypesPath);
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byEnding = childElements(root, "Default").find(
    (entry) => entry.getAttribute("Extension")?.toLowerCase() === ending,
  );
  return (overrideOf(root, part) ?? byEnding)?.getAttribute("ContentType") ?? "";
}

export function addContentType(draft: PartsDraft, part: string, contentType: string): void {
  const root = draft.changedRoot(contentTypesPath);
  root.appendChild(newElement(root, "Override", { PartName: `/${part}`, ContentType: contentType }));
}

export function removeContentType(draft: PartsDraft, part: string): void {
  const override = overrideOf(draft.root(contentTypesPath), part);
  if (override) draft.changedRoot(contentTypesPath).removeChild(override);
}
