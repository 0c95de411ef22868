import { excessMessage } from "../excess";
import { figure, once } from "../needs";
import { excessOver } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-31",
    title: "接待费大于公用经费",
    severity: "notice",
    basis: "公务接待费一般从公用经费中开支，不大于公用经费",
    why: "公务接待费大于公用经费，多是金额填错，或接待费列在了项目支出中。",
    fix: "请核对两个数的口径；接待费在项目支出中列支的，请在自评报告中说明。",
    forms: ["base"],
  },
  once({ reception: figure("reception.final"), operating: figure("operating.final") }),
  {
    messages: { excess: excessMessage },
    check({ reception, operating }, { profile, fail }) {
      const excess = excessOver(operating, reception, profile);
      if (excess) fail("excess", excess, excess.evidence);
    },
  },
);
