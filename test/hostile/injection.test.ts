import { strFromU8, unzipSync } from "fflate";
import type { CellEdit } from "../../src/core/edits";
import type { CellPlace } from "../../src/core/address";
import type { Form } from "../../src/core/form/form";
import { readForm } from "../../src/core/form/read";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { jixiao } from "../cli/fake-terminal";
import { WorkFolder } from "../cli/work-folder";
import { payloads } from "./payloads";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** The cells whose texts are people's own: every text of the form but the names of the first two levels. */
function textCells(form: Form): CellPlace[] {
  const readings = [
    ...Object.values(form.texts),
    ...form.items.map(({ name }) => name),
    ...form.indicators.flatMap(({ texts: { level1: _one, level2: _two, ...own } }) => Object.values(own)),
  ];
  return readings.flatMap((reading) => (reading.state === "read" ? [reading.cell.place] : []));
}

const outputs = [
  "填.xlsx",
  "报告.xlsx",
  "清单.xlsx",
  "网页.html",
  "报告.docx",
  "报告.md",
  "结果.json",
  "结果.ndjson",
  "问题.sarif",
  "屏幕.txt",
] as const;
type Output = (typeof outputs)[number];

/** Every output of the command line for a filing, by name. */
async function written(file: string, prefix: string): Promise<Record<Output, Uint8Array>> {
  const at = (name: Output) => work.at(`${prefix}-${name}`);
  await jixiao(["fill", file, "-o", at("填.xlsx")]);
  for (const name of ["报告.xlsx", "报告.docx", "报告.md"] as const)
    await jixiao(["report", file, "-o", at(name)]);
  const lists = ["--xlsx", at("清单.xlsx"), "--html", at("网页.html"), "--sarif", at("问题.sarif")];
  await jixiao(["check", file, ...lists]);
  work.write(`${prefix}-结果.json`, (await jixiao(["check", "--json", file])).out);
  work.write(`${prefix}-结果.ndjson`, (await jixiao(["check", "--ndjson", file])).out);
  work.write(`${prefix}-屏幕.txt`, (await jixiao(["check", file], { colours: true })).out);
  return Object.fromEntries(outputs.map((name) => [name, work.bytes(`${prefix}-${name}`)])) as Record<
    Output,
    Uint8Array
  >;
}

let texts: string;
let plain: Record<Output, Uint8Array>;
let attacked: Record<Output, Uint8Array>;
beforeAll(async () => {
  const places = textCells(readForm(openXlsx(work.bytesOf("clean-2024")).snapshot()));
  expect(places.length).toBeGreaterThan(payloads.length);
  const edits = places.map((place, index): CellEdit => {
    return { kind: "text", place, value: payloads[index % payloads.length] ?? "" };
  });
  plain = await written(work.story("clean-2024"), "原");
  attacked = await written(await work.changedStory("clean-2024", "攻击.xlsx", edits), "攻击");
  texts = outputs
    .map((name) => (/\.(xlsx|docx)$/.test(name) ? partsText(attacked[name]) : strFromU8(attacked[name])))
    .join("\n");
}, 60_000);

