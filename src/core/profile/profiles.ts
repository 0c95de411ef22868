import type { Form } from "../form/form";
import type { Profile } from "./profile";
import { defaultThresholds } from "./thresholds";

const tolerances: Profile["tolerances"] = {
  sum: {
    value: "0.01",
    source: "决算口径四舍五入差 0.01 万元（乌鲁木齐市政务服务中心2023年：434.16+0.55=434.72）",
  },
  copy: { value: "0.01", source: "同上：同一数字在两处各自四舍五入" },
  rate: { value: "0.01", source: "比率保留两位小数（预算管理一体化系统 round(…,2)）" },
  score: { value: "0.01", source: "得分保留两位小数（预算管理一体化系统按两位小数比较）" },
  scoreNotice: { value: "0.1", source: "审核实践：得分相差 0.1 以内只作提示" },
};

const gradeSource = "财政部预算司：90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差";
const grades: Profile["grades"] = [
  { name: "优", from: { value: "90", source: gradeSource } },
  { name: "良", from: { value: "80", source: gradeSource } },
  { name: "中", from: { value: "60", source: gradeSource } },
  { name: "差", from: { value: "0", source: gradeSource } },
];

const capSource = "地方操作手册（desk33.com 收录）：执行率低的，自评总分封顶";
const cap = (below: string, points: string) => ({
  below: { value: below, source: capSource },
  cap: { value: points, source: capSource },
});
const executionCaps: Profile["executionCaps"] = [
  cap("50", "59"),
  cap("60", "69"),
  cap("70", "79"),
  cap("80", "89"),
];
/** The caps are a local rule: a place that has them gives S-51 a severity. */
const severities: Profile["severities"] = { "S-51": "off" };

const points = (value: string, source: string) => ({ value, source });

const guidance2021 = "财预〔2021〕101号：成本指标作为一级指标，执行10、成本20、产出40、效益20、满意度10";
const method2020 = "财预〔2020〕10号 第十五条：执行10、产出50、效益30、满意度10";
const miluo2024 = "汨罗市2024年度部门整体支出绩效自评表样：执行10、成本20、产出30、效益30、满意度10";

/** The profiles that ship with the tool. */
export const profiles = {
  "national-2021": {
    id: "national-2021",
    title: "全国2021（含成本指标）",
    weights: {
      execution: points("10", guidance2021),
      output: points("40", guidance2021),
      benefit: points("20", guidance2021),
      satisfaction: points("10", guidance2021),
      cost: points("20", guidance2021),
    },
    tolerances,
    thresholds: defaultThresholds,
    grades,
    executionCaps,
    severities,
  },
  "national-2020": {
    id: "national-2020",
    title: "全国2020（成本列入产出）",
    weights: {
      execution: points("10", method2020),
      output: points("50", method2020),
      benefit: points("30", method2020),
      satisfaction: points("10", method2020),
      cost: null,
    },
    tolerances,
    thresholds: defaultThresholds,
    grades,
    executionCaps,
    severities,
  },
  "hunan-miluo-2024": {
    id: "hunan-miluo-2024",
    title: "湖南汨罗2024",
    places: ["汨罗市"],
    weights: {
      execution: points("10", miluo2024),
      output: points("30", miluo2024),
      benefit: points("30", miluo2024),
      satisfaction: points("10", miluo2024),
      cost: points("20", miluo2024),
    },
    tolerances,
    thresholds: defaultThresholds,
    grades,
    executionCaps,
    severities,
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileId = keyof typeof profiles;

export function isProfileId(id: string): id is ProfileId {
  return Object.hasOwn(profiles, id);
}

/**
 * The profile for a form when the user chose none: its own county's, where the department's name tells the place, else
 * the national one by whether it has 成本指标 as a first-level indicator.
 */
export function defaultProfile(form: Form): Profile {
  const { department } = form.texts;
  const name = department.state === "read" ? department.value : "";
  const shipped: readonly Profile[] = Object.values(profiles);
  const local = shipped.find(({ places = [] }) => places.some((place) => name.includes(place)));
  if (local) return local;
  const hasCost = form.indicators.some(
    ({ texts }) => texts.level1.state === "read" && texts.level1.value.startsWith("成本"),
  );
  return profiles[hasCost || form.indicators.length === 0 ? "national-2021" : "national-2020"];
}
