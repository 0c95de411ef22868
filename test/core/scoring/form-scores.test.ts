import { readForm } from "../../../src/core/form/read";
import { fixed } from "../../../src/core/number/decimal";
import type { Profile } from "../../../src/core/profile/profile";
import { profiles } from "../../../src/core/profile/profiles";
import { type FormScores, type Measured, formScores } from "../../../src/core/scoring/form-scores";
import type { CellValue } from "../../../src/core/snapshot";
import type { CaseData } from "../../forms/case-data";
import { withCells } from "../../forms/build/change";
import { cleanCase } from "../../forms/build/clean";
import type { DataId } from "../../forms/build/design";
import { seedCase } from "../../forms/build/seed";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";

type Changes = Partial<Record<DataId, CellValue>>;

function scoresOf(
  set: Changes = {},
  data: CaseData = cleanCase,
  profile: Profile = profiles["national-2021"],
): FormScores {
  const changes = Object.fromEntries(Object.entries(set).map(([id, value]) => [id, { value }]));
  return formScores(readForm(snapshotOf(withCells(standardSheets(data), changes))), profile);
}

/** "4.80（自评 5.00，不同） 8640人次 < 9000人次：…" */
function line({
  score,
  stated,
  differs,
  how,
}: Pick<Measured, "score" | "stated" | "differs" | "how">): string {
  const own = stated === null ? "未填" : fixed(stated, 2);
  return `${score === null ? "—" : fixed(score, 2)}（自评 ${own}${differs ? "，不同" : ""}） ${how}`;
}

function row(number: number, set: Changes): string {
  const found = scoresOf(set).indicators[number];
  return found ? line(found) : "";
}

it("measures a clean filing as its filer scored it, and says how", () => {
  const { execution, indicators, total } = scoresOf();
  expect([execution, ...indicators, total].map(line)).toEqual([
    "9.83（自评 9.83） 10 × 1228.5 ÷ 1250 = 9.83 分",
    "8.00（自评 8.00） 126个 ≥ 120个：得满分 8 分",
    "6.00（自评 6.00） 502次 ≥ 480次：得满分 6 分",
    "4.80（自评 4.80） 8640人次 < 9000人次：按完成比例 5 × 8640 ÷ 9000 = 4.80 分",
    "7.00（自评 7.00） 93.5% ≥ 90%：得满分 7 分",
    "5.00（自评 5.00） 98.6% ≥ 98%：得满分 5 分",
    "5.00（自评 5.00） 2024-11-18 不晚于 2024-11-30：得满分 5 分",
    "4.00（自评 4.00） 97.6% ≥ 95%：得满分 4 分",
    "5.00（自评 5.00） 318户 ≥ 300户：得满分 5 分",
    "5.00（自评 5.00） 156个 ≥ 150个：得满分 5 分",
    "6.00（自评 6.00） 58.9% ≥ 58.5%：得满分 6 分",
    "4.00（自评 4.00） 98.2% ≥ 95%：得满分 4 分",
    "10.00（自评 10.00） 95.2% ≥ 90%：得满分 10 分",
    "8.00（自评 8.00） 1228.5万元 ≤ 1250万元：得满分 8 分",
    "4.00（自评 4.00） 97.66% ≤ 100%：得满分 4 分",
    "4.00（自评 4.00） 2件 ≤ 5件：得满分 4 分",
    "4.00（自评 4.00） 2.6% ≤ 5%：得满分 4 分",
    "99.63（自评 99.63） 预算执行 9.83 + 指标 89.80 = 99.63 分",
  ]);
  expect(total.grade).toBe("优");
});

