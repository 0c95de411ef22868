import { decimal } from "../../number/decimal";
import { keysOf } from "../../record";
import { level1Groups, level1Words } from "../level1";
import { perTable } from "../indicators";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "S-33",
    title: "指标维度不全",
    severity: "warning",
    basis: "财预〔2020〕10号、财预〔2021〕101号：指标体系包括产出、效益、满意度和成本指标；以所选口径为准",
    why: "缺一类指标，这一方面的绩效就没有考核，相应的分值也没有着落。",
    fix: "请补充缺少的一级指标，并按口径分配分值；不适用的在报告中说明。",
    forms: ["self"],
  },
  perTable({ groups: level1Groups }),
  {
    messages: {
      missing: (t: { readonly name: string; readonly points: string; readonly scheme: string }) =>
        `指标表中没有${t.name}，按${inQuotes(t.scheme)}口径应有 ${t.points} 分。`,
    },
    check({ groups }, { profile, fail }) {
      for (const kind of keysOf(level1Words)) {
        const setting = profile.weights[kind];
        // No points: the place does not ask for it.
        if (!setting || decimal(setting.value).lte(0)) continue;
        if (groups.some((group) => group.kind === kind)) continue;
        const told = { name: `${level1Words[kind]}指标`, points: setting.value, scheme: profile.title };
        fail("missing", told, { cells: groups.flatMap(({ labels }) => labels) });
      }
    },
  },
);
