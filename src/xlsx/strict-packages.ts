import type { XmlElement } from "./xml";

/** How every namespace of a strict package begins; its parts say the same as those of a transitional one. */
const strict = "http://purl.oclc.org/ooxml/";

/** The namespace of the relationships of usual, transitional packages. */
export const transitionalRelationships =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The namespace of the relationships of a workbook's package. */
export function relationshipNamespace(workbookRoot: XmlElement): string {
  return workbookRoot.namespaceURI?.startsWith(strict)
    ? `${strict}officeDocument/relationships`
    : transitionalRelationships;
}

/** How the namespaces of drawings and charts begin, by that of the relationships. */
export function drawingNamespace(relationships: string): string {
  return relationships.startsWith(strict)
    ? `${strict}drawingml`
    : "http://schemas.openxmlformats.org/drawingml/2006";
}
