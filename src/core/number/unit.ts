import { type Decimal, decimal } from "./decimal";

/** A unit as it is compared: one name for all its wordings, and what a figure in it is multiplied by. */
export interface Unit {
  /** "万元" for every money unit, "%" for every percentage; null where a figure has none. */
  readonly name: string | null;
  readonly percent: boolean;
  readonly factor: Decimal;
}

/** Wordings of one unit, after compatibility forms are made plain (㎡ is m2), with their factor to the first. */
const wordings: readonly (readonly [name: string, ...written: (readonly [string, string])[]])[] = [
  ["%", ["%", "1"], ["百分比", "1"], ["‰", "0.1"]],
  ["个百分点", ["个百分点", "1"], ["百分点", "1"]],
  ["万元", ["元", "0.0001"], ["元人民币", "0.0001"]],
  ["人", ["人", "1"], ["名", "1"], ["位", "1"]],
  ["天", ["天", "1"], ["日", "1"]],
  ["工作日", ["工作日", "1"], ["个工作日", "1"]],
  ["小时", ["小时", "1"], ["个小时", "1"]],
  ["月", ["个月", "1"], ["月", "1"]],
  ["㎡", ["m2", "1"], ["平方米", "1"], ["平米", "1"]],
  ["公里", ["公里", "1"], ["千米", "1"], ["km", "1"]],
  ["平方公里", ["平方公里", "1"], ["km2", "1"]],
  ["吨", ["吨", "1"], ["t", "1"]],
];

/** Units with one wording. */
const single =
  "次 个 人次 家 份 篇 件 项 场 批 户 辆 台 套 年 亩 起 例 宗 笔 条 所 处 座 间 栋 株 棵 只 头 册 本 期 轮 周 季度 " +
  "分钟 分 倍 米 公顷 公斤 立方米 m3 场次 批次 户次 件次 课时 学时 部 张 幅 块 组 支 队 班 村 个村 乡镇 门 届 幢 盏 次数";

const magnitudes: Readonly<Record<string, string>> = {
  百: "100",
  千: "1000",
  万: "10000",
  十万: "100000",
  百万: "1000000",
  千万: "10000000",
  亿: "100000000",
};

const known: ReadonlyMap<string, readonly [name: string, factor: string]> = new Map([
  ...single.split(" ").map((unit): [string, readonly [string, string]] => [unit, [unit, "1"]]),
  ...wordings.flatMap(([name, ...written]) =>
    written.map(([unit, factor]): [string, readonly [string, string]] => [unit, [name, factor]]),
  ),
]);

/** Units of duration: without an operator nobody can tell whether more or fewer is meant. */
export const durations: ReadonlySet<string> = new Set([
  "天",
  "工作日",
  "小时",
  "分钟",
  "月",
  "周",
  "季度",
  "年",
]);

const one = decimal(1);
const unitless: Unit = { name: null, percent: false, factor: one };

/** The unit written after a number ("" = none), or null when it is no unit known here. `text` is condensed. */
export function unitOf(text: string): Unit | null {
  if (text === "") return unitless;
  const [upper = "", lower, ...more] = text.split("/");
  if (more.length > 0) return null;
  const above = simpleUnit(upper);
  if (!above || lower === undefined) return above;
  const below = known.get(lower);
  if (!below || above.name === null) return null;
  return {
    name: `${above.name}/${below[0]}`,
    percent: false,
    factor: above.factor.div(below[1]),
  };
}

function simpleUnit(text: string): Unit | null {
  const whole = known.get(text);
  if (whole) return unit(whole, one);
  const [magnitude, base] = /^(十万|百万|千万|百|千|万|亿)(.*)$/.exec(text)?.slice(1) ?? [];
  if (magnitude === undefined || base === undefined) return null;
  const factor = decimal(magnitudes[magnitude] ?? "1");
  if (base === "") return { ...unitless, factor };
  const found = known.get(base);
  return found && !isPercent(found[0]) ? unit(found, factor) : null;
}

function unit([name, factor]: readonly [string, string], times: Decimal): Unit {
  return { name, percent: isPercent(name), factor: decimal(factor).times(times) };
}

function isPercent(name: string): boolean {
  return name === "%" || name === "个百分点";
}
