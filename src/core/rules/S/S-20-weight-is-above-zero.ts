import { emptyMessage, figureEntry } from "../entry";
import { perIndicatorWith } from "../indicators";
import { given } from "../needs";
import { defineRule } from "../rule";
import { quoted, typed } from "../wording";

export default defineRule(
  {
    id: "S-20",
    title: "分值未填或不大于0",
    severity: "error",
    basis: "预算管理一体化系统校验：指标分值必须大于 0",
    why: "没有分值的指标不参与计分，写了等于没有考核。",
    fix: "填写大于 0 的分值，并使全部分值合计为 100 分。",
    forms: ["self"],
  },
  perIndicatorWith(["weight"], ({ weight }) => ({ entry: figureEntry(given(weight, "missing")) })),
  {
    messages: {
      empty: emptyMessage,
      notPositive: ({ label, stated }: { label: string; stated: string }) =>
        `${quoted(label)}填写 ${stated} 分，应大于 0。`,
    },
    check({ entry: { cell, figure } }, { fail }) {
      if (!figure) fail("empty", cell, { cells: [cell] });
      else if (figure.value.lte(0)) {
        fail("notPositive", { label: cell.label, stated: typed(figure) }, { cells: [cell] });
      }
    },
  },
);
