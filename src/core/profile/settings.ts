import { keysOf } from "../record";
import type { Profile } from "./profile";
import type { Sourced } from "./sourced";
import type { ThresholdName } from "./thresholds";

/** One number of a profile as a person reads it. */
export interface Setting {
  /** Where it stands in a profile file: "thresholds.lowExecution". */
  readonly path: string;
  readonly title: string;
  readonly unit: Unit;
  /** What it changes. */
  readonly meaning: string;
}

type Unit = "分" | "%" | "万元" | "个百分点" | "字";
type Told = readonly [title: string, unit: Unit, meaning: string];

const weights: Readonly<Record<keyof Profile["weights"], Told>> = {
  execution: ["预算执行分值", "分", "资金行的分值"],
  output: ["产出指标分值", "分", "产出指标各行分值之和"],
  benefit: ["效益指标分值", "分", "效益指标各行分值之和"],
  satisfaction: ["满意度指标分值", "分", "满意度指标各行分值之和"],
  cost: ["成本指标分值", "分", "成本指标各行分值之和；写 null 表示成本列入产出、不单列"],
};

const tolerances: Readonly<Record<keyof Profile["tolerances"], Told>> = {
  sum: ["合计允许相差", "万元", "合计与分项之和相差不超过它的不报，另按四舍五入放宽"],
  copy: ["两处允许相差", "万元", "同一数字在两处相差不超过它的不报"],
  rate: ["比率允许相差", "个百分点", "比率与计算结果相差不超过它的不报"],
  score: ["得分允许相差", "分", "得分、分值相差不超过它的不报"],
  scoreNotice: ["得分只作提示的相差", "分", "得分相差不超过它的只作提示，超过的为必须改正"],
};

const thresholds: Readonly<Record<ThresholdName, Told>> = {
  adjustmentReason: ["预算调整率必须说明", "%", "预算调整率（增或减）超过它，必须说明原因"],
  lowExecution: ["执行率偏低", "%", "执行率低于它要说明原因"],
  veryLowExecution: ["执行率过低", "%", "执行率低于它为黄灯，单独指出"],
  achievedFrom: ["达成年度指标得分率", "%", "定性指标“达成年度指标”的得分率下限"],
  partlyAchievedFrom: ["部分达成得分率", "%", "定性指标“部分达成年度指标”的得分率下限"],
  overAchievement: ["超额完成", "%", "完成值达到指标值的这个比例，要说明原因"],
  lowStaffRate: ["空编较多", "%", "在职人员控制率低于它，提示核对编制数"],
  threePublicBudgetGrowth: ["三公预算增幅", "%", "三公经费预算比上年决算增加超过它，提示核实"],
  projectChange: ["项目支出变动", "%", "项目支出比上年增减超过它，提示说明"],
  unlistedOperating: ["公用经费未列明占比", "%", "公用经费中没有列明的部分超过它，提示说明构成"],
  operatingGrowth: ["公用经费增幅", "%", "公用经费比上年增长超过它，要说明原因"],
  lowProcurement: ["政府采购执行率偏低", "%", "政府采购执行率低于它，要说明原因"],
  thriftLength: ["厉行节约措施字数", "字", "少于它视为没有写出具体措施"],
  goalAnswerLength: [
    "完成情况与目标的字数比",
    "%",
    "实际完成情况的字数低于预期目标的这个比例，视为没有逐项对应",
  ],
  copiedText: ["照抄的相似度", "%", "两段文字的相似度超过它，视为照抄或重复"],
  identicalValues: ["完成值雷同占比", "%", "完成值与指标值写法相同的指标达到这个比例，提示核实"],
  singleWeight: ["单项指标分值", "分", "一项指标的分值超过它，提示细化"],
  indicatorLength: ["三级指标字数", "字", "三级指标超过这个字数，提示提炼"],
  scoreOverExecution: ["得分率与执行率相差", "%", "指标得分率高出执行率超过它（占得分率的比例），要说明"],
  mainItem: ["主要专项占比", "%", "占项目支出超过它的专项，应有对应的指标"],
  repeatedParagraph: ["重复段落字数", "字", "超过这个字数的段落才检查是否重复"],
};

/** Every number a profile sets one by one; grades, caps and severities are lists of their own. */
export const settings: readonly Setting[] = [
  ...settingsOf("weights", weights),
  ...settingsOf("tolerances", tolerances),
  ...settingsOf("thresholds", thresholds),
];

function settingsOf(
  group: "weights" | "tolerances" | "thresholds",
  told: Readonly<Record<string, Told>>,
): Setting[] {
  return keysOf(told).map((key) => {
    const [title, unit, meaning] = told[key] ?? missing(key);
    return { path: `${group}.${key}`, title, unit, meaning };
  });
}

function missing(key: string): never {
  throw new Error(`no setting ${key}`);
}

/** What a profile holds for a setting; null where it leaves the setting out by right (成本 not listed apart). */
export function settingOf(profile: Profile, { path }: Setting): Sourced | null {
  const [group, key] = path.split(".");
  const values: Readonly<Record<string, Readonly<Record<string, Sourced | null>>>> = {
    weights: profile.weights,
    tolerances: profile.tolerances,
    thresholds: profile.thresholds,
  };
  return values[group ?? ""]?.[key ?? ""] ?? null;
}
