import { outline } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";
import { evaluationYear } from "../year";
import { inQuotes } from "../../quotes";

interface Dated {
  readonly date: string;
  readonly year: number;
}

export default defineRule(
  {
    id: "R-37",
    title: "报告日期异常",
    severity: "notice",
    basis: "绩效评价报告质量考核评分表：封面要素缺一项扣0.4分；GB/T 9704 成文日期用阿拉伯数字标全年月日",
    why: "自评在年度终了后进行，日期早于年末、没有填写或写成占位符的，多为沿用旧稿。",
    fix: "改为实际成文日期，写成“2025年4月10日”的形式。",
    forms: ["narrative"],
  },
  once({ outline, year: evaluationYear }),
  {
    messages: {
      none: () => "报告落款没有日期。",
      unreadable: ({ date }: Pick<Dated, "date">) => `报告日期${inQuotes(date)}不是完整有效的日期。`,
      early: ({ date, year }: Dated) =>
        `报告日期${inQuotes(date)}不晚于评价年度最后一天（${String(year)}年12月31日），自评应在年度终了后进行。`,
      late: ({ date, year }: Dated) =>
        `报告日期${inQuotes(date)}晚于次年年底（${String(year + 1)}年12月31日），请核对年份。`,
      words: ({ date }: Pick<Dated, "date">) => `报告日期${inQuotes(date)}不是“年月日”加阿拉伯数字的写法。`,
    },
    check({ outline, year }, { fail }) {
      const { date, signature, chapters } = outline;
      if (!date) {
        const place = signature
          ? [signature.paragraph]
          : chapters.slice(-1).map(({ paragraph }) => paragraph);
        fail("none", undefined, { cells: place.map(({ cell }) => cell) });
        return;
      }
      const cells = [date.paragraph.cell];
      const told: Dated = { date: date.text, year };
      if (date.day === null) fail("unreadable", told, { cells });
      else if (date.day <= `${String(year)}-12-31`) fail("early", told, { cells, actual: date.day });
      else if (date.day > `${String(year + 1)}-12-31`) fail("late", told, { cells, actual: date.day });
      else if (!date.arabic) fail("words", told, { cells });
    },
  },
);