it("measures the seed as far as it can be, and counts the rest as filled", () => {
  const { execution, indicators, total } = scoresOf({}, seedCase, profiles["hunan-miluo-2024"]);
  expect([execution, ...indicators, total].map(line)).toEqual([
    "10.00（自评 10.00） 187.98 ≥ 187.98：得满分 10 分",
    "—（自评 10.00） 年度指标值与实际完成值口径或单位不一致，无法测算",
    "—（自评 10.00） 年度指标值与实际完成值口径或单位不一致，无法测算",
    "10.00（自评 10.00） 2024-12-31 不晚于 2024-12-31：得满分 10 分",
    "10.00（自评 10.00） “有所提升”属“达成”，得分应在 8.00—10.00 分之间，自评 10 分在其中",
    "5.00（自评 5.00） “效益显著”属“达成”，得分应在 4.00—5.00 分之间，自评 5 分在其中",
    "5.00（自评 5.00） “有所改善”属“达成”，得分应在 4.00—5.00 分之间，自评 5 分在其中",
    "10.00（自评 10.00） “持续”属“达成”，得分应在 8.00—10.00 分之间，自评 10 分在其中",
    "10.00（自评 10.00） 98% ≥ 95%：得满分 10 分",
    "5.00（自评 5.00） 187.98万元 ≤ 187.98万元：得满分 5 分",
    "5.00（自评 5.00） 年度指标值与实际完成值均为“无”：得满分 5 分",
    "10.00（自评 10.00） 年度指标值与实际完成值均为“无”：得满分 10 分",
    "100.00（自评 100.00） 预算执行 10.00 + 指标 90.00 = 100.00 分（其中 2 项无法测算，按自评得分计入）",
  ]);
});

