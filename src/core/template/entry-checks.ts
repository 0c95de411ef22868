import type { Area } from "../address";
import type { CellNote, Validation } from "../sheet-content";

const amountRefusal: CellNote = {
  title: "金额不正确",
  message: "请填数字，单位为万元，不能小于 0；没有发生额的填 0。",
};

/** Amounts in 万元: none of them is negative (rule B-44). */
export function amountsIn(areas: readonly Area[]): Validation {
  return { areas, rule: { kind: "decimal", least: 0 }, refusal: amountRefusal };
}

/** Floor areas in ㎡. */
export function floorAreasIn(areas: readonly Area[]): Validation {
  const refusal = { title: "面积不正确", message: "请填数字，单位为㎡，不能小于 0；没有的填 0。" };
  return { areas, rule: { kind: "decimal", least: 0 }, refusal };
}

/** Numbers of persons. */
export function headCountsIn(areas: readonly Area[]): Validation {
  const refusal = { title: "人数不正确", message: "请填整数，单位为人，不能小于 0。" };
  return { areas, rule: { kind: "whole", least: 0 }, refusal };
}

/** Points of 分值 or 得分, from 0 to what they can be at most. */
export function pointsIn(areas: readonly Area[], most: number, prompt?: CellNote): Validation {
  const refusal = { title: "分数不正确", message: `请填 0 到 ${most} 之间的数字。` };
  return {
    areas,
    rule: { kind: "decimal", least: 0, most },
    refusal,
    ...(prompt ? { prompt } : {}),
  };
}

/** Names that are usual in these cells; a unit may type another. */
export function usualNamesIn(areas: readonly Area[], words: readonly string[]): Validation {
  return { areas, rule: { kind: "choice", words }, refusal: null };
}
