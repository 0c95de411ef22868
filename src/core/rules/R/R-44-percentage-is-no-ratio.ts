import type { Form } from "../../form/form";
import { defineRule } from "../rule";
import { statedIn } from "../stated";
import { changesIn, growthFault } from "../stated-change";
import { type PercentFault, rateFault } from "../stated-rate";
import type { Profile } from "../../profile/profile";
import { percent } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "R-44",
    title: "比率误写为百分比",
    severity: "error",
    basis: "百分比＝比值×100%；带百分号的数已经乘过 100",
    why: "比值没有乘 100 就加了百分号，缩小了一百倍。",
    fix: "请把比值乘 100 后再写百分号。",
    forms: ["narrative"],
  },
  (form) => faultsIn(form).map((faultFor) => ({ faultFor: () => ({ value: faultFor }) })),
  {
    messages: {
      ratio: (f: PercentFault) =>
        `自评报告写${inQuotes(f.phrase)}，是没有乘 100 的比值；按表计算应为 ${percent(f.expected)}（${f.terms}）。`,
    },
    check({ faultFor }, { profile, fail }) {
      const fault = faultFor(profile);
      if (fault?.kind === "ratio") fail("ratio", fault, fault.evidence);
    },
  },
);

/** The percentages of the report, each with what is wrong with it. */
function faultsIn(form: Form): readonly ((profile: Profile) => PercentFault | null)[] {
  const rates = [...statedIn(form, "share"), ...statedIn(form, "rate")];
  return [
    ...rates.map((stated) => (profile: Profile) => rateFault(form, stated, profile)),
    ...changesIn(form)
      .filter(({ percent: stated }) => stated !== null)
      .map((change) => (profile: Profile) => growthFault(change, profile)),
  ];
}
