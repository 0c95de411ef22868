import { PendingFile } from "../xlsx/pending-file";
import type { Filing } from "./filing";
import { filingSection } from "./html-filing";
import { filingRow, pageEnd, pageStart } from "./html-page";
import type { ResultOutput } from "./result-output";
import { Spool } from "./spool";

/**
 * One page with everything: for a leader the totals, the charts and a row for each department, below them every
 * department's findings. No request leaves it, and its policy allows none. @throws FileProblem
 */
export async function htmlOutput(path: string, today: string): Promise<ResultOutput> {
  const file = await PendingFile.of(path);
  // The totals stand above the rows and the rows above the details, but are known behind them.
  const rows = new Spool();
  const details = new Spool();
  const grades = new Set<string>();
  let number = 0;
  const remove = () => {
    rows.remove();
    details.remove();
  };
  return {
    add: (checked, filing: Filing) => {
      number += 1;
      const id = `filing-${number}`;
      rows.write(`${filingRow(filing, id)}\n`);
      details.write(`${filingSection(checked, filing, id)}\n`);
      if (filing.grade !== null) grades.add(filing.grade);
    },
    end: (totals) => {
      const copy = (piece: Uint8Array) => {
        file.write(piece);
      };
      const { start, between } = pageStart(totals, today, [...grades]);
      file.write(start);
      rows.copyTo(copy);
      file.write(between);
      details.copyTo(copy);
      file.write(pageEnd);
      file.keep();
      remove();
      return `已写出网页：${path}`;
    },
    discard: () => {
      file.discard();
      remove();
    },
  };
}
