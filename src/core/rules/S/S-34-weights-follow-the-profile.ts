import { decimal } from "../../number/decimal";
import { perTable } from "../indicators";
import { level1Groups, level1Words } from "../level1";
import { type WeightMismatch, weightMismatch } from "../points-sum";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

type Told = WeightMismatch & { readonly name: string; readonly scheme: string };

export default defineRule(
  {
    id: "S-34",
    title: "一级指标权重不符",
    severity: "warning",
    basis: "财预〔2020〕10号、财预〔2021〕101号的分值构成及各地表样；以所选口径为准",
    why: "各地对预算执行和一级指标的分值构成有规定，自行改动后与其他部门不可比。",
    fix: "请按本地通知调整各项分值；本地口径与所选口径不同的，请改选口径。",
    related: ["S-35", "S-37"],
    forms: ["self"],
  },
  perTable({ groups: level1Groups }),
  {
    messages: {
      level: (m: Told) =>
        `${m.name}共 ${m.rows} 项，分值合计 ${m.sum} 分，按${inQuotes(m.scheme)}口径应为 ${m.expected} 分，相差 ${m.gap} 分。`,
      separateCost: ({ name, scheme }: { readonly name: string; readonly scheme: string }) =>
        `表中单列一级指标${inQuotes(name)}，按${inQuotes(scheme)}口径成本指标列入产出指标，不单列。`,
    },
    check({ groups }, { profile, fail }) {
      const { weights, title: scheme } = profile;
      const costs = groups.filter(({ kind }) => kind === "cost");
      if (!weights.cost) {
        for (const { name, weights: points, labels } of costs) {
          fail("separateCost", { name, scheme }, { cells: [...labels, ...points.map(({ cell }) => cell)] });
        }
      }
      for (const kind of ["output", "benefit", "satisfaction", "cost"] as const) {
        const setting = weights[kind];
        // Where the profile has no 成本指标 of its own, its points belong to 产出指标.
        const own = groups.filter((group) => group.kind === kind);
        const parts = kind === "output" && !weights.cost ? [...own, ...costs] : own;
        // A level the form has not at all is another rule's (S-33).
        if (!setting || own.length === 0) continue;
        const points = parts.flatMap((group) => group.weights);
        const mismatch = weightMismatch(
          points,
          decimal(setting.value),
          profile,
          parts.flatMap(({ labels }) => labels),
        );
        const name = parts.length > own.length ? "产出指标（含成本指标）" : `${level1Words[kind]}指标`;
        if (mismatch) fail("level", { ...mismatch, name, scheme }, mismatch.evidence);
      }
    },
  },
);