it.each<[string, number, Changes, string]>([
  [
    "rounded up to full marks",
    2,
    { "indicators.2.score": 5 },
    "4.80（自评 5.00，不同） 8640人次 < 9000人次：按完成比例 5 × 8640 ÷ 9000 = 4.80 分",
  ],
  [
    "a negative actual",
    7,
    { "indicators.7.target": "≥5%", "indicators.7.actual": "-2%", "indicators.7.standard": null },
    "0.00（自评 5.00，不同） -2% < 5%：负数按 0 计算，得 0 分",
  ],
  [
    "a limit exceeded",
    14,
    { "indicators.14.actual": "8件", "indicators.14.standard": null },
    "1.60（自评 4.00，不同） 8件 > 5件：按反向指标公式 4 ×（1 − 3 ÷ 5） = 1.60 分",
  ],
  [
    "a limit exceeded twice",
    14,
    { "indicators.14.actual": "10件", "indicators.14.standard": null },
    "0.00（自评 4.00，不同） 10件 > 5件：实际完成值已达到年度指标值的 2 倍，得 0 分",
  ],
  [
    "the row's own standard gives more",
    14,
    { "indicators.14.actual": "8件" },
    "2.50（自评 4.00，不同） 8件 > 5件：按评扣分标准 4 − 3 × 0.5 = 2.50 分（按反向指标公式为 1.60 分）",
  ],
  [
    "the filer followed a standard that gives less",
    3,
    { "indicators.3.actual": "85%", "indicators.3.score": 4.5 },
    "4.50（自评 4.50） 85% < 90%：按评扣分标准 7 − 5 × 0.5 = 4.50 分（按完成比例为 6.61 分）",
  ],
  [
    "neither the standard nor the formula was followed",
    3,
    { "indicators.3.actual": "85%", "indicators.3.score": 6 },
    "6.61（自评 6.00，不同） 85% < 90%：按完成比例 7 × 85 ÷ 90 = 6.61 分",
  ],
  [
    "a standard nobody can calculate with",
    0,
    { "indicators.0.actual": "100个", "indicators.0.standard": "每少1项扣0.1分" },
    "—（自评 8.00） 100个 < 120个：按完成比例为 6.67 分，评扣分标准另有算法，请按标准计算",
  ],
  [
    "a target of zero that was missed",
    14,
    { "indicators.14.target": "0件", "indicators.14.actual": "1件", "indicators.14.standard": null },
    "0.00（自评 4.00，不同） 1件 > 0件：发生即不得分，得 0 分",
  ],
  [
    "a target of zero that was kept",
    14,
    { "indicators.14.target": "0件", "indicators.14.actual": "0件", "indicators.14.score": 3 },
    "4.00（自评 3.00，不同） 0件 ≤ 0件：得满分 4 分",
  ],
  [
    "much more than the target",
    0,
    { "indicators.0.actual": "180个" },
    "8.00（自评 8.00） 180个 ≥ 120个：得满分 8 分；超额 50.00%，应说明原因",
  ],
  [
    "late, with a standard for it",
    5,
    { "indicators.5.actual": "2024年12月10日" },
    "4.00（自评 5.00，不同） 逾期 10 天：按评扣分标准 5 − 10 × 0.1 = 4.00 分",
  ],
  [
    "late, without one",
    5,
    { "indicators.5.actual": "2024年12月10日", "indicators.5.standard": null },
    "—（自评 5.00） 逾期 10 天，没有统一的计分公式，请按评扣分标准扣分",
  ],
  [
    "a day that is not told",
    5,
    { "indicators.5.actual": "2024年" },
    "—（自评 5.00） 实际完成值没有写明是哪一天，无法判断是否按期",
  ],
  [
    "within a range, its ends included",
    3,
    { "indicators.3.target": "90%-93.5%" },
    "7.00（自评 7.00） 93.5% 在 90—93.5% 之内：得满分 7 分",
  ],
  [
    "outside a range",
    3,
    { "indicators.3.target": "94%-95%" },
    "—（自评 7.00） 93.5% 不在 94—95% 之内，没有统一的计分公式，请按评扣分标准计算",
  ],
  [
    "a rough result within a range",
    3,
    { "indicators.3.target": "90%-95%", "indicators.3.actual": "约93%" },
    "—（自评 7.00） 实际完成值不是确定的数",
  ],
  [
    "at the lower end of a range",
    3,
    { "indicators.3.target": "93.5%-95%" },
    "7.00（自评 7.00） 93.5% 在 93.5—95% 之内：得满分 7 分",
  ],
  [
    "a bound as the result within a range",
    3,
    { "indicators.3.target": "90%-95%", "indicators.3.actual": "≥92%" },
    "—（自评 7.00） 实际完成值不是确定的数",
  ],
  [
    "an equal sign before the result within a range",
    3,
    { "indicators.3.target": "90%-95%", "indicators.3.actual": "=92%" },
    "7.00（自评 7.00） 92% 在 90—95% 之内：得满分 7 分",
  ],
  [
    "a range as the result",
    0,
    { "indicators.0.actual": "120-130个" },
    "—（自评 8.00） 实际完成值不是可以比较大小的数量",
  ],
  ["a rough result", 0, { "indicators.0.actual": "约130个" }, "—（自评 8.00） 实际完成值写的是约数"],
  [
    "a bound that may miss the target",
    0,
    { "indicators.0.actual": "≥110个" },
    "—（自评 8.00） 实际完成值写的是范围，不是实际数",
  ],
  [
    "a bound that surely reaches it",
    0,
    { "indicators.0.actual": "≥120个" },
    "8.00（自评 8.00） 120个 ≥ 120个：得满分 8 分",
  ],
  [
    "a fraction that may be a percentage",
    3,
    { "indicators.3.target": 90, "indicators.3.actual": 1 },
    "—（自评 7.00） 年度指标值与实际完成值的单位不同或缺少单位，无法比较",
  ],
  [
    "done on the last day",
    5,
    { "indicators.5.actual": "2024年11月30日" },
    "5.00（自评 5.00） 2024-11-30 不晚于 2024-11-30：得满分 5 分",
  ],
  [
    "exactly at the share that needs a reason",
    0,
    { "indicators.0.actual": "156个" },
    "8.00（自评 8.00） 156个 ≥ 120个：得满分 8 分；超额 30.00%，应说明原因",
  ],
  ["exactly at the limit", 14, { "indicators.14.actual": "5件" }, "4.00（自评 4.00） 5件 ≤ 5件：得满分 4 分"],
  [
    "a reached level scored below its band",
    8,
    { "indicators.8.target": "良好", "indicators.8.actual": "良好", "indicators.8.score": 3.5 },
    "4.00（自评 3.50，不同） “良好”属“达成”，得分应在 4.00—5.00 分之间，最接近的是 4.00 分",
  ],
  [
    "the same middling word as the target's",
    8,
    { "indicators.8.target": "基本满意", "indicators.8.actual": "基本满意" },
    "5.00（自评 5.00） “基本满意”属“达成”，得分应在 4.00—5.00 分之间，自评 5 分在其中",
  ],
  [
    "a target that is itself partly reached",
    8,
    { "indicators.8.target": "部分完成", "indicators.8.actual": "部分完成" },
    "—（自评 5.00） 定性指标，需按达成、部分达成、未达成三档人工判断",
  ],
  [
    "a target in a sentence with a figure",
    8,
    { "indicators.8.target": "覆盖全部150个行政村", "indicators.8.actual": "良好" },
    "—（自评 5.00） 定性指标，需按达成、部分达成、未达成三档人工判断",
  ],
  [
    "close to a rough target, at the limit of 5 %",
    0,
    { "indicators.0.target": "120个左右" },
    "8.00（自评 8.00） 126个 与约 120个 相差不超过 5%：得满分 8 分",
  ],
  [
    "not close to a rough target",
    0,
    { "indicators.0.target": "120个左右", "indicators.0.actual": "127个" },
    "—（自评 8.00） 年度指标值写的是约数，相差超过 5%，没有统一的计分公式",
  ],
  [
    "partly reached, scored in full",
    8,
    { "indicators.8.target": "达成年度指标", "indicators.8.actual": "部分达成年度指标并具有一定效果" },
    "3.99（自评 5.00，不同） “部分达成年度指标并具有一定效果”属“部分达成”，得分应在 3.00—4.00 分之间（不含 4.00 分），最接近的是 3.99 分",
  ],
  [
    "another word of the positive list",
    8,
    { "indicators.8.target": "有所提升", "indicators.8.actual": "明显提升", "indicators.8.score": 4.5 },
    "4.50（自评 4.50） “明显提升”属“达成”，得分应在 4.00—5.00 分之间，自评 4.5 分在其中",
  ],
  [
    "a middling word",
    8,
    { "indicators.8.target": "良好", "indicators.8.actual": "一般" },
    "—（自评 5.00） 定性指标，需按达成、部分达成、未达成三档人工判断",
  ],
  [
    "no score yet",
    8,
    { "indicators.8.target": "良好", "indicators.8.actual": "良好", "indicators.8.score": null },
    "—（自评 未填） “良好”属“达成”，得分应在 4.00—5.00 分之间，由填报人评定",
  ],
  [
    "yuan beside 万元",
    7,
    { "indicators.7.target": "≥8万元", "indicators.7.actual": "72,890元", "indicators.7.standard": null },
    "4.56（自评 5.00，不同） 7.289万元 < 8万元：按完成比例 5 × 7.289 ÷ 8 = 4.56 分",
  ],
  [
    "a direction nobody can tell",
    0,
    { "indicators.0.target": "5个工作日", "indicators.0.actual": "3个工作日" },
    "—（自评 8.00） 年度指标值没有写“≥”或“≤”，方向无法确定",
  ],
  ["no weight", 0, { "indicators.0.weight": null }, "—（自评 8.00） 分值没有填写或无法识别"],
  ["no target", 0, { "indicators.0.target": null }, "—（自评 8.00） 年度指标值没有填写或无法识别"],
  [
    "an impossible day",
    5,
    { "indicators.5.actual": "2024年2月30日" },
    "—（自评 5.00） 实际完成值没有填写或无法识别",
  ],
])("%s", (_when, number, set, expected) => {
  expect(row(number, set)).toBe(expected);
});

