import type { Cell } from "../../form/form";
import { condensed } from "../../form/label";
import { decimal } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { perTable } from "../indicators";
import type { Need } from "../needs";
import { defineRule } from "../rule";
import { percent } from "../wording";

interface Rows {
  readonly all: number;
  readonly same: readonly (readonly [target: Cell, actual: Cell])[];
}

export default defineRule(
  {
    id: "S-31",
    title: "完成值与指标值雷同",
    severity: "notice",
    basis: "自评抽查的常见问题：实际完成值照抄年度指标值（审核实务；无条文）",
    why: "实际结果与计划分毫不差的指标占了大多数，会被认为是照抄，而不是按实际填写。",
    fix: "请按统计数据填写实际完成值，定性指标写明做到的程度。",
    forms: ["self"],
  },
  perTable({ rows: filledRows() }),
  {
    messages: {
      copied: (t: {
        readonly all: number;
        readonly same: number;
        readonly share: string;
        readonly limit: string;
      }) =>
        `${t.all} 项指标中有 ${t.same} 项的实际完成值与年度指标值一字不差，占 ${t.share}，达到 ${t.limit}%。`,
    },
    check({ rows: { all, same } }, { profile, fail, inapplicable }) {
      const share = percentOf(decimal(same.length), decimal(all));
      if (share === null) {
        inapplicable("没有同时填写年度指标值和实际完成值的指标。");
        return;
      }
      const limit = profile.thresholds.identicalValues.value;
      if (share.lt(limit)) return;
      fail(
        "copied",
        { all, same: same.length, share: percent(share), limit },
        { cells: same.flat(), expected: `<${limit}%`, actual: percent(share) },
      );
    },
  },
);

/** Rows that have both values, and those of them where both read the same. */
function filledRows(): Need<Rows> {
  return ({ indicators }) => {
    const filled = indicators.flatMap(({ texts: { target, actual } }) =>
      target.state === "read" && actual.state === "read" ? [[target.cell, actual.cell] as const] : [],
    );
    const same = filled.filter(([target, actual]) => condensed(target.text) === condensed(actual.text));
    return { value: { all: filled.length, same } };
  };
}
