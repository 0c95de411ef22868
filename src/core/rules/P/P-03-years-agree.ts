import type { Form, YearMark } from "../../form/form";
import { sourceTitles } from "../../form/layout";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";

const evaluationYear = ({ year, offset }: YearMark): number => year - offset;

/** Whether as many marks speak for another year as for the one taken: then nobody knows which is wrong. */
function isTied({ years, year }: Form): boolean {
  const votes = (candidate: number) => years.filter((mark) => evaluationYear(mark) === candidate).length;
  return years.some(
    (mark) => evaluationYear(mark) !== year && votes(evaluationYear(mark)) === votes(year ?? 0),
  );
}

/** "自评表标题写的是 2023 年" */
function printed({ form, cell, year }: YearMark): string {
  return `${sourceTitles[form]}${cell.label}写的是 ${String(year)} 年`;
}

export default defineRule(
  {
    id: "P-03",
    title: "年度不一致",
    severity: "error",
    basis: "表样约定：各处年度都是评价年度，只有上年决算数一列是评价年度减 1（实例：2022年的表留着2015年）",
    why: "表头、标题年份不一致，多是沿用上年的表没有改全，审核时分不清数据属于哪一年。",
    fix: "把标出的年份改为评价年度，上年决算数一列改为评价年度减 1。",
    forms: [],
  },
  once({ form: wholeForm }),
  {
    messages: {
      wrong: ({ year, marks }: { readonly year: number; readonly marks: readonly YearMark[] }) => {
        const each = marks.map((mark) => `${printed(mark)}，应为 ${String(year + mark.offset)} 年`);
        return `多数年份表明评价年度是 ${String(year)} 年，但${each.join("；")}。`;
      },
      tied: ({ marks }: { readonly marks: readonly YearMark[] }) =>
        `各处年份不一致，无法确定哪个是评价年度：${marks.map(printed).join("；")}。`,
    },
    check({ form }, { fail, inapplicable }) {
      const { year, years } = form;
      if (year === null) {
        inapplicable("表头和标题都没有写年份。");
        return;
      }
      const marks = years.filter((mark) => evaluationYear(mark) !== year);
      if (marks.length === 0) return;
      if (isTied(form)) {
        fail("tied", { marks: years }, { cells: years.map(({ cell }) => cell) });
        return;
      }
      fail(
        "wrong",
        { year, marks },
        {
          cells: marks.map(({ cell }) => cell),
          expected: marks.map(({ offset }) => String(year + offset)).join("、"),
          actual: marks.map((mark) => String(mark.year)).join("、"),
        },
      );
    },
  },
);
