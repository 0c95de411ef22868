import { fixed } from "../../number/decimal";
import { defineRule } from "../rule";
import { type Stated, cellOf } from "../stated";
import { changed, changesIn, figuresOf, isNoChange } from "../stated-change";
import { inQuotes } from "../../quotes";

interface Told {
  readonly phrase: string;
  readonly now: string;
  readonly before: string;
  /** "应为增加（增长）" or "没有超出". */
  readonly right: string;
}

export default defineRule(
  {
    id: "R-16",
    title: "增减方向与金额相反",
    severity: "error",
    basis: "增加、增长与减少、下降须与前后两数的大小一致",
    why: "套用上年的句子时，数字改了方向词没有改，意思就反了。",
    fix: "请按前后两数的大小改写方向词。",
    forms: ["narrative"],
  },
  (form) => changesIn(form).map((change) => ({ change: () => ({ value: change }) })),
  {
    messages: {
      opposite: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，但本期为 ${t.now} 万元、对比数为 ${t.before} 万元，${t.right}。`,
      divided: (t: Pick<Told, "phrase">) =>
        `自评报告写${inQuotes(t.phrase)}，金额和比例的方向相反，请核对后改成一致。`,
    },
    check({ change }, { fail }) {
      const figures = figuresOf(change);
      const phrase = figures.map((each) => each.phrase).join("，");
      const cells = [...new Set(figures.map(cellOf)), ...change.cells];
      const signs = figures.map(({ value, meaning }) => (value.lt(0) ? -meaning.sign : meaning.sign));
      if (change.base === null) {
        if (new Set(signs).size > 1) fail("divided", { phrase }, { cells });
        return;
      }
      if (isNoChange(change)) return;
      const right = changed(change).gt(0) ? 1 : -1;
      const isOpposite = figures.some(({ meaning, value }, index) => {
        // 预算调整率 has no direction word: only a printed minus is one.
        if (meaning.word === "" && value.gte(0)) return false;
        return !value.eq(0) && signs[index] !== right;
      });
      if (!isOpposite) return;
      const told: Told = {
        phrase,
        now: fixed(change.now, 2),
        before: fixed(change.before, 2),
        right: rightWords(right, figures),
      };
      const difference = changed(change);
      fail("opposite", told, { cells, expected: fixed(difference, 2) });
    },
  },
);

function rightWords(right: 1 | -1, figures: readonly Stated<"change">[]): string {
  if (right < 0 && figures.some(({ meaning }) => meaning.word.startsWith("超"))) return "没有超出";
  return right > 0 ? "应为增加（增长）" : "应为减少（下降）";
}
