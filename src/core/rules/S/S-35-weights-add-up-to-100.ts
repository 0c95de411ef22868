import { sumOf } from "../../number/decimal";
import { fullMarks } from "../../form/full-marks";
import { everyIndicator, perTable } from "../indicators";
import { figure } from "../needs";
import { type WeightMismatch, weightMismatch } from "../points-sum";
import { defineRule } from "../rule";
import { weightText } from "../score";

export default defineRule(
  {
    id: "S-35",
    title: "分值合计不等于100",
    severity: "error",
    basis: "绩效自评采用百分制（财预〔2020〕10号）；预算管理一体化系统校验分值合计",
    why: "分值合计不是 100，总分就不是百分制，不能评定等级；多是增删指标后没有调整分值。",
    fix: "调整各项指标分值，使预算执行分值与各指标分值合计为 100 分。",
    related: ["S-34", "S-37"],
    forms: ["self"],
  },
  perTable({ execution: figure("funds.weight"), weights: everyIndicator("weight") }),
  {
    messages: {
      mismatch: (m: WeightMismatch & { readonly execution: string; readonly indicators: string }) =>
        `预算执行分值 ${m.execution} 分，${m.rows - 1} 项指标分值合计 ${m.indicators} 分，总计 ${m.sum} 分，应为 ${m.expected} 分，相差 ${m.gap} 分。`,
    },
    check({ execution, weights }, { profile, fail }) {
      const mismatch = weightMismatch([execution, ...weights], fullMarks, profile);
      if (!mismatch) return;
      const indicators = sumOf(weights.map(({ value }) => value));
      const told = { execution: weightText(execution.value), indicators: weightText(indicators) };
      fail("mismatch", { ...mismatch, ...told }, mismatch.evidence);
    },
  },
);