it("scores the funds row 0 without a budget and by its weight at most", () => {
  expect(line(scoresOf({ "funds.annualBudget": 0 }).execution)).toBe(
    "0.00（自评 9.83，不同） 全年预算数为 0，没有执行率：得 0 分",
  );
  expect(line(scoresOf({ "funds.executed": 1300 }).execution)).toBe(
    "10.00（自评 9.83，不同） 1300 ≥ 1250：得满分 10 分",
  );
  expect(line(scoresOf({ "funds.executed": null }).execution)).toBe(
    "—（自评 9.83） 全年执行数没有填写或无法识别",
  );
});

it("has no total where a row has neither a measured nor a filled score", () => {
  const { total } = scoresOf({ "indicators.0.target": null, "indicators.0.score": null });
  expect({ line: line(total), grade: total.grade }).toEqual({
    line: "—（自评 99.63） 有 1 项无法测算，也没有填写自评得分",
    grade: null,
  });
});

it("caps the total by the execution rate only where the profile applies the local rule", () => {
  const low: Changes = { "funds.executed": 937.5, "funds.score": 7.5 };
  const local: Profile = { ...profiles["national-2021"], severities: { "S-51": "notice" } };
  const [plain, capped] = [profiles["national-2021"], local].map(
    (profile) => scoresOf(low, cleanCase, profile).total,
  );
  expect([plain, capped].map((total) => total && `${line(total)} ${String(total.grade)}`)).toEqual([
    "97.30（自评 99.63，不同） 预算执行 7.50 + 指标 89.80 = 97.30 分 优",
    "89.00（自评 99.63，不同） 预算执行 7.50 + 指标 89.80 = 97.30 分；执行率低于 80%，总分最多 89 分 良",
  ]);
});

it("sums decimals exactly", () => {
  const { total } = scoresOf({
    "funds.executed": 1250,
    "indicators.0.weight": 0.1,
    "indicators.1.weight": 0.2,
  });
  expect(total.score?.toString()).toBe("86.1");
});
