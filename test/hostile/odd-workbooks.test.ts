import { existsSync } from "node:fs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { jixiao } from "../cli/fake-terminal";
import { WorkFolder } from "../cli/work-folder";
import { handmade, texts, withParts } from "../xlsx/handmade";
import { openXlsx } from "../../src/xlsx/open-xlsx";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

type Change = (parts: Record<string, Uint8Array>) => void;

function replaceIn(parts: Record<string, Uint8Array>, path: string, from: string | RegExp, to: string): void {
  const text = strFromU8(parts[path] ?? new Uint8Array());
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace in ${path}`);
  parts[path] = strToU8(changed);
}

/** A good filing with something unusual about its file, under a name of its own. */
function story(name: string, change: Change): string {
  return work.write(name, withParts(work.bytesOf("seed-2024"), change));
}

interface Finding {
  readonly rule: string;
  readonly message: string;
}

async function findings(file: string): Promise<readonly Finding[]> {
  const { out } = await jixiao(["check", "--json", file]);
  const [result] = JSON.parse(out) as { findings: Finding[]; error: unknown }[];
  expect(result?.error).toBeNull();
  return result?.findings.map(({ rule, message }) => ({ rule, message })) ?? [];
}

const macros = strToU8("\u0001\u0002Auto_Open Shell calc.exe");

const outside = ["../../jixiao-slip.txt", "..\\..\\..\\jixiao-slip.txt", "/tmp/jixiao-slip.txt"];

/** Everything is as it was before; the file is merely written in another way. */
const same: readonly (readonly [string, Change])[] = [
  [
    "strict OOXML",
    (parts) => {
      for (const path of Object.keys(parts)) {
        const text = strFromU8(parts[path] ?? new Uint8Array());
        parts[path] = strToU8(
          text
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ),
        );
      }
    },
  ],
  [
    "dates counted from 1904",
    (parts) => {
      replaceIn(parts, "xl/workbook.xml", "<workbookPr ", `<workbookPr date1904="1" `);
    },
  ],
  [
    "links to other workbooks",
    (parts) => {
      parts["xl/externalLinks/externalLink1.xml"] = strToU8(
        `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></externalLink>`,
      );
      parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="http://attacker.invalid/a.xlsx" TargetMode="External"/></Relationships>`,
      );
      replaceIn(
        parts,
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        `<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
      );
    },
  ],
  [
    "parts named to lead out of the folder (zip slip)",
    (parts) => {
      for (const name of outside) parts[name] = strToU8("x");
    },
  ],
  [
    "formulas in a circle far from the forms",
    (parts) => {
      replaceIn(
        parts,
        "xl/worksheets/sheet2.xml",
        "</row></sheetData>",
        `<c r="Z99"><f>AA99+1</f><v>0</v></c><c r="AA99"><f>Z99+1</f><v>0</v></c></row></sheetData>`,
      );
    },
  ],
];

describe.each(same)("a filing with %s", (name, change) => {
  it("has the same findings and is filled and reported all the same", async () => {
    const plain = work.story("seed-2024", `${name}-原.xlsx`);
    const file = story(`${name}.xlsx`, change);
    expect(await findings(file)).toEqual(await findings(plain));
    for (const [command, output] of [
      ["fill", "已填.xlsx"],
      ["report", "报告.xlsx"],
    ] as const) {
      const [one, other] = [`${name}-1-${output}`, `${name}-2-${output}`];
      expect((await jixiao([command, plain, "-o", work.at(one)])).code).toBe(0);
      expect((await jixiao([command, file, "-o", work.at(other)])).code).toBe(0);
      expect(existsSync("/tmp/jixiao-slip.txt")).toBe(false);
      const values = (path: string) =>
        work.workbook(path).sheets.map((sheet) => sheet.values[0]?.filter((value) => value !== null));
      expect(values(other)).toEqual(values(one));
    }
  });
});

test("a day in a workbook that counts from 1904 is the day Excel shows", () => {
  const styles = `<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>`;
  const cells = `<sheetData><row r="1"><c r="A1" s="1"><v>44295</v></c><c r="B1"><v>44295</v></c></row></sheetData>`;
  const book = (beforeSheets: string) =>
    openXlsx(handmade({ sheets: [{ name: "表", xml: cells }], styles, beforeSheets })).snapshot().sheets[0]
      ?.values;
  expect(book("")).toEqual([[44295, 44295]]);
  expect(book(`<workbookPr date1904="1"/>`)).toEqual([[45757, 44295]]);
});

test("macros are kept byte for byte and never looked into; the copy stays an .xlsm", async () => {
  const file = story("带宏.xlsm", (parts) => {
    parts["xl/vbaProject.bin"] = macros;
    replaceIn(
      parts,
      "[Content_Types].xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    replaceIn(
      parts,
      "[Content_Types].xml",
      "</Types>",
      `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>`,
    );
    replaceIn(
      parts,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rId91" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
    );
  });
  expect((await findings(file)).length).toBeGreaterThan(0);
  for (const command of ["fill", "report"]) {
    const output = work.at(`${command}.xlsm`);
    expect((await jixiao([command, file, "-o", output])).code).toBe(0);
    const parts = unzipSync(work.bytes(`${command}.xlsm`));
    expect(parts["xl/vbaProject.bin"]).toEqual(macros);
    expect(texts(work.bytes(`${command}.xlsm`))["[Content_Types].xml"]).toContain("macroEnabled");
  }
  expect(await jixiao(["fill", file, "-o", work.at("无宏.xlsx")])).toEqual({
    code: 2,
    out: "",
    err: `不能写成“${work.at("无宏.xlsx")}”：输出文件应以 .xlsm 结尾。\n`,
  });
});

test.each(["O'Brien's 自评表", "自评表\u202E\u200B", `自评表"&<>`, "自评表 (1)!", "𠮷\u{1F600}自评表"])(
  "a sheet named %j: formulas name it rightly, the report too",
  async (name) => {
    const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    const file = story("怪名.xlsx", (parts) => {
      replaceIn(parts, "xl/workbook.xml", `name="自评表"`, `name="${escaped}"`);
    });
    const output = work.at("怪名-报告.xlsx");
    expect(await jixiao(["report", file, "-o", output, "--force"])).toMatchObject({ code: 0 });
    const { sheets } = work.workbook("怪名-报告.xlsx");
    const formulas = sheets.flatMap((sheet) => sheet.formulas.flat().filter((formula) => formula !== null));
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    expect(sheets.map((sheet) => sheet.name)).toContain(name);
    expect(formulas.some((formula) => formula.includes(quoted))).toBe(true);
    expect(formulas.filter((formula) => formula.includes("#REF"))).toEqual([]);
  },
);

