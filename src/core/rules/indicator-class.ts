import type { Indicator } from "../form/form";
import { textOf } from "../form/text-of";

/** Whether a row stands under an 一级 or 二级指标 whose printed name has a word: 数量, 时效, 经济成本, 生态. */
export function standsUnder({ texts }: Indicator, word: string): boolean {
  return [texts.level1, texts.level2].some((text) => textOf(text)?.includes(word) ?? false);
}

/** Whether a row asks how satisfied somebody is. */
export function isSatisfaction(indicator: Indicator): boolean {
  return standsUnder(indicator, "满意") || (textOf(indicator.texts.level3)?.includes("满意") ?? false);
}
