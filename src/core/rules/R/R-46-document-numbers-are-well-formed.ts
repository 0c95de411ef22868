import { type DocumentNumber, documentNumbersIn } from "../document-numbers";
import { excerpt } from "../excerpts";
import { outline, sentences } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";
import { evaluationYear } from "../year";

interface Wrong {
  readonly text: string;
  /** What is wrong, in words. */
  readonly what: string;
}

export default defineRule(
  {
    id: "R-46",
    title: "报告引用的文件号不存在或过期",
    severity: "notice",
    basis: "GB/T 9704 发文字号：发文机关代字、年份（四位）、发文顺序号（不编虚位，不加“第”字）",
    why: "文号写错，看的人查不到依据；文号年份晚于报告日期的文件不可能被引用。",
    fix: "请对照原文件核对文号；已废止的改引现行文件。",
    forms: ["narrative"],
  },
  once({ outline, year: evaluationYear, sentences }),
  {
    messages: {
      wrong: ({ text, what }: Wrong) => `引用的文号${text}${what}。`,
    },
    check({ outline, year, sentences }, { fail, inapplicable }) {
      const numbers = documentNumbersIn(sentences);
      if (numbers.length === 0) {
        inapplicable("报告没有引用文号。");
        return;
      }
      const signed = Number(outline.date?.day?.slice(0, 4) ?? year + 1);
      const told = new Set<string>();
      for (const each of numbers) {
        const what = faultOf(each, signed);
        if (what === null || told.has(each.text)) continue;
        told.add(each.text);
        fail("wrong", { text: excerpt(each.text), what }, { cells: [each.sentence.paragraph.cell] });
      }
    },
  },
);

function faultOf({ year, number }: DocumentNumber, signed: number): string | null {
  if (/[^\d第]/.test(year + number)) return "还是占位符，没有填写";
  if (!/^(?:19|20)\d\d$/.test(year)) return `的年份“${year}”不是四位年份`;
  if (Number(year) > signed) return `的年份晚于报告成文的 ${String(signed)} 年`;
  if (number.startsWith("第")) return "的序号前不加“第”字";
  if (number.startsWith("0")) return "的序号不编虚位（不以 0 开头）";
  return null;
}
