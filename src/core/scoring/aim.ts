import type { Indicator } from "../form/form";
import { textOf } from "../form/text-of";
import type { Quantity } from "../number/indicator-value";
import { durations } from "../number/unit";

/** Which way an indicator is aimed: reach the target, stay within it, or stay at zero. */
export type Aim = "atLeast" | "atMost" | "zero";

/** The aim, or why it cannot be known. `presumed`: the target has no operator that says so. */
export type AimReading =
  { readonly aim: Aim; readonly presumed: boolean } | { readonly aim: null; readonly reason: string };

/** In the name of an indicator: fewer is better, or it may be. */
const fewer =
  /控制|变动|降|减|压|缩|超|未|不|无|零|成本|费|支出|开支|债|结余|结转|投诉|纠纷|上访|信访|案|舆情|负面|事故|死亡|发病|患病|错|误|漏|失|损|违|欠|退|拒|罚|赔|缺|偏|逾期|迟|滞后|空编|空置|闲置|占用|占比|发生|复发|贫困|排放|污染|耗|返工|风险|隐患|险情|时限|时间|时长|时效|天数|周期|间隔|频次|等待/;
/** In the name of a cost: more is better, or it may be. */
const saved = /节约|节省|降|减|压|缩|结余|结转|回收|收入|增收/;

/**
 * Which way a target is aimed (domain D.5, rule 1: without an operator a cost is an upper limit, anything else is to be
 * reached). Where the name speaks against that, nothing is presumed: a false 得分偏高 is worse than none.
 */
export function aimOf(indicator: Indicator, target: Quantity): AimReading {
  const { operator, value } = target;
  if (value.lt(0)) return unknown("年度指标值为负数，没有统一的计分公式。");
  if (target.approximate) return unknown("年度指标值写的是约数。");
  if (value.eq(0)) {
    return operator === "ge" || operator === "gt"
      ? unknown("年度指标值为不低于 0，没有可比的幅度。")
      : { aim: "zero", presumed: false };
  }
  const cost = isCost(indicator);
  if (operator === "le" || operator === "lt") return { aim: "atMost", presumed: false };
  if (operator === "ge" || operator === "gt") {
    return cost ? unknown("成本指标写了“≥”，方向无法确定。") : { aim: "atLeast", presumed: false };
  }
  const name = textOf(indicator.texts.level3) ?? "";
  if (cost) {
    const limit = operator === null && (target.unit?.startsWith("万元") ?? false) && !saved.test(name);
    return limit ? { aim: "atMost", presumed: true } : unknown("成本指标没有写“≤”，方向无法确定。");
  }
  if (fewer.test(name) || (target.unit !== null && durations.has(target.unit))) {
    return unknown("年度指标值没有写“≥”或“≤”，方向无法确定。");
  }
  return { aim: "atLeast", presumed: true };
}

/** Whether the row stands under 成本指标, as a first-level indicator or, on older forms, a second-level one. */
export function isCost({ texts }: Indicator): boolean {
  return [texts.level1, texts.level2].some((text) => textOf(text)?.includes("成本") ?? false);
}

/** Whether the row's name says that more is better, or may be (节约, 压减). */
export function isSaving({ texts }: Indicator): boolean {
  return saved.test(textOf(texts.level3) ?? "");
}

function unknown(reason: string): AimReading {
  return { aim: null, reason };
}
