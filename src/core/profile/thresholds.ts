import type { Sourced } from "./sourced";

/** Why a limit that no document prescribes has its default; a place changes it in its profile. */
const practice = (why: string): string => `审核实践（本工具默认值，可按当地要求修改）：${why}`;

/** The limits of the rules that no place has changed, each with where it comes from. Units are in their names' comments. */
export const defaultThresholds = {
  /** %: above it a budget adjustment must be explained in any case (S-07). */
  adjustmentReason: { value: "30", source: "预算管理一体化系统“预算调整超30%原因说明”必填项" },
  /** %: an execution rate below it needs a reason (S-12). */
  lowExecution: { value: "90", source: "四川项目支出绩效自评表：预算执行率未达到90%的需说明原因" },
  /** %: an execution rate below it is a yellow light (S-12). */
  veryLowExecution: {
    value: "80",
    source: "预算管理一体化系统 selfwarndept：（预算−执行）÷预算大于20%亮黄灯",
  },
  /** % of the weight: lower end of 达成年度指标 (S-57). */
  achievedFrom: { value: "80", source: "财预〔2020〕10号：达成年度指标 100%—80%（含）" },
  /** % of the weight: lower end of 部分达成年度指标 (S-57). */
  partlyAchievedFrom: { value: "60", source: "财预〔2020〕10号：部分达成年度指标 80%—60%（含）" },
  /** % of the target: from here on an over-achievement needs a reason (S-27). */
  overAchievement: { value: "130", source: "广西预算管理一体化系统：完成值达到指标值130%的必须说明原因" },
  /** %: a staff control rate below it is asked about (B-05). */
  lowStaffRate: { value: "70", source: practice("空编三成以上的，先核对编制数口径") },
  /** %: growth of the 三公经费 budget over last year's final account that is asked about (B-14). */
  threePublicBudgetGrowth: { value: "20", source: practice("三公经费只减不增，预算应从紧") },
  /** %: change of 项目支出 over last year that is asked about, up or down (B-22). */
  projectChange: { value: "30", source: practice("项目支出增减三成以上的，报告中应有说明") },
  /** % of 公用经费 not named in its details that is asked about (B-26). */
  unlistedOperating: { value: "50", source: practice("一半以上没有列明的，看不出经费用途") },
  /** %: growth of 公用经费 over last year that needs a reason (B-28). */
  operatingGrowth: { value: "10", source: practice("公用经费应从紧，增长一成以上的应说明") },
  /** %: a procurement execution rate below it needs a reason (B-33). */
  lowProcurement: { value: "90", source: practice("与预算执行率同一界限") },
  /** Characters: a text about 厉行节约 shorter than this names no measure (B-43). */
  thriftLength: { value: "10", source: practice("一项具体措施至少要写十个字") },
  /** % of the length of the goals' text that an answer should reach (S-14). */
  goalAnswerLength: { value: "30", source: practice("逐条对应的完成情况不会短于目标的三成") },
  /** % of likeness above which one text counts as copied from another (S-15, R-27). */
  copiedText: { value: "90", source: practice("九成以上相同视为照抄") },
  /** % of all indicators whose actual value is typed like its target (S-31). */
  identicalValues: { value: "70", source: practice("七成以上雷同的，多为照抄指标值") },
  /** Points: a single indicator above it is asked about (S-38). */
  singleWeight: { value: "20", source: practice("单项指标权重过大，得失分过于集中") },
  /** Characters: a longer 三级指标 is a sentence, not an indicator (S-54). */
  indicatorLength: { value: "30", source: practice("三级指标应为短语") },
  /** %: how far the indicators' score may exceed the execution rate (S-50). */
  scoreOverExecution: {
    value: "5",
    source: "预算管理一体化系统 selfwarndept：（得分率−执行率）÷得分率大于5%亮红灯",
  },
  /** % of 项目支出: a special item above it needs an indicator of its own. */
  mainItem: { value: "50", source: practice("占项目支出一半以上的专项，应有指标衡量") },
  /** Characters: shorter paragraphs may repeat. */
  repeatedParagraph: { value: "40", source: practice("四十字以上的段落不会偶然相同") },
} as const satisfies Readonly<Record<string, Sourced>>;

export type ThresholdName = keyof typeof defaultThresholds;
