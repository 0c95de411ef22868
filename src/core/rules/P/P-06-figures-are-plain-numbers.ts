import type { Figure } from "../../form/form";
import { printedUnits } from "../../form/layout";
import { plain } from "../../number/decimal";
import type { Cleaning, NumberKind } from "../../number/typed-number";
import { everyFigure, hasForm } from "../every-figure";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

type Read = Extract<Figure, { readonly state: "read" }>;

/** What had to be looked past that a reader of the form would stumble over too; a mark of Word's is told by P-05. */
const blemishes: Readonly<Partial<Record<Cleaning, string>>> = {
  strayCharacters: "多余的符号",
  unit: "单位",
  otherUnit: "与表头不同的单位",
  fullWidth: "全角字符",
};

interface ReadAs {
  readonly label: string;
  readonly text: string;
  /** "7.5 万元" */
  readonly value: string;
}

export default defineRule(
  {
    id: "P-06",
    title: "数值单元格含非数字",
    severity: "error",
    basis: "表样约定：数值单元格只填数字，单位写在表头（实例：“7.50.”）",
    why: "单元格里不是纯数字，求和公式会跳过它，汇总和导入系统时也读不出来。",
    fix: "请改为纯数字，去掉单位和多余的字符；以文本形式存放的数字请转换为数字。",
    forms: [],
  },
  once({ form: wholeForm }),
  {
    messages: {
      notANumber: ({ label, text }: Pick<ReadAs, "label" | "text">) =>
        `${quoted(label)}填写的${inQuotes(text)}不是数字。`,
      notShownAsNumber: ({ label }: Pick<ReadAs, "label">) =>
        `${quoted(label)}的单元格设成了日期一类的格式，不能当作数字读取，请改为数值格式。`,
      cleaned: ({ label, text, value, what }: ReadAs & { readonly what: string }) =>
        `${quoted(label)}填写的${inQuotes(text)}含有${what}，已按 ${value}读取。`,
      storedAsText: ({ label, text, value }: ReadAs) =>
        `${quoted(label)}填写的${inQuotes(text)}是以文本形式存放的数字，公式会跳过它，已按 ${value}读取。`,
    },
    check({ form }, { fail, inapplicable }) {
      if (!hasForm(form)) inapplicable("没有识别到两张表。");
      for (const { figure, kind } of everyFigure(form)) {
        if (figure.state === "unreadable") {
          const { cell } = figure;
          const isNumber = /^-?\d+(\.\d+)?$/.test(cell.text);
          fail(isNumber ? "notShownAsNumber" : "notANumber", cell, { cells: [cell], actual: cell.text });
        }
        if (figure.state !== "read") continue;
        const what = figure.cleaned.flatMap((each) => blemishes[each] ?? []).join("、");
        if (what !== "") fail("cleaned", { ...readAs(figure, kind), what }, evidenceOf(figure));
        else if (figure.cleaned.includes("text") && !figure.cleaned.includes("wordMark")) {
          fail("storedAsText", readAs(figure, kind), { ...evidenceOf(figure), severity: "notice" });
        }
      }
    },
  },
);

function readAs({ cell, value }: Read, kind: NumberKind): ReadAs {
  const unit = kind === "rate" ? "% " : ` ${printedUnits[kind]}`;
  return { label: cell.label, text: cell.text.trim(), value: plain(value) + unit };
}

function evidenceOf({ cell, value }: Read) {
  return { cells: [cell], expected: plain(value), actual: cell.text.trim() };
}
