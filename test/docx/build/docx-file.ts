import { zipSync, strToU8, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** The one moment that all files carry, so that the same content always gives the same bytes. */
const moment = new Date(2025, 3, 10, 9, 0, 0);

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Runs of a text as Word writes them: line breaks as w:br, tabs as w:tab, blanks kept. */
export function runs(text: string): string {
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === "\n") return "<w:br/>";
    if (piece === "\t") return "<w:tab/>";
    return piece === "" ? "" : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr>${pieces.join("")}</w:r>`;
}

export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : runs(text)}</w:p>`;
}

/** A cell of a table; `properties` go into w:tcPr. */
export function cell(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function row(cells: string, properties = ""): string {
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

export function table(rows: string, widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

/** Further parts of a document by their names without folder: numbering.xml, styles.xml, footnotes.xml. */
export type MoreParts = Readonly<Record<string, string>>;

const kindOf: Readonly<Record<string, string>> = {
  "numbering.xml": "numbering",
  "styles.xml": "styles",
  "footnotes.xml": "footnotes",
};

/** The bytes of a .docx with this content of w:body; all namespaces that Word declares are known. */
export function docxOf(body: string, more: MoreParts = {}): Uint8Array {
  const declared =
    `xmlns:w="${main}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
    `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:o="urn:schemas-microsoft-com:office:office"`;
  const names = Object.keys(more);
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}" ContentType="${word}.${kindOf[name] ?? "document"}+xml"/>`,
  );
  const links = names.map(
    (name, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/${kindOf[name] ?? name}" Target="${name}"/>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${declared}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships">${links.join("")}</Relationships>`,
  };
  for (const [name, xml] of Object.entries(more)) parts[`word/${name}`] = xml;
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) {
    const content = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
    files[path] = [content, { mtime: moment }];
  }
  return zipSync(files, { level: 6 });
}

/** The root of another part with its namespace: `part("numbering", "<w:abstractNum …>")`. */
export function part(root: string, content: string): string {
  return `<w:${root} xmlns:w="${main}">${content}</w:${root}>`;
}
