import type { PartsDraft } from "./parts-draft";
import { childElements, newElement } from "./xml-elements";
import { type XmlElement, xmlDeclaration } from "./xml";

/** A relationship from one part to another, or to something outside the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles" … The rest differs between transitional and strict files. */
  readonly kind: string;
  readonly fullType: string;
  /** The other part's path, or null when the target is outside. */
  readonly path: string | null;
  readonly element: XmlElement;
}

/** Where the relationships of a part (or of the package: "") are kept. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as a path in the package; targets are relative to the part's folder or absolute. */
function resolved(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const steps = (target.startsWith("/") ? target : `${folder}${target}`).replaceAll("\\", "/").split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** The part's path as the archive spells it: part names are not case sensitive. */
function spelled(draft: PartsDraft, path: string): string {
  if (draft.has(path)) return path;
  return draft.names().find((name) => name.toLowerCase() === path.toLowerCase()) ?? path;
}

/** The relationships of a part (or of the package: ""). */
export function relationshipsOf(draft: PartsDraft, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!draft.has(path)) return [];
  return childElements(draft.root(path), "Relationship").map((element) => {
    const fullType = element.getAttribute("Type") ?? "";
    const outside = element.getAttribute("TargetMode") === "External";
    return {
      id: element.getAttribute("Id") ?? "",
      kind: fullType.slice(fullType.lastIndexOf("/") + 1),
      fullType,
      path: outside ? null : spelled(draft, resolved(part, element.getAttribute("Target") ?? "")),
      element,
    };
  });
}

const noRelationships =
  xmlDeclaration + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** Adds a relationship and returns its new id; a part without any gets its list of them. */
export function addRelationship(draft: PartsDraft, part: string, fullType: string, target: string): string {
  const taken = new Set(relationshipsOf(draft, part).map((relationship) => relationship.id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const path = relationshipsPath(part);
  if (!draft.has(path)) draft.putText(path, noRelationships);
  const root = draft.changedRoot(path);
  root.appendChild(newElement(root, "Relationship", { Id: `rId${number}`, Type: fullType, Target: target }));
  return `rId${number}`;
}

export function removeRelationship(draft: PartsDraft, part: string, relationship: Relationship): void {
  draft.changedRoot(relationshipsPath(part)).removeChild(relationship.element);
}
