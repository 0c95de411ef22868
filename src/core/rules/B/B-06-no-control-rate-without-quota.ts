import { figure, once } from "../needs";
import { noRateOfNothing, rateAndBase } from "../rate-of-nothing";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-06",
    title: "编制为零时控制率应留空",
    severity: "warning",
    basis: "控制率＝实际在职人数÷编制数；分母为 0 时没有比率",
    why: "编制数为 0 时算不出控制率，填 0% 或 100% 会被当作真实的控制率；显示 #DIV/0! 的，多是公式没有判断分母。",
    fix: "编制数填错的请改正；编制数确为 0 的，控制率请留空或填“—”。",
    forms: ["base"],
  },
  once(rateAndBase("staff.rate", "staff.quota", figure)),
  noRateOfNothing,
);
