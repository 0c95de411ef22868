import { decimal } from "../../number/decimal";
import { type Compared, changeTold } from "../change";
import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { money } from "../wording";

export default defineRule(
  {
    id: "B-13",
    title: "三公经费较上年增加",
    severity: "warning",
    basis: "党政机关厉行节约要求：三公经费只减不增；湖南省部门整体支出绩效评价指标（三公经费变动率）",
    why: "三公经费比上年增加，审核时会要求说明原因。",
    fix: "请说明增长原因；数字填错的请改正。",
    forms: ["base"],
  },
  once({ base: figure("threePublic.priorFinal"), figure: figure("threePublic.final") }),
  {
    messages: { grown: (compared: Compared) => `${changeTold(compared)}。` },
    check({ base, figure: final }, { profile, fail }) {
      const change = final.value.minus(base.value);
      if (change.lte(decimal(profile.tolerances.copy.value))) return;
      fail(
        "grown",
        { base, figure: final },
        {
          cells: [final.cell, base.cell],
          expected: money(base.value),
          actual: money(final.value),
          difference: money(change),
        },
      );
    },
  },
);