/** Cells whose text is unusual: of the whole length, half of a surrogate pair, right to left, of no width. */
test.each([
  ["of eight thousand characters", "字".repeat(8_000)],
  ["half a surrogate pair", "云岭县\uD83D林业局"],
  ["an escaped half of one", "云岭县_xD83D_林业局"],
  ["right to left", "\u202E局业林县岭云\u202C"],
  ["of no width", "\u200B云岭\u2060县\uFEFF林业局\u200D"],
  ["with what XML forbids, escaped", "云岭_x0000__x0001__xFFFF_县林业局"],
  ["with line ends", "云岭县\r\n林业局\u2028\u0085"],
])("a name of the department %s is read, printed and written", async (_, text) => {
  const file = story("怪字.xlsx", (parts) => {
    const { strings, index } = stringOf(parts, "B2");
    parts["xl/sharedStrings.xml"] = strToU8(strings(index, text));
  });
  const outputs = ["报告.xlsx", "报告.docx", "报告.md"].map((name) => work.at(`怪字-${name}`));
  await findings(file);
  for (const output of outputs)
    expect((await jixiao(["report", file, "-o", output, "--force"])).code).toBe(0);
  const parts = unzipSync(work.bytes("怪字-报告.docx"));
  for (const [path, part] of Object.entries(unzipSync(work.bytes("怪字-报告.xlsx")))) {
    if (/\.(xml|rels)$/.test(path)) expect(() => strFromU8(part)).not.toThrow();
  }
  const prose = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(prose)).toBeNull();
});

test("a title too long for a cell is refused in a line, and nothing is written", async () => {
  const file = story("太长.xlsx", (parts) => {
    const { strings, index } = stringOf(parts, "B2");
    parts["xl/sharedStrings.xml"] = strToU8(strings(index, "字".repeat(32_767)));
  });
  const output = work.at("太长-报告.xlsx");
  expect(await jixiao(["report", file, "-o", output, "--force"])).toEqual({
    code: 2,
    out: "",
    err: `${file}：工作表“自评报告”没有写入：有单元格的文字超过 32767 个字，请处理后再试。\n`,
  });
  expect(work.has("太长-报告.xlsx")).toBe(false);
});

/** Where 自评表 keeps the text of a cell among the shared strings, and these with one of them changed. */
function stringOf(parts: Record<string, Uint8Array>, address: string) {
  const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  const index = Number(new RegExp(`<c r="${address}"[^>]*><v>(\\d+)</v>`).exec(sheet)?.[1]);
  const list = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  const items = list.split("<si>");
  const strings = (at: number, text: string) =>
    items
      .map((item, place) =>
        place === at + 1 ? `<t xml:space="preserve">${escapedLone(text)}</t></si>` : item,
      )
      .join("<si>");
  return { index, strings };
}

/** Half a surrogate pair has no UTF-8: a file can only carry it escaped. */
function escapedLone(text: string): string {
  return text.replace(/\p{Surrogate}/gu, (half) => `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`);
}
