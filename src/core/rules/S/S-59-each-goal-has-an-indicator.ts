import type { Form } from "../../form/form";
import { textEntry } from "../entry";
import { textOf } from "../../form/text-of";
import { spokenOf } from "../keywords";
import { once, textReading } from "../needs";
import { numberedGoals } from "../numbered-goals";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

/** Characters of a goal shown in a message. */
const shownLength = 24;

export default defineRule(
  {
    id: "S-59",
    title: "年度目标无对应指标",
    severity: "warning",
    basis:
      "绩效指标是绩效目标的细化（财预〔2020〕10号，条文未逐字核对）；是否对应按用词判断：目标与某个三级指标有两个以上相同的关键词，或有一个其他目标没有的关键词",
    why: "写了目标却没有指标衡量，这项工作做没做、做得怎样，表上看不出来。",
    fix: "请为该目标增加指标，或在偏差栏说明；确有指标、只是用词不同的，可标为已核实。",
    forms: ["self"],
  },
  once({
    goals: textEntry(textReading("goals.expected")),
    indicators: (form: Form) => ({ value: form.indicators }),
  }),
  {
    messages: {
      alone: ({ number, goal }: { number: number; goal: string }) =>
        `预期目标第 ${String(number)} 条${inQuotes(goal)}，没有看到对应的三级指标。`,
    },
    check({ goals: { cell, text }, indicators }, { fail, inapplicable }) {
      const goals = numberedGoals(text);
      if (goals.length === 0 || indicators.length === 0) {
        inapplicable("预期目标没有分条编号，或表中没有指标。");
        return;
      }
      const names = indicators.flatMap(({ texts }) =>
        [texts.level3, texts.reason].flatMap((each) => textOf(each) ?? []),
      );
      const spoken = spokenOf(goals, names);
      goals.forEach((goal, index) => {
        if (goal === "" || spoken[index] === true) return;
        fail("alone", { number: index + 1, goal: shortened(goal) }, { cells: [cell] });
      });
    },
  },
);

function shortened(goal: string): string {
  const written = goal.replace(/\s+/g, "");
  return written.length > shownLength ? `${written.slice(0, shownLength)}…` : written;
}
