import { buildingRates } from "../building-rate";
import { noRateOfNothing, rateAndBase } from "../rate-of-nothing";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-42",
    title: "零值行控制率应留空",
    severity: "notice",
    basis: "湖南省部门整体支出绩效评价指标：本年没有楼堂馆所建设的得满分，不计算控制率",
    why: "没有完工项目就没有控制率，填 0% 或 100% 会被当作真实的控制率；多是公式算出来的。",
    fix: "本年没有完工项目的，控制率请留空或填“—”。",
    forms: ["base"],
  },
  (form) =>
    buildingRates
      .filter(({ rate }) => form.figures[rate].state !== "absent")
      .map(({ rate, approved }) => rateAndBase(rate, approved)),
  noRateOfNothing,
);
