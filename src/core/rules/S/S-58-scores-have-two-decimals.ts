import { placesOf } from "../../form/layout";
import { decimalsOf, plain } from "../../number/decimal";
import type { Form } from "../../form/form";
import { type Known, type NeedsFor, given, optional } from "../needs";
import { defineRule } from "../rule";
import { points } from "../score";
import { quoted, typed } from "../wording";

interface Told {
  readonly label: string;
  readonly shown: string;
  readonly exact: string;
  readonly right: string;
}

export default defineRule(
  {
    id: "S-58",
    title: "得分小数位过多",
    severity: "notice",
    basis: "预算管理一体化系统：得分保留两位小数",
    why: "得分多于两位小数，显示的各项之和与总分会相差 0.01 分。",
    fix: "得分保留两位小数；由公式计算的，用 ROUND 取两位。",
    forms: ["self"],
  },
  (form: Form): readonly NeedsFor<{ score: Known | null }>[] =>
    [
      form.figures["funds.score"],
      ...form.indicators.map(({ score }) => score),
      form.figures["total.score"],
    ].map((score) => ({ score: optional(given(score, "missing")) })),
  {
    messages: {
      long: ({ label, exact, right }: Told) =>
        `${quoted(label)}填写 ${exact} 分，多于两位小数，应为 ${right} 分。`,
      hidden: ({ label, shown, exact, right }: Told) =>
        `${quoted(label)}显示 ${shown} 分，单元格里实际是 ${exact}，多于两位小数，应为 ${right} 分。`,
    },
    check({ score }, { fail }) {
      if (!score || decimalsOf(score.value) <= placesOf.points) return;
      const exact = plain(score.value);
      const shown = typed(score);
      const right = points(score.value);
      const told: Told = { label: score.cell.label, shown, exact, right };
      fail(shown === exact ? "long" : "hidden", told, {
        cells: [score.cell],
        expected: right,
        actual: exact,
      });
    },
  },
);
