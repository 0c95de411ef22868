import { strToU8, unzipSync, zipSync } from "fflate";
import { docxOf } from "../docx/build/docx-file";
import { withParts } from "../xlsx/handmade";
import type { Attack } from "./build-workbooks";

const line = "<w:p><w:r><w:t>字</w:t></w:r></w:p>";
const row = `<w:tr><w:tc>${line}</w:tc></w:tr>`;
const chapters = ["一、概况", "二、支出", "三、绩效"]
  .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  .join("");
const story = docxOf(chapters);

/** A document whose part "word/document.xml" is changed. */
function changed(change: (text: string) => string | Uint8Array): Uint8Array {
  return withParts(story, (parts) => {
    const part = change(new TextDecoder().decode(parts["word/document.xml"]));
    parts["word/document.xml"] = typeof part === "string" ? strToU8(part) : part;
  });
}

function withDoctype(declarations: string, text: string): Uint8Array {
  return changed((xml) =>
    xml
      .replace("<w:document", `<!DOCTYPE x [${declarations}]><w:document`)
      .replace("</w:t>", `${text}</w:t>`),
  );
}

function without(path: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(story)).filter(([name]) => name !== path)));
}

/** As `attacks`, in Word documents. */
export const documentAttacks: Readonly<Record<string, Attack>> = {
  "half of it": { refusal: "truncated", bytes: () => story.slice(0, story.length / 2) },
  "a zip bomb": {
    refusal: "tooLarge",
    bytes: () => zipSync({ ...unzipSync(story), "x/0.bin": new Uint8Array(101 * 1024 * 1024) }, { level: 9 }),
  },
  "an entity that reads a file (XXE)": {
    refusal: "corrupted",
    bytes: () => withDoctype(`<!ENTITY f SYSTEM "file:///etc/passwd">`, "&f;"),
  },
  "entities of entities (billion laughs)": {
    refusal: "corrupted",
    bytes: () => {
      const each = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
      return withDoctype(`<!ENTITY l0 "哈">${each.join("")}`, "&l9;");
    },
  },
  "parts named to lead out of the folder (zip slip)": {
    refusal: null,
    bytes: () =>
      withParts(story, (parts) => {
        parts["../../jixiao-slip.txt"] = strToU8("x");
        parts["/tmp/jixiao-slip.txt"] = strToU8("x");
      }),
  },
  "wrong content types": {
    refusal: null,
    bytes: () =>
      withParts(story, (parts) => {
        parts["[Content_Types].xml"] = strToU8("<Types/>");
      }),
  },
  "no main part": { refusal: "notDocx", bytes: () => without("word/document.xml") },
  "no relationships": { refusal: "notDocx", bytes: () => without("_rels/.rels") },
  "half a surrogate pair": {
    refusal: "corrupted",
    bytes: () =>
      changed((xml) => {
        const [before = "", after = ""] = xml.split("概况");
        return Uint8Array.from([...strToU8(before), 0xed, 0xa0, 0xbd, ...strToU8(after)]);
      }),
  },
  "twenty thousand tables inside one another": {
    refusal: "corrupted",
    bytes: () =>
      docxOf("<w:tbl><w:tr><w:tc>".repeat(20_000) + line + "</w:tc></w:tr></w:tbl>".repeat(20_000)),
  },
  "a row of three hundred thousand cells": {
    refusal: "tooLarge",
    bytes: () => docxOf(`<w:tbl><w:tr>${"<w:tc><w:p/></w:tc>".repeat(300_000)}</w:tr></w:tbl>`),
  },
  "a table of a hundred and thirty thousand rows": {
    refusal: null,
    bytes: () => docxOf(`${chapters}<w:tbl>${"<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(130_000)}</w:tbl>`),
  },
  "a text box of a hundred and thirty thousand paragraphs": {
    refusal: null,
    bytes: () =>
      docxOf(`${chapters}<w:p><w:r><w:txbxContent>${line.repeat(130_000)}</w:txbxContent></w:r></w:p>`),
  },
  "a hundred and thirty thousand lines after a table": {
    refusal: null,
    bytes: () => docxOf(`${chapters}<w:tbl>${row.repeat(3)}</w:tbl>${line.repeat(130_000)}`),
  },
};