function partsText(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

/** What is read is what was typed: the test would prove nothing if the texts were not in the outputs. */
test("the texts do reach the outputs", () => {
  expect(texts).toContain("attacker.invalid");
  expect(texts).toContain("cmd|");
});

/** The tags of XML or HTML parts with their attributes' names, each once. */
function tags(text: string): string[] {
  const found = text.match(/<[a-zA-Z][^\s/>]*/g) ?? [];
  return [...new Set(found)].sort();
}

test.each(["填.xlsx", "报告.xlsx", "清单.xlsx"] as const)(
  "%s: no text became a formula or a link",
  (name) => {
    const formulas = (bytes: Uint8Array) =>
      openXlsx(bytes)
        .snapshot()
        .sheets.flatMap((sheet) => sheet.formulas.flat().filter((formula) => formula !== null));
    const ours = new Set(formulas(plain[name]).map(shape));
    expect(
      formulas(attacked[name])
        .map(shape)
        .filter((formula) => !ours.has(formula)),
    ).toEqual([]);
    const text = partsText(attacked[name]);
    expect(/<(\w+:)?(ddeLink|externalReference|oleObject)\b/.exec(text)).toBeNull();
    // Our own links lead to cells of the same workbook.
    const links = text.match(/<hyperlink [^>]*>/g) ?? [];
    expect(links.filter((link) => !link.includes(' location="') || link.includes(' r:id="'))).toEqual([]);
    expect(Object.keys(unzipSync(attacked[name])).sort()).toEqual(Object.keys(unzipSync(plain[name])).sort());
  },
);

/** A formula without the rows it speaks of: another text moves the report's lines. */
function shape(formula: string): string {
  return formula.replace(/\d+/g, "#");
}

test("the page has no tag that it does not have anyway, and no address", () => {
  const [before, after] = [strFromU8(plain["网页.html"]), strFromU8(attacked["网页.html"])];
  const known = [...tags(before), "<table", "<tbody", "<td", "<th", "<thead", "<tr", "<ul", "<li"];
  expect(tags(after).filter((tag) => !known.includes(tag))).toEqual([]);
  // The page's one script is named by its hash in the policy; what else is between tags is text.
  const [script = ""] = /<script>[^]*?<\/script>/.exec(before) ?? [];
  expect(script).not.toBe("");
  const attributes = (after.replace(script, "").match(/<[a-z][^>]*>/gi) ?? []).flatMap(
    (tag) => tag.match(/\s(href|src|style|on\w+)\s*=\s*["']?[^"'\s>]*/gi) ?? [],
  );
  expect(attributes.filter((attribute) => !/^\shref="#/.test(attribute))).toEqual([]);
});

test("the document has no field, link or embedded object", () => {
  const document = strFromU8(unzipSync(attacked["报告.docx"])["word/document.xml"] ?? new Uint8Array());
  expect(document).not.toMatch(/<w:(fldSimple|instrText|hyperlink|object|altChunk)\b/);
  expect(tags(document)).toEqual(
    tags(strFromU8(unzipSync(plain["报告.docx"])["word/document.xml"] ?? new Uint8Array())),
  );
});

test("Markdown has no link, picture or HTML of the workbook's", () => {
  const text = strFromU8(attacked["报告.md"]);
  expect(text).not.toMatch(/(^|[^\\])\[[^\]]*[^\\]\]\(/);
  expect(text).not.toMatch(/(^|[^\\])<[a-z!/]/i);
});

test("JSON is JSON, on one line where it should be", () => {
  const [result, ...others] = JSON.parse(strFromU8(attacked["结果.json"])) as unknown[];
  expect(others).toEqual([]);
  const lines = strFromU8(attacked["结果.ndjson"]).split("\n");
  expect(lines.map((line) => (line === "" ? null : (JSON.parse(line) as unknown)))).toEqual([result, null]);
});

test("a message of SARIF has no link and no place to fill in", () => {
  const log = JSON.parse(strFromU8(attacked["问题.sarif"])) as Log;
  const messages = log.runs.flatMap(({ results }) => results.map(({ message }) => message.text)).join("\n");
  expect(messages).toContain("\\[点这里](http://attacker.invalid/)");
  expect(messages).not.toMatch(/(^|[^\\])\[[^\]\n]*\]\(/);
  expect(messages.replaceAll("{{", "").replaceAll("}}", "")).not.toMatch(/[{}]/);
});

interface Log {
  readonly runs: readonly { readonly results: readonly { readonly message: { readonly text: string } }[] }[];
}

test("the screen shows control characters and does not obey them", () => {
  const screen = strFromU8(attacked["屏幕.txt"]);
  expect(screen).toContain("␛[2J␛]0;改了标题␇");
  // Without our own colours.
  const others = screen.replace(/\u001b\[(1|2|22|3[1-9])m|\n/g, "");
  expect(others).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  for (const name of ["结果.json", "结果.ndjson"] as const)
    expect(strFromU8(attacked[name]).replaceAll("\n", "")).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/,
    );
});
