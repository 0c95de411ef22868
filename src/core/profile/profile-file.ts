import * as z from "zod/mini";
import { fullMarks } from "../form/full-marks";
import { decimal, plain, sumOf } from "../number/decimal";
import { type Profile, profileParts, profileSchema } from "./profile";
import { isProfileId, profiles } from "./profiles";
import { settings } from "./settings";

/** A profile file is wrong; the message is Chinese and names the setting and what it should be. */
export class BadProfile extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadProfile";
  }
}

const { weights, tolerances, thresholds } = profileParts;

/** What a file holds: its name, and of the rest only what differs from the profile it starts from. */
const fileSchema = z.strictObject({
  ...profileParts,
  base: z.optional(z.string()),
  weights: z.optional(z.partial(weights)),
  tolerances: z.optional(z.partial(tolerances)),
  thresholds: z.optional(z.partial(thresholds)),
  grades: z.optional(profileParts.grades),
  executionCaps: z.optional(profileParts.executionCaps),
  severities: z.optional(profileParts.severities),
});
type File = z.infer<typeof fileSchema>;

/** The profile a file starts from when it names none. */
const usualBase = "national-2021";

/**
 * Reads a profile file: JSON with `id`, `title` and whatever differs from the shipped profile `base`.
 * @param rules the ids a severity may be set for
 * @throws BadProfile for the first thing that is wrong
 */
export function profileFrom(json: string, rules: ReadonlySet<string>): Profile {
  const file = parsed(json);
  const base = file.base ?? usualBase;
  if (!isProfileId(base)) {
    throw new BadProfile(`“base”写的口径“${base}”不存在，应为 ${Object.keys(profiles).join("、")} 之一。`);
  }
  const start: Profile = profiles[base];
  const profile = profileSchema.parse({
    id: file.id,
    title: file.title,
    places: file.places ?? start.places,
    weights: { ...start.weights, ...file.weights },
    tolerances: { ...start.tolerances, ...file.tolerances },
    thresholds: { ...start.thresholds, ...file.thresholds },
    grades: file.grades ?? start.grades,
    executionCaps: file.executionCaps ?? start.executionCaps,
    severities: { ...start.severities, ...file.severities },
  });
  const unknown = Object.keys(profile.severities).find((id) => !rules.has(id));
  if (unknown !== undefined) {
    throw new BadProfile(`“severities”中的规则“${unknown}”不存在，请核对规则号。`);
  }
  refuseContradictions(profile);
  return profile;
}

/** A profile as a file that {@link profileFrom} reads back: every setting with its source, ready to be changed. */
export function profileFile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function parsed(json: string): File {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new BadProfile("口径文件不是有效的 JSON，请检查括号、引号和逗号。");
  }
  const result = fileSchema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadProfile(issue ? problemOf(issue) : "口径文件不正确。");
}

/** What no schema says: the points make 100, grades go down, caps go up. */
function refuseContradictions({ weights, grades, executionCaps }: Profile): void {
  const points = Object.values(weights).flatMap((weight) => (weight ? [decimal(weight.value)] : []));
  const total = sumOf(points);
  if (!total.eq(fullMarks)) {
    throw new BadProfile(
      `“weights”各项分值合计 ${plain(total)} 分，应为 100 分。成本不单列的，“cost”写 null。`,
    );
  }
  const bounds = grades.map(({ from }) => decimal(from.value));
  if (bounds.some((bound, index) => index > 0 && !bound.lt(bounds[index - 1] ?? bound))) {
    throw new BadProfile("“grades”应从高到低排列，每一等级的下限都要低于前一等级。");
  }
  const below = executionCaps.map((cap) => decimal(cap.below.value));
  if (below.some((bound, index) => index > 0 && !bound.gt(below[index - 1] ?? bound))) {
    throw new BadProfile("“executionCaps”应按执行率从低到高排列。");
  }
}

function problemOf(issue: z.core.$ZodIssue): string {
  const path = issue.path.join(".");
  const which = path === "" ? "口径文件" : `设置${titled(path)}`;
  switch (issue.code) {
    case "unrecognized_keys":
      return `${which}中有不认识的“${issue.keys.join("、")}”，请删去或核对拼写。`;
    case "invalid_key":
      return `${which}不正确：规则号应写成“S-34”这样的形式。`;
    case "invalid_value":
      return `${which}应为 ${issue.values.map(String).join("、")} 之一。`;
    case "invalid_format":
      return `${which}应为带引号的十进制数字，例如 "0.01"。`;
    case "too_small":
      return `${which}不能为空。`;
    case "invalid_type":
      return issue.input === undefined
        ? `缺少${which}。`
        : `${which}应为${typeNames[issue.expected] ?? issue.expected}。`;
    default:
      return `${which}不正确。`;
  }
}

/** "“执行率偏低”（thresholds.lowExecution.value）" */
function titled(path: string): string {
  const setting = settings.find((each) => path === each.path || path.startsWith(`${each.path}.`));
  return setting ? `“${setting.title}”（${path}）` : `“${path}”`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "带引号的文字",
  object: "用花括号写的一组设置",
  array: "用方括号写的一列",
  record: "用花括号写的一组设置",
};
