import type { FormName } from "../core/form/fields";
import { formTitles } from "../core/form/layout";
import { reportSheetName } from "../core/form/read-narrative";
import type { SheetContent } from "../core/sheet-content";
import { type FormRange, apart, formRanges } from "./form-tables";
import { narrativeSheet } from "./narrative-sheet";
import { paragraphPlaces } from "./paragraph-places";
import { readDocx } from "./read-docx";
import { shortened } from "./shortened";
import { type SheetPart, tableSheet } from "./table-sheet";
import { UnreadableDocument } from "./unreadable-document";
import type { WordBlock, WordTable } from "./word-document";

/** Where tables go that are neither of the forms. */
export const otherTablesName = "其他表格";

const trackedChanges =
  "文件中有还没有接受的修订：按全部接受后的样子导入，插入的文字已导入，标记删除的文字没有导入；不同意的修订请先在 Word 中拒绝。";

/** A filing that was written in Word, as sheets of a workbook. */
export interface ImportedForm {
  /** 基础数据表, 自评表, 自评报告 and 其他表格, as far as the document has them; at least one of the first three. */
  readonly sheets: readonly SheetContent[];
  /** What each sheet was taken from, in the order of the sheets: "第1个表格". */
  readonly sources: readonly string[];
  /** What has no place in the forms or could not be read, and where it is now: Chinese, a sentence each. */
  readonly unplaced: readonly string[];
}

/**
 * Reads a filing from the bytes of a .docx file: the two forms cell by cell as they were typed, merged as they were merged,
 * and the narrative paragraph by paragraph. `newXlsx(imported.sheets)` makes a workbook of it.
 * @throws UnreadableDocument for bytes that are no .docx, and for a document without any of the three.
 */
export function importDocx(bytes: Uint8Array): ImportedForm {
  const document = readDocx(bytes);
  const blocks = document.blocks.flatMap((block): WordBlock[] =>
    block.kind === "table" ? apart(block) : [block],
  );
  const { ranges, rivals } = formRanges(blocks);
  const places = paragraphPlaces(blocks, ranges);
  if (ranges.length === 0 && places.narrative.length === 0) throw new UnreadableDocument("nothingFound");

  const numbers = tableNumbers(blocks);
  const long: string[] = [];
  const fit = (parts: readonly SheetPart[]) =>
    parts.map((part) => (part.kind === "table" ? shortened(part, numberOf(numbers, part), long) : part));
  const sheets: SheetContent[] = [];
  const sources: string[] = [];
  ranges.forEach((range, index) => {
    const parts = formParts(range, blocks, places.captions[index] ?? [], places.footers[index] ?? []);
    sheets.push(tableSheet(formTitles[range.form], fit(parts)));
    sources.push(sourceOf(range, blocks, numbers));
  });
  if (places.narrative.length > 0) {
    sheets.push(narrativeSheet(reportSheetName, places.narrative));
    sources.push(`表格以外的 ${places.narrative.length} 段文字`);
  }
  const others = places.others.flatMap((block) => (block.kind === "table" ? [block] : []));
  if (places.others.length > 0) {
    const parts = places.others.flatMap((block): SheetPart[] =>
      block.kind === "table"
        ? [line(`Word 文件中的第${numberOf(numbers, block)}个表格`, false), block]
        : [line(block.text, false)],
    );
    sheets.push(tableSheet(otherTablesName, fit(parts)));
    sources.push("不属于两张表的表格");
  }
  return {
    sheets,
    sources,
    unplaced: [
      ...missing(ranges, places.narrative.length > 0),
      ...others.map((table) => otherTable(table, numberOf(numbers, table), rivalOf(table, rivals, blocks))),
      ...long,
      ...(document.isTracked ? [trackedChanges] : []),
      ...document.notText.map((what) => `${what}没有导入，需要时请在 Word 中查看。`),
    ],
  };
}

function line(text: string, isTitle: boolean): SheetPart {
  return { kind: "line", text, isTitle };
}

/** The tables are counted as a person counts them in Word. */
function tableNumbers(blocks: readonly WordBlock[]): ReadonlyMap<WordTable, number> {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  return new Map(tables.map((table, index) => [table, index + 1]));
}

function numberOf(numbers: ReadonlyMap<WordTable, number>, table: WordTable): number {
  return numbers.get(table) ?? 0;
}

/** A form's title is the line that names it; where none does, its name is put there. */
function formParts(
  { form, first, last }: FormRange,
  blocks: readonly WordBlock[],
  captions: readonly string[],
  footers: readonly string[],
): SheetPart[] {
  const inside = blocks.slice(first, last + 1);
  const names = (text: string) => text.includes(formTitles[form]);
  const title = captions.find(names);
  const isNamed =
    title !== undefined ||
    inside.some(
      (block) => block.kind === "table" && block.cells.some(({ text }) => text.length <= 40 && names(text)),
    );
  return [
    ...(isNamed ? [] : [line(formTitles[form], true)]),
    ...captions.map((text) => line(text.trim(), text === title)),
    ...inside.map((block) => (block.kind === "table" ? block : line(block.text, false))),
    ...footers.map((text) => line(text, false)),
  ];
}

function sourceOf(
  { first, last }: FormRange,
  blocks: readonly WordBlock[],
  numbers: ReadonlyMap<WordTable, number>,
): string {
  const tables = blocks.slice(first, last + 1).flatMap((block) => (block.kind === "table" ? [block] : []));
  return tables.map((table) => `第${numberOf(numbers, table)}个表格`).join("、");
}

function missing(ranges: readonly FormRange[], hasNarrative: boolean): string[] {
  const forms = (Object.keys(formTitles) as FormName[]).filter((form) =>
    ranges.every((range) => range.form !== form),
  );
  return [
    ...forms.map((form) => `没有识别出“${formTitles[form]}”。`),
    ...(hasNarrative ? [] : ["没有识别出自评报告（一、二、三、各章）。"]),
  ];
}

/** The form that a table could have been, too. */
function rivalOf(
  table: WordTable,
  rivals: readonly FormRange[],
  blocks: readonly WordBlock[],
): FormName | null {
  return rivals.find(({ first }) => blocks[first] === table)?.form ?? null;
}

function otherTable(table: WordTable, number: number, rival: FormName | null): string {
  const begins = table.cells.find(({ text }) => text !== "")?.text.replace(/\s+/g, " ") ?? "";
  const named = `第${number}个表格（${table.rows} 行，开头是“${Array.from(begins).slice(0, 20).join("")}”）`;
  const why = rival ? `也像“${formTitles[rival]}”，但每种表只导入一张` : "不是基础数据表或自评表";
  return `${named}${why}，原样放在工作表“${otherTablesName}”。`;
}
