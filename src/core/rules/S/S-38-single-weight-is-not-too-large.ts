import { decimal } from "../../number/decimal";
import { perIndicatorWith } from "../indicators";
import { given } from "../needs";
import { defineRule } from "../rule";
import { quoted, typed } from "../wording";

export default defineRule(
  {
    id: "S-38",
    title: "单项指标权重过大",
    severity: "notice",
    basis: "审核实践：单项指标一般不超过 20 分（界限可在口径中修改）；真实案例中有一项指标独占 90 分的",
    why: "一项指标占分过多，这一项完成与否就决定了总分，其他工作看不出来。",
    fix: "建议把该指标细化为几个指标，或把部分分值调给其他指标。",
    forms: ["self"],
  },
  perIndicatorWith(["weight"], ({ weight }) => ({ weight: given(weight, "missing") })),
  {
    messages: {
      large: (data: { label: string; weight: string; limit: string }) =>
        `${quoted(data.label)}为 ${data.weight} 分，单项超过 ${data.limit} 分。`,
    },
    check({ weight }, { profile, fail }) {
      const limit = profile.thresholds.singleWeight.value;
      if (weight.value.lte(decimal(limit))) return;
      fail("large", { label: weight.cell.label, weight: typed(weight), limit }, { cells: [weight.cell] });
    },
  },
);
