import { condensed } from "../../form/label";
import { decimal } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { saysNothing, textEntry } from "../entry";
import { once, textReading } from "../needs";
import { numberedGoals } from "../numbered-goals";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

interface Told {
  readonly goals: number;
  readonly answers: number;
  readonly answer: string;
  readonly length: number;
}

/** A longer answer is quoted by its beginning. */
const longestQuote = 24;

export default defineRule(
  {
    id: "S-14",
    title: "实际完成情况未逐项对应",
    severity: "warning",
    basis:
      "自评表“年度总体目标”栏：实际完成情况与预期目标逐项对应（江西、云南等地自评抽查通报的常见问题；无条文）",
    why: "一句“圆满完成”看不出每项目标做到什么程度，审核时会退回补充。",
    fix: "请按预期目标的条目逐条写完成情况，并写出数量、比例、时间等数据。",
    forms: ["self"],
  },
  once({
    expected: textEntry(textReading("goals.expected")),
    actual: textEntry(textReading("goals.actual")),
  }),
  {
    messages: {
      unanswered: (t: Told) =>
        `预期目标有 ${t.goals} 项，实际完成情况只写了${inQuotes(t.answer)}（${t.length} 个字），没有逐项对应。`,
      short: (t: Told) =>
        `实际完成情况只写了${inQuotes(t.answer)}（${t.length} 个字），没有说明目标的完成程度。`,
      noFigures: (t: Told) =>
        `实际完成情况${inQuotes(t.answer)}没有写出完成的数据，而预期目标有数量或比例要求。`,
    },
    check({ expected, actual }, { profile, fail, inapplicable }) {
      if (saysNothing(expected) || saysNothing(actual)) {
        inapplicable("预期目标或实际完成情况没有填写。");
        return;
      }
      const goals = numberedGoals(expected.text);
      const answers = numberedGoals(actual.text);
      const answer = actual.text.replace(/\s+/g, "");
      const told: Told = {
        goals: goals.length,
        answers: answers.length,
        answer: answer.length > longestQuote ? `${answer.slice(0, longestQuote)}…` : answer,
        length: answer.length,
      };
      const evidence = { cells: [actual.cell, expected.cell] };
      const share = percentOf(decimal(answer.length), decimal(condensed(expected.text).length));
      const short = share?.lt(profile.thresholds.goalAnswerLength.value) ?? false;
      const several = goals.length > 1;
      if (short && (!several || answers.length < goals.length)) {
        fail(several ? "unanswered" : "short", told, evidence);
      } else if (hasFigures(goals, expected.text) && !hasFigures(answers, actual.text)) {
        fail("noFigures", told, evidence);
      }
    },
  },
);

/** Whether a text states a figure besides the numbers of its items. */
function hasFigures(items: readonly string[], text: string): boolean {
  return (items.length > 0 ? items.join("") : text).normalize("NFKC").search(/\d|百分之/) >= 0;
}
