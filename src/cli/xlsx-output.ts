import { type UnzipFileInfo, strFromU8, unzipSync } from "fflate";
import { isSameFile, readFileSafely } from "../xlsx/file";
import { FileProblem } from "../xlsx/file-problem";
import { GrowingWorkbook } from "../xlsx/growing-workbook";
import { PendingFile } from "../xlsx/pending-file";
import { listColumns, listRows } from "./list-sheet";
import type { ResultOutput } from "./result-output";
import { rulesColumns, rulesRows } from "./rules-sheet";
import { summaryColumns, summaryRow, summarySpread, totalsRow } from "./summary-sheet";
import { sentenceRow, tableHead, tableRow } from "./table-sheet";

/** The tabs. */
const names = ["汇总", "问题清单", "按规则"] as const;
const summary = 0;
const list = 1;
const rules = 2;

/** What stands where a list is to be written. */
export type Standing = "nothing" | "earlier list" | "another file";

/**
 * What stands at a path. The list of last time, as it was written, may be replaced, and is no filing. One that somebody has
 * saved since is another file: it may hold notes.
 * @throws FileProblem
 */
export async function standingAt(path: string): Promise<Standing> {
  if (!(await isSameFile(path, path))) return "nothing";
  return isUntouchedList(await readFileSafely(path)) ? "earlier list" : "another file";
}

/** Our tabs, and no properties of a document, which every program that saves workbooks adds. */
function isUntouchedList(bytes: Uint8Array): boolean {
  const parts: string[] = [];
  const workbook = "xl/workbook.xml";
  const keep = ({ name, originalSize }: UnzipFileInfo) => {
    parts.push(name);
    return name === workbook && originalSize < 100_000;
  };
  try {
    const xml = strFromU8(unzipSync(bytes, { filter: keep })[workbook] ?? new Uint8Array());
    const tabs = [...xml.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
    return tabs.join() === names.join() && !parts.some((name) => name.startsWith("docProps/"));
  } catch {
    return false;
  }
}

/**
 * A workbook with a row for each file, a row for each finding, and a row for each rule.
 * @throws FileProblem when it cannot be written, or anything but an earlier list stands there.
 */
export async function xlsxOutput(path: string, standing: Standing): Promise<ResultOutput> {
  if (standing === "another file") {
    const reason = "已有同名文件，不是上次写出后没有改动过的问题清单，请换一个输出文件名";
    throw new FileProblem(`没有写入“${path}”：${reason}。`, "EXISTS");
  }
  const file = await PendingFile.of(path);
  const book = new GrowingWorkbook(
    [
      { content: tableHead(names[summary], summaryColumns, summarySpread), filtered: false },
      { content: tableHead(names[list], listColumns), filtered: true },
      { content: tableHead(names[rules], rulesColumns), filtered: false },
    ],
    list,
    (piece) => {
      file.write(piece);
    },
  );
  let leftOut = 0;
  return {
    add: (checked, filing) => {
      book.add(summary, tableRow(summaryRow(filing), summaryColumns));
      for (const row of listRows(checked)) if (!book.add(list, tableRow(row, listColumns))) leftOut += 1;
    },
    end: (totals) => {
      book.add(summary, tableRow(totalsRow(totals), summaryColumns));
      const full = `问题清单已满（Excel 最多 1048576 行），还有 ${leftOut} 条没有写入，请分批校验或用 --ndjson。`;
      const sentences = [...totals.sentences(), ...(leftOut === 0 ? [] : [full])];
      for (const sentence of sentences) book.add(summary, sentenceRow(sentence));
      for (const row of rulesRows(totals)) book.add(rules, tableRow(row, rulesColumns));
      book.end();
      file.keep();
      return `已写出问题清单：${path}${leftOut === 0 ? "" : `（${full}）`}`;
    },
    discard: () => {
      file.discard();
    },
  };
}
