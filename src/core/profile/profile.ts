import { z } from "zod";
import type { Decimal } from "../number/decimal";

/** A number of the profile as exact decimal text, with the document or evidence it comes from. */
const sourced = z.strictObject({
  value: z.string().regex(/^-?\d+(\.\d+)?$/, '必须是十进制数字，例如 "0.01"'),
  source: z.string().min(1),
});

const severity = z.enum(["error", "warning", "notice"]);

/** Schema of a profile: what a place and year prescribes. Every number is data with its provenance. */
export const profileSchema = z.strictObject({
  id: z.string().min(1),
  /** As shown to the user. */
  title: z.string().min(1),
  /** Points of each 一级指标 and of 预算执行; `cost` null = 成本指标 belongs to 产出指标. */
  weights: z.strictObject({
    execution: sourced,
    output: sourced,
    benefit: sourced,
    satisfaction: sourced,
    cost: sourced.nullable(),
  }),
  tolerances: z.strictObject({
    /** 万元: smallest difference of a sum that is reported. */
    sum: sourced,
    /** 万元: a figure copied from one place to another. */
    copy: sourced,
    /** Percentage points of a rate. */
    rate: sourced,
    /** Points: up to here a score is right. */
    score: sourced,
    /** Points: up to here a wrong score is a notice only. */
    scoreNotice: sourced,
  }),
  thresholds: z.strictObject({
    /** %: above it a budget adjustment must be explained in any case. */
    adjustmentReason: sourced,
    /** %: an execution rate below it needs a reason. */
    lowExecution: sourced,
    /** % of the weight: lower end of 达成年度指标. */
    achievedFrom: sourced,
    /** % of the weight: lower end of 部分达成年度指标. */
    partlyAchievedFrom: sourced,
  }),
  /** Grades from the best down; a total belongs to the first whose lower bound (points, included) it reaches. */
  grades: z.array(z.strictObject({ name: z.string().min(1), from: sourced })).min(1),
  /** Severities that differ from the catalogue's, by rule id. */
  severities: z.record(z.string(), severity),
});

export type Profile = z.infer<typeof profileSchema>;

/** The grade of a total score, or null below the lowest bound. */
export function gradeOf(total: Decimal, profile: Profile): string | null {
  return profile.grades.find(({ from }) => total.gte(from.value))?.name ?? null;
}
