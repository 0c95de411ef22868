import { strToU8, unzipSync, zipSync } from "fflate";

const transitional = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const strict = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

export interface HandmadeSheet {
  readonly name: string;
  /** The worksheet's children as XML; with `prefix` they must carry it. */
  readonly xml: string;
  readonly state?: string;
  /** Relationships of the sheet's part as XML. */
  readonly relationships?: string;
}

export interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  /** XML after `sheets` in the workbook part. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  /** Items of the shared strings as XML. */
  readonly strings?: string;
  /** Children of styles.xml; left out = the package has no styles. */
  readonly styles?: string;
  /** More parts by path, and their content type. */
  readonly extra?: Readonly<Record<string, { readonly content: string; readonly type: string }>>;
  readonly prefix?: string;
  readonly isStrict?: boolean;
}

/** A workbook written by hand, part by part. */
export function handmade(book: Handmade): Uint8Array {
  const names = book.isStrict ? strict : transitional;
  const prefix = book.prefix === undefined ? "" : `${book.prefix}:`;
  const declared = book.prefix === undefined ? "xmlns" : `xmlns:${book.prefix}`;
  const root = (name: string, inner: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><${prefix}${name} ${declared}="${names.main}" xmlns:r="${names.relationships}">${inner}</${prefix}${name}>`;
  const type = (kind: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
  const parts: Record<string, string> = {};
  const overrides: string[] = [];
  const add = (path: string, content: string, contentType: string) => {
    parts[path] = content;
    overrides.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  };
  const relationships: string[] = [];
  const relate = (id: string, kind: string, target: string) =>
    relationships.push(`<Relationship Id="${id}" Type="${names.relationships}/${kind}" Target="${target}"/>`);
  const sheets = book.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    add(path, root("worksheet", sheet.xml), type("worksheet"));
    relate(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`);
    if (sheet.relationships !== undefined) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] =
        `<Relationships xmlns="${packageNamespace}/relationships">${sheet.relationships}</Relationships>`;
    }
    const state = sheet.state === undefined ? "" : ` state="${sheet.state}"`;
    return `<${prefix}sheet name="${sheet.name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  if (book.strings !== undefined) {
    add("xl/sharedStrings.xml", root("sst", book.strings), type("sharedStrings"));
    relate("rId101", "sharedStrings", "sharedStrings.xml");
  }
  if (book.styles !== undefined) {
    add("xl/styles.xml", root("styleSheet", book.styles), type("styles"));
    relate("rId102", "styles", "styles.xml");
  }
  for (const [path, part] of Object.entries(book.extra ?? {})) {
    add(path, part.content, part.type);
    if (path === "xl/calcChain.xml") relate("rId103", "calcChain", "calcChain.xml");
  }
  add(
    "xl/workbook.xml",
    root(
      "workbook",
      `${book.beforeSheets ?? ""}<${prefix}sheets>${sheets.join("")}</${prefix}sheets>${book.afterSheets ?? ""}`,
    ),
    type("sheet.main"),
  );
  parts["xl/_rels/workbook.xml.rels"] =
    `<Relationships xmlns="${packageNamespace}/relationships">${relationships.join("")}</Relationships>`;
  parts["_rels/.rels"] =
    `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${names.relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  parts["[Content_Types].xml"] =
    `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A workbook of one sheet with the given rows. */
export function oneSheet(rows: string, more: Partial<Handmade> = {}): Uint8Array {
  return handmade({ sheets: [{ name: "表", xml: `<sheetData>${rows}</sheetData>` }], ...more });
}

/** The parts of a package as text. */
export function texts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder("latin1").decode(part)]),
  );
}

/** The names of the parts that differ between two packages, added and removed ones too. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [texts(before), texts(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => one[path] !== other[path])
    .sort();
}

/** One part of a package as text. */
export function partText(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[path]);
}

/** The package with some of its parts changed. */
export function withParts(
  bytes: Uint8Array,
  change: (parts: Record<string, Uint8Array>) => void,
): Uint8Array {
  const parts = { ...unzipSync(bytes) };
  change(parts);
  return zipSync(parts);
}
