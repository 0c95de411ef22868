import { type Decimal, decimal, plain, sumOf } from "../../number/decimal";
import { expectedOf } from "../../narrative/expected";
import type { Ref } from "../../narrative/meaning";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { cellOf, statedIn } from "../stated";
import { rateFault } from "../stated-rate";
import { inQuotes } from "../../quotes";

interface Told {
  readonly shares: string;
  readonly sum: string;
}

/** 项目支出 on either form. */
const projectParts: readonly Ref[] = ["projects.final", "expenditure.project"];
/** Percentage points the shares of one whole may be off together (rules.json R-10). */
const allowed = decimal("0.1");

export default defineRule(
  {
    id: "R-10",
    title: "占比合计不等于100",
    severity: "notice",
    basis: "同一总数的各项占比合计应为 100%，取整误差不超过 0.1 个百分点",
    why: "各项占比加起来不是 100%，多半是其中一个只舍不入，或是各取整数后误差变大。",
    fix: "请把各项占比统一保留两位小数，四舍五入。",
    forms: ["narrative"],
  },
  once({ form: wholeForm }),
  {
    messages: {
      sum: (t: Told) => `自评报告写的${t.shares}合计 ${t.sum}%，不等于 100%；请统一保留两位小数。`,
    },
    check({ form }, { profile, fail, inapplicable }) {
      const shares = statedIn(form, "share").filter(({ meaning }) => meaning.whole === "funds.executed");
      const basic = shares.find(({ meaning }) => meaning.part === "expenditure.basic");
      const project = shares.find(({ meaning }) => projectParts.includes(meaning.part));
      if (!basic || !project) {
        inapplicable("自评报告没有写明基本支出和项目支出各占多少。");
        return;
      }
      const faults = [basic, project].map((share) => rateFault(form, share, profile)?.kind ?? "cut");
      const exact = [basic, project].map((share) => expectedOf(form, share.meaning)?.value ?? share.value);
      const sum: Decimal = basic.value.plus(project.value);
      // A share that is wrong by itself is told of by its own rule.
      if (faults.some((kind) => kind !== "cut") || sum.minus(100).abs().lte(allowed)) return;
      // Where the forms themselves do not add up, that is told of there.
      if (sumOf(exact).minus(100).abs().gt(allowed)) return;
      const told: Told = {
        shares: `基本支出${inQuotes(basic.phrase)}和项目支出${inQuotes(project.phrase)}`,
        sum: plain(sum),
      };
      fail("sum", told, {
        cells: [cellOf(basic), cellOf(project)],
        expected: "100%",
        actual: `${told.sum}%`,
        difference: `${plain(sum.minus(100))}%`,
      });
    },
  },
);
