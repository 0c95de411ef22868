import { decimal } from "../../number/decimal";
import { figure, once } from "../needs";
import { type WeightMismatch, weightMismatch } from "../points-sum";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "S-06",
    title: "预算执行分值不是10",
    severity: "warning",
    basis:
      "财预〔2020〕10号 第十五条：预算执行率分值 10 分；个别地方另有规定（如湖北 20 分），以所选口径为准",
    why: "预算执行分值由办法统一规定，改动后其余指标的分值和总分都会跟着变。",
    fix: "请按本地办法填写预算执行分值；本地规定不是 10 分的，请改选口径或修改口径的设置。",
    forms: ["self"],
  },
  once({ weight: figure("funds.weight") }),
  {
    messages: {
      other: (m: WeightMismatch & { readonly scheme: string }) =>
        `预算执行分值填写 ${m.sum} 分，按${inQuotes(m.scheme)}口径应为 ${m.expected} 分。`,
    },
    check({ weight }, { profile, fail }) {
      const mismatch = weightMismatch([weight], decimal(profile.weights.execution.value), profile);
      if (mismatch) fail("other", { ...mismatch, scheme: profile.title }, mismatch.evidence);
    },
  },
);
