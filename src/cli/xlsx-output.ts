import { GrowingWorkbook } from "../xlsx/growing-workbook";
import { PendingFile } from "../xlsx/pending-file";
import { listColumns, listRows } from "./list-sheet";
import type { ResultOutput } from "./result-output";
import { rulesColumns, rulesRows } from "./rules-sheet";
import { summaryColumns, summaryRow, totalsRow } from "./summary-sheet";
import { sentenceRow, tableHead, tableRow } from "./table-sheet";

/** The tabs. */
const summary = 0;
const list = 1;
const rules = 2;

/** A workbook with a row for each file, a row for each finding, and a row for each rule. @throws FileProblem */
export async function xlsxOutput(path: string): Promise<ResultOutput> {
  const file = await PendingFile.of(path);
  const book = new GrowingWorkbook(
    [
      { content: tableHead("汇总", summaryColumns), filtered: false },
      { content: tableHead("问题清单", listColumns), filtered: true },
      { content: tableHead("按规则", rulesColumns), filtered: false },
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
