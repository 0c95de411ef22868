import { comparison } from "../compared-indicator";
import { perIndicatorWith } from "../indicators";
import { defineRule } from "../rule";
import { scoreExcess, scoreExcessMessage } from "../score-limit";

export default defineRule(
  {
    id: "S-25",
    title: "反向指标得分偏高",
    severity: "error",
    basis:
      "预算管理一体化系统反向指标计分：未超过指标值得满分，超过的按分值×（1－超出部分÷年度指标值）计分，达到指标值 2 倍及以上得 0 分",
    why: "“≤”的指标超过了指标值，常被当作正向指标给了满分。",
    fix: "把得分改为分值×（1－超出部分÷年度指标值），达到指标值 2 倍的记 0 分，同时填写偏差原因并更新总分。",
    forms: ["self"],
  },
  perIndicatorWith(["target", "actual", "weight", "score"], (indicator) => ({
    row: comparison(indicator, "atMost"),
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
