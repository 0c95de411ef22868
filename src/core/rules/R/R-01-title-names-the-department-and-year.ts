import { condensed } from "../../form/label";
import { textEntry } from "../entry";
import { outline } from "../narrative-parts";
import { once, textReading } from "../needs";
import { defineRule } from "../rule";
import { evaluationYear } from "../year";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

interface Title {
  readonly title: string;
  readonly expected: string;
  /** What is missing, in words. */
  readonly lacks: string;
}

export default defineRule(
  {
    id: "R-01",
    title: "报告标题不规范",
    severity: "notice",
    basis:
      "通行写法：单位全称＋年度＋部门整体支出绩效自评报告；绩效评价报告质量考核评分表：封面要素缺一项扣0.4分",
    why: "标题是报告的封面要素，写简称或漏写年度，收件人分不清是哪个单位哪一年的报告。",
    fix: "按提示中的写法修改标题。",
    forms: ["self", "narrative"],
  },
  once({ outline, department: textEntry(textReading("department")), year: evaluationYear }),
  {
    messages: {
      loose: ({ title, expected, lacks }: Title) =>
        `报告标题${inQuotes(title)}${lacks}，建议改为${inQuotes(expected)}。`,
      none: ({ expected }: Pick<Title, "expected">) => `报告没有标题，建议写为${inQuotes(expected)}。`,
    },
    check({ outline, department, year }, { fail, wait }) {
      const name = department.text.trim();
      if (name === "") {
        wait({ reason: `${quoted(department.cell.label)}未填写。`, cells: [department.cell], kind: "blank" });
        return;
      }
      const expected = `${name}${String(year)}年度部门整体支出绩效自评报告`;
      if (!outline.title) {
        fail(
          "none",
          { expected },
          { cells: outline.chapters.slice(0, 1).map(({ paragraph }) => paragraph.cell) },
        );
        return;
      }
      const { text: title, paragraphs } = outline.title;
      const lacks = lacking(condensed(title), condensed(name), year);
      if (lacks.length === 0) return;
      fail(
        "loose",
        { title, expected, lacks: lacks.join("、") },
        { cells: paragraphs.map(({ cell }) => cell), expected, actual: title },
      );
    },
  },
);

function lacking(title: string, name: string, year: number): string[] {
  return [
    ...(title.startsWith(name) ? [] : [`没有以单位全称开头`]),
    ...(title.includes(`${String(year)}年度`) ? [] : [`没有写“${String(year)}年度”`]),
    ...(/部门(?:\(单位\))?整体支出绩效/.test(title) ? [] : ["没有写“部门整体支出绩效”"]),
    ...(/自评(?:价)?(?:情况)?(?:的)?(?:工作)?报告$/.test(title) ? [] : ["没有以“自评报告”结尾"]),
  ];
}
