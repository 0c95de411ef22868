import type { Cell, Form } from "../../form/form";
import { normalisedLabel } from "../../form/label";
import { type Level1, level1KindOf, level1Words } from "../level1";
import { perTable } from "../indicators";
import type { Need } from "../needs";
import { defineRule } from "../rule";

/** A 二级指标 under an 一级指标, once for all its rows. */
interface Pair {
  readonly level1: string;
  readonly level2: string;
  readonly first: Level1;
  readonly cells: readonly Cell[];
}

/** The 一级指标 a 二级指标 belongs to, by a word of its name; 经济成本 is a cost before it is 经济. */
const classes: readonly (readonly [RegExp, Level1])[] = [
  [/成本/, "cost"],
  [/满意/, "satisfaction"],
  [/数量|质量|时效/, "output"],
  [/经济|社会|生态|环境|可持续|效益/, "benefit"],
];

export default defineRule(
  {
    id: "S-32",
    title: "二级指标归类错误",
    severity: "warning",
    basis:
      "财预〔2020〕10号、财预〔2021〕101号指标框架：数量、质量、时效属产出，经济、社会、生态、可持续影响属效益，服务对象满意度属满意度，经济、社会、生态环境成本属成本（旧表成本属产出）",
    why: "二级指标放错了一级指标，该一级指标的分值合计就不对，与其他部门也不可比。",
    fix: "请把该行移到所属的一级指标下，或改正二级指标名称。",
    forms: ["self"],
  },
  perTable({ pairs: levelPairs() }),
  {
    messages: {
      misplaced: (t: { readonly level1: string; readonly level2: string; readonly right: string }) =>
        `二级指标“${t.level2}”列在一级指标“${t.level1}”下，应列在“${t.right}”下。`,
    },
    check({ pairs }, { profile, fail }) {
      for (const { level1, level2, first, cells } of pairs) {
        const own = classes.find(([word]) => word.test(level2))?.[1] ?? null;
        const costInOutput = own === "cost" && first === "output" && profile.weights.cost === null;
        if (own === null || own === first || costInOutput) continue;
        // Where the profile has no 成本指标 of its own, a cost belongs to 产出指标.
        const belongs = own === "cost" && profile.weights.cost === null ? "output" : own;
        const right = `${level1Words[belongs]}指标`;
        fail("misplaced", { level1, level2, right }, { cells, expected: right, actual: level1 });
      }
    },
  },
);

/** Each pair of a known 一级指标 and a 二级指标; blanks are S-16's. */
function levelPairs(): Need<readonly Pair[]> {
  return ({ indicators }: Form) => {
    const pairs = new Map<
      string,
      { readonly pair: Omit<Pair, "cells">; readonly cells: Map<string, Cell> }
    >();
    for (const { texts } of indicators) {
      const { level1, level2 } = texts;
      if (level1.state !== "read" || level2.state !== "read") continue;
      const names = [normalisedLabel(level1.value), normalisedLabel(level2.value)] as const;
      const first = level1KindOf(names[0]);
      if (first === null) continue;
      const key = names.join("·");
      const known = pairs.get(key) ?? {
        pair: { level1: names[0], level2: names[1], first },
        cells: new Map<string, Cell>(),
      };
      for (const cell of [level2.cell, level1.cell]) {
        known.cells.set(`${String(cell.place.row)},${String(cell.place.column)}`, cell);
      }
      pairs.set(key, known);
    }
    return { value: [...pairs.values()].map(({ pair, cells }) => ({ ...pair, cells: [...cells.values()] })) };
  };
}
