import { strToU8, zipSync } from "fflate";
import { handmade, oneSheet, withParts } from "../xlsx/handmade";

/** What opening must say, by its code; null = it opens. */
export interface Attack {
  readonly refusal: string | null;
  readonly bytes: () => Uint8Array;
}

const good = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const worksheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
const longText = "字".repeat(32_767);

const figures = "2024年“三公”经费支出12.30万元，比上年减少1.20万元，下降8.9%。".repeat(800);

/** `count` pieces of XML, one after the other. */
function pieces(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join("");
}

function sheets(count: number, xml: string): Uint8Array {
  return handmade({ sheets: Array.from({ length: count }, (_, index) => ({ name: `表${index}`, xml })) });
}

/** A workbook whose one sheet has this part, as it stands. */
function withSheet(xml: string): Uint8Array {
  return withParts(good, (parts) => {
    parts["xl/worksheets/sheet1.xml"] = strToU8(xml);
  });
}

/** A report of three chapters and so many paragraphs, each with some thousand figures. */
function reportOf(paragraphs: number): Uint8Array {
  const texts = ["一、概况", "二、支出", "三、绩效", ...Array.from({ length: paragraphs }, () => figures)];
  return oneSheet(
    pieces(texts.length, (at) => `<row><c t="inlineStr"><is><t>${texts[at] ?? ""}</t></is></c></row>`),
  );
}

