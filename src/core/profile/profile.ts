import * as z from "zod/mini";
import { fullMarks } from "../form/full-marks";
import type { Decimal } from "../number/decimal";
import { keysOf, recordOf } from "../record";
import { sourced } from "./sourced";
import { defaultThresholds } from "./thresholds";

/** What a place makes of a rule: another severity, or "off" where it does not apply the rule at all. */
const severity = z.enum(["error", "warning", "notice", "off"]);

const ruleId = z.string().check(z.regex(/^[PBSXR]-\d{2}$/, "规则号应写成“S-34”这样的形式"));

const name = z.string().check(z.minLength(1));

/** The parts of a profile, each as a schema. Every number is data with its provenance. */
export const profileParts = {
  id: name,
  /** As shown to the user. */
  title: name,
  /** Places whose forms are checked by this profile when the user chose none: their names in the department's. */
  places: z.optional(z.array(name)),
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
  grades: z.array(z.strictObject({ name, from: sourced })).check(z.minLength(1)),
  /** Where the execution rate caps the total score: below `below` % it may be at most `cap` points; lowest first. */
  executionCaps: z.array(z.strictObject({ below: sourced, cap: sourced })),
  /** Severities that differ from the catalogue's, by rule id. */
  severities: z.record(ruleId, severity),
};

/** Schema of a profile: what a place and year prescribes. */
export const profileSchema = z.strictObject(profileParts);

export type Profile = z.infer<typeof profileSchema>;

/** The grade of a total score, or null below the lowest bound or above 100, where no grade is (优 is 90（含）—100分). */
export function gradeOf(total: Decimal, profile: Profile): string | null {
  if (total.gt(fullMarks)) return null;
  return profile.grades.find(({ from }) => total.gte(from.value))?.name ?? null;
}
