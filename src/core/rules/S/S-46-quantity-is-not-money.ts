import { standsUnder } from "../indicator-class";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWhere } from "../indicators";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "S-46",
    title: "以金额充当数量指标",
    severity: "warning",
    basis:
      "财预〔2021〕101号：数量指标反映预期提供的公共产品或服务的数量，不宜用资金量代替（条文未逐字核对）",
    why: "花了多少钱不是做了多少事，资金已在预算执行和成本指标中反映。",
    fix: "请改为工作量指标，如完成的件数、次数、人数。",
    forms: ["self"],
  },
  perIndicatorWhere(
    (indicator) => standsUnder(indicator, "数量"),
    ["target"],
    (indicator) => ({ target: indicatorValue(indicator, "target") }),
  ),
  {
    messages: {
      money: ({ label, target }: { label: string; target: string }) =>
        `${quoted(label)}为${inQuotes(target)}，是金额，不是工作数量。`,
    },
    check({ target: { cell, value } }, { fail }) {
      const isAmount = (value.kind === "quantity" || value.kind === "range") && value.unit === "万元";
      if (isAmount) fail("money", { label: cell.label, target: cell.text.trim() }, { cells: [cell] });
    },
  },
);
