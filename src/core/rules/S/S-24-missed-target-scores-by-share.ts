import { comparison } from "../compared-indicator";
import { perIndicatorWith } from "../indicators";
import { defineRule } from "../rule";
import { scoreExcess, scoreExcessMessage } from "../score-limit";

export default defineRule(
  {
    id: "S-24",
    title: "正向指标得分偏高",
    severity: "error",
    basis:
      "财预〔2020〕10号 定量指标计分：完成指标值的记满分，未完成的按完成比例计分（条文未逐字核对）；预算管理一体化系统同此公式：分值×实际完成值÷年度指标值，保留两位小数",
    why: "没有达到指标值却得满分或进位得分，是审核时最常见的扣分点。",
    fix: "把得分改为分值×实际完成值÷年度指标值（保留两位小数），同时填写偏差原因并更新总分。",
    forms: ["self"],
  },
  perIndicatorWith(["target", "actual", "weight", "score"], (indicator) => ({
    row: comparison(indicator, "atLeast"),
  })),
  {
    messages: { tooHigh: scoreExcessMessage },
    check({ row }, { profile, fail, wait, inapplicable }) {
      if ("apart" in row) {
        inapplicable(row.apart);
        return;
      }
      if (row.reached) return;
      const excess = scoreExcess(row, profile);
      if (excess && "reason" in excess) wait(excess);
      else if (excess) fail("tooHigh", excess, excess.evidence);
    },
  },
);