/** Two cells that span a grid of nearly two million. */
const farApart = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="120000"><c r="P120000"><v>1</v></c></row></sheetData>`;

function rowsOf(rows: number, cells: number, cell = "<c><v>1</v></c>"): string {
  return `<sheetData>${`<row>${cell.repeat(cells)}</row>`.repeat(rows)}</sheetData>`;
}

/** An archive of two files under one name: the second entry's name is written over the first's, checksums stay right. */
function twiceTheSame(): Uint8Array {
  const bytes = withParts(good, (parts) => {
    parts["xl/worksheets/sheet2.xml"] = strToU8(
      `${worksheet}<sheetData><row><c><v>2</v></c></row></sheetData></worksheet>`,
    );
  });
  const text = new TextDecoder("latin1").decode(bytes).replaceAll("sheet2.xml", "sheet1.xml");
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Files that are small to send and would be huge, endless or wrong to read. */
export const attacks: Readonly<Record<string, Attack>> = {
  "more cells on one sheet than fit": { refusal: "tooLarge", bytes: () => sheets(1, rowsOf(16_000, 20)) },
  "more cells on all sheets than fit": { refusal: "tooLarge", bytes: () => sheets(8, rowsOf(2_500, 20)) },
  "a sheet used by three thousand tabs": {
    refusal: "corrupted",
    bytes: () =>
      withParts(sheets(1, farApart), (parts) => {
        const tabs = pieces(
          3_000,
          (index) => `<sheet name="表${index}" sheetId="${index + 1}" r:id="rId1"/>`,
        );
        const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
        parts["xl/workbook.xml"] = strToU8(workbook.replace(/<sheet .*?\/>/, tabs));
      }),
  },
  "many sheets of two cells far apart": { refusal: "tooLarge", bytes: () => sheets(200, farApart) },
  "one long text in every cell": {
    refusal: "tooLarge",
    bytes: () =>
      oneSheet(`<row>${`<c t="s"><v>0</v></c>`.repeat(10)}</row>`.repeat(20_000), {
        strings: `<si><t>${longText}</t></si>`,
      }),
  },
  "one long formula shared by every cell": {
    refusal: "tooLarge",
    bytes: () => {
      const first = `<row><c><f t="shared" ref="A1:J20000" si="0">${"A1+".repeat(2_700)}1</f></c></row>`;
      const others = `<row>${`<c><f t="shared" si="0"/></c>`.repeat(10)}</row>`.repeat(20_000);
      return oneSheet(first + others);
    },
  },
  "a hundred thousand definitions of all columns": {
    refusal: "corrupted",
    bytes: () =>
      sheets(1, `<cols>${`<col min="1" max="16384" hidden="1"/>`.repeat(100_000)}</cols>${rowsOf(1, 1)}`),
  },
  "twenty thousand merged areas over one another": {
    refusal: "corrupted",
    bytes: () =>
      sheets(
        1,
        `${rowsOf(10, 10)}<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(20_000)}</mergeCells>`,
      ),
  },
  "twenty thousand namespaces inside one another": {
    refusal: "corrupted",
    bytes: () =>
      withSheet(
        `${worksheet}${pieces(20_000, (index) => `<a xmlns:p${index}="u">`)}${"</a>".repeat(20_000)}</worksheet>`,
      ),
  },
  "twenty thousand empty files": {
    refusal: "tooLarge",
    bytes: () =>
      withParts(good, (parts) => {
        for (let index = 0; index < 20_000; index++) parts[`x/${index}`] = new Uint8Array();
      }),
  },
  "a zip bomb": {
    refusal: "tooLarge",
    bytes: () => zipSync({ "xl/workbook.xml": new Uint8Array(101 * 1024 * 1024) }, { level: 9 }),
  },
  "two files of one name": { refusal: "corrupted", bytes: twiceTheSame },
  "an entity that reads a file (XXE)": {
    refusal: "corrupted",
    bytes: () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${worksheet}<sheetData><row><c t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>`,
      ),
  },
  "entities of entities (billion laughs)": {
    refusal: "corrupted",
    bytes: () => {
      const entities = pieces(9, (index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
      return withSheet(
        `<!DOCTYPE x [<!ENTITY l0 "哈">${entities}]>${worksheet}<sheetData><row><c t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>`,
      );
    },
  },
  "entities in UTF-16": {
    refusal: "corrupted",
    bytes: () =>
      withParts(good, (parts) => {
        const text = `\uFEFF<!DOCTYPE x [<!ENTITY a "b">]>${worksheet}<sheetData/></worksheet>`;
        parts["xl/worksheets/sheet1.xml"] = new Uint8Array(
          Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer,
        );
      }),
  },
  "entities in the custom XML": {
    refusal: null,
    bytes: () =>
      handmade({
        sheets: [{ name: "表", xml: rowsOf(1, 1) }],
        extra: {
          "customXml/item1.xml": {
            content: `<!DOCTYPE x [<!ENTITY a "b">]><state xmlns="urn:jixiao-assistant:state">&a;</state>`,
            type: "application/xml",
          },
        },
      }),
  },
  "a hundred thousand elements inside one another": {
    refusal: null,
    bytes: () => withSheet(`${worksheet}${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</worksheet>`),
  },
  "ten thousand merged areas": {
    refusal: null,
    bytes: () =>
      sheets(
        1,
        `${rowsOf(10_000, 2)}<mergeCells>${pieces(10_000, (index) => `<mergeCell ref="L${index + 1}:M${index + 1}"/>`)}</mergeCells>`,
      ),
  },
  "ten thousand array formulas": {
    refusal: null,
    bytes: () =>
      oneSheet(
        pieces(
          10_000,
          (index) =>
            `<row><c><f t="array" ref="A${index + 1}:B${index + 1}">1</f><v>1</v></c>${"<c><v>1</v></c>".repeat(3)}</row>`,
        ),
      ),
  },
  "an array formula over the whole sheet": {
    refusal: null,
    bytes: () => oneSheet(`<row><c><f t="array" ref="A1:XFD1048576">SUM(B2)</f><v>1</v></c></row>`),
  },
  "a report of twenty million characters": {
    refusal: null,
    bytes: () => reportOf(600),
  },
  "a report with a figure in each phrase": {
    refusal: null,
    bytes: () => reportOf(20),
  },
  "a used range of all rows": {
    refusal: null,
    bytes: () =>
      oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>`),
  },
};
