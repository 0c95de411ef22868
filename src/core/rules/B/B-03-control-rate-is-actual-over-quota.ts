import { figure, once } from "../needs";
import { rateMessage, rateMismatch } from "../rate";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-03",
    title: "控制率计算错误",
    severity: "error",
    basis: "财预〔2013〕53号 附件2：在职人员控制率＝在职人员数÷编制数×100%",
    why: "控制率多为手工填写，人数改过以后没有跟着改，与两个人数对不上。",
    fix: "把控制率改为实际在职人数÷编制数，保留两位小数；可用“填写比率”写成公式。",
    forms: ["base"],
  },
  once({
    rate: figure("staff.rate"),
    actual: figure("staff.actual"),
    quota: figure("staff.quota"),
  }),
  {
    messages: { mismatch: rateMessage },
    check({ rate, actual, quota }, { profile, fail, inapplicable }) {
      if (quota.value.eq(0)) {
        inapplicable("编制数为 0，没有控制率。");
        return;
      }
      const mismatch = rateMismatch(rate, actual, quota, profile);
      if (mismatch) fail("mismatch", mismatch, mismatch.evidence);
    },
  },
);
