import { allOf } from "../all-of";
import { blankAsZero } from "../blank-cells";
import { once } from "../needs";
import type { Cell } from "../../form/form";
import { defineRule } from "../rule";
import { labels } from "../wording";

const inputs = [
  "buildings.approvedArea",
  "buildings.actualArea",
  "buildings.budgetedInvestment",
  "buildings.actualInvestment",
] as const;

export default defineRule(
  {
    id: "B-37",
    title: "楼堂馆所填写不完整",
    severity: "error",
    basis: "表样约定：批复规模、实际规模、预算投资、实际投资四项同时填写，没有完工项目的都填 0 或都不填",
    why: "只填了一部分，两个控制率算不全；多是填了面积漏了投资。",
    fix: "请补全批复规模、实际规模、预算投资和实际投资；本年没有完工项目的都填 0。",
    forms: ["base"],
  },
  (form) => {
    // A form without the block has nothing to fill in.
    if (inputs.every((id) => form.figures[id].state === "absent")) return [];
    return once({ figures: allOf(inputs.map(blankAsZero)) })();
  },
  {
    messages: {
      incomplete: ({
        filled,
        blank,
      }: {
        readonly filled: readonly Cell[];
        readonly blank: readonly Cell[];
      }) => `楼堂馆所控制情况已填${labels(filled)}，${labels(blank)}未填写。`,
    },
    check({ figures }, { fail }) {
      const blank = figures.filter((figure) => figure.blank).map(({ cell }) => cell);
      const filled = figures.filter(({ value }) => !value.eq(0)).map(({ cell }) => cell);
      if (blank.length === 0 || filled.length === 0) return;
      fail("incomplete", { filled, blank }, { cells: figures.map(({ cell }) => cell) });
    },
  },
);
