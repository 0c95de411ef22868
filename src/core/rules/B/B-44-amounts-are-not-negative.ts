import { printedUnits } from "../../form/layout";
import type { NumberKind } from "../../number/typed-number";
import { plain } from "../../number/decimal";
import { everyFigure } from "../every-figure";
import { constant, given } from "../needs";
import { defineRule } from "../rule";
import { quoted, typed } from "../wording";

const neverNegative: ReadonlySet<NumberKind> = new Set(["amount", "count", "area"]);

export default defineRule(
  {
    id: "B-44",
    title: "金额为负",
    severity: "error",
    basis: "表样约定：金额、人数、面积不小于 0，只有预算调整行可以是负数",
    why: "决算数、预算数不会是负数；多是把红字冲销数或减少额直接抄了过来。",
    fix: "请核对原始数据，改为冲销后的实际金额；调减的预算只填在预算调整行。",
    forms: ["base"],
  },
  (form) =>
    everyFigure(form)
      .filter(({ kind, adjustment }) => neverNegative.has(kind) && !adjustment)
      .filter(({ figure }) => figure.state !== "absent" && figure.state !== "blank")
      .map(({ figure, kind }) => ({ figure: given(figure, "zero"), unit: constant(printedUnits[kind]) })),
  {
    messages: {
      negative: ({ label, text, unit }: Record<"label" | "text" | "unit", string>) =>
        `${quoted(label)}填写 ${text} ${unit}，是负数。`,
    },
    check({ figure, unit }, { fail }) {
      if (figure.value.gte(0)) return;
      const { cell } = figure;
      fail(
        "negative",
        { label: cell.label, text: typed(figure), unit },
        { cells: [cell], actual: plain(figure.value) },
      );
    },
  },
);
