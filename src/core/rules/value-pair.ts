import type { Indicator } from "../form/form";
import { type ValueEntry, indicatorValue } from "./indicator-values";
import { perIndicatorWith } from "./indicators";

/** 年度指标值 and 实际完成值 of a row as read. */
export interface ValuePair {
  readonly indicator: Indicator;
  readonly target: ValueEntry;
  readonly actual: ValueEntry;
}

/** Both values of each row; a row where one is blank or unreadable waits. */
export const perValuePair = perIndicatorWith<ValuePair>(["target", "actual"], (indicator) => ({
  indicator: () => ({ value: indicator }),
  target: indicatorValue(indicator, "target"),
  actual: indicatorValue(indicator, "actual"),
}));
