import * as z from "zod/mini";
import type { Decimal } from "../number/decimal";
import { recordOf, keysOf } from "../record";
import { sourced } from "./sourced";
import { defaultThresholds } from "./thresholds";

/** What a place makes of a rule: another severity, or "off" where it does not apply the rule at all. */
const severity = z.enum(["error", "warning", "notice", "off"]);

/** Schema of a profile: what a place and year prescribes. Every number is data with its provenance. */
export const profileSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** As shown to the user. */
  title: z.string().check(z.minLength(1)),
  /** Points of each 一级指标 and of 预算执行; `cost` null = 成本指标 belongs to 产出指标. */
  weights: z.strictObject({
    execution: sourced,
    output: sourced,
    benefit: sourced,
    satisfaction: sourced,
    cost: z.nullable(sourced),
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
  /** The limits of the rules; what each means stands at {@link defaultThresholds}. */
  thresholds: z.strictObject(recordOf(keysOf(defaultThresholds), () => sourced)),
  /** Grades from the best down; a total belongs to the first whose lower bound (points, included) it reaches. */
  grades: z
    .array(z.strictObject({ name: z.string().check(z.minLength(1)), from: sourced }))
    .check(z.minLength(1)),
  /** Where the execution rate caps the total score: below `below` % it may be at most `cap` points; lowest first. */
  executionCaps: z.array(z.strictObject({ below: sourced, cap: sourced })),
  /** Severities that differ from the catalogue's, by rule id. */
  severities: z.record(z.string(), severity),
});

export type Profile = z.infer<typeof profileSchema>;

/** The grade of a total score, or null below the lowest bound. */
export function gradeOf(total: Decimal, profile: Profile): string | null {
  return profile.grades.find(({ from }) => total.gte(from.value))?.name ?? null;
}
