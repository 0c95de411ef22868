import type { Spoken } from "./narrative-parts";

/** A document number as a report cites it: 湘财绩〔2025〕2号. */
export interface DocumentNumber {
  /** As written. */
  readonly text: string;
  readonly open: string;
  /** As written: "2025", "20", "XXXX". */
  readonly year: string;
  readonly close: string;
  /** As written: "2", "02", "第2". */
  readonly number: string;
  readonly sentence: Spoken;
}

const shape =
  /([一-龥]{2,9})\s*([〔[［【(（﹝])\s*([\dXx×*]{2,5})\s*年?\s*([〕\]］】)）﹞])\s*((?:第)?\s*[\dXx×*]{1,5})\s*号/g;

/** Words of the sentence that stand directly before a number. */
const leadIn = /^.*(?:按照|依照|依据|根据|执行|落实|贯彻|转发|印发|通知|办法|文件|[和及与见以据按由])/;

/** Every document number of the narrative. */
export function documentNumbersIn(sentences: readonly Spoken[]): DocumentNumber[] {
  // Few sentences cite anything, and the shape is dear to look for.
  const citing = sentences.filter(({ text }) => text.includes("号"));
  return citing.flatMap((sentence) =>
    [...sentence.text.matchAll(shape)].map((match) => {
      const [written, before = "", open = "", year = "", close = "", number = ""] = match;
      const text = written.slice(leadIn.exec(before)?.[0].length ?? 0);
      return { text, open, year, close, number: number.replace(/\s/g, ""), sentence };
    }),
  );
}
