import { profileFile, profileFrom } from "../../../src/core/profile/profile-file";
import { profiles } from "../../../src/core/profile/profiles";
import { settingOf, settings } from "../../../src/core/profile/settings";

const rules = new Set(["S-34", "S-51"]);
const read = (file: unknown) => profileFrom(JSON.stringify(file), rules);
const own = { id: "own", title: "本县2025" };
const national = profiles["national-2021"];
const lower = { value: "85", source: "本县财绩〔2025〕3号" };

it.each(Object.values(profiles))("gives $id back as it was written", (profile) => {
  expect(profileFrom(profileFile(profile), rules)).toEqual(profile);
});

it("a file holds only what differs, from national-2021 unless it names another", () => {
  expect(read({ ...own, thresholds: { lowExecution: lower } })).toEqual({
    ...national,
    ...own,
    thresholds: { ...national.thresholds, lowExecution: lower },
  });
  expect(read({ ...own, base: "hunan-miluo-2024", severities: { "S-51": "notice" } })).toEqual({
    ...profiles["hunan-miluo-2024"],
    ...own,
    severities: { "S-51": "notice" },
  });
});

it.each<[string, unknown, string]>([
  ["an array", [], "口径文件应为用花括号写的一组设置。"],
  ["no name", { id: "own" }, "缺少设置“title”。"],
  ["an empty name", { ...own, title: "" }, "设置“title”不能为空。"],
  [
    "another base",
    { ...own, base: "hubei" },
    `“base”写的口径“hubei”不存在，应为 ${Object.keys(profiles).join("、")} 之一。`,
  ],
  ["a misspelt group", { ...own, threshold: {} }, "口径文件中有不认识的“threshold”，请删去或核对拼写。"],
  [
    "a misspelt limit",
    { ...own, thresholds: { lowExecutoin: lower } },
    "设置“thresholds”中有不认识的“lowExecutoin”，请删去或核对拼写。",
  ],
  [
    "a number in words",
    { ...own, thresholds: { lowExecution: { ...lower, value: "九十" } } },
    '设置“执行率偏低”（thresholds.lowExecution.value）应为带引号的十进制数字，例如 "0.01"。',
  ],
  [
    "a bare number",
    { ...own, thresholds: { lowExecution: { ...lower, value: 85 } } },
    "设置“执行率偏低”（thresholds.lowExecution.value）应为带引号的文字。",
  ],
  [
    "no source",
    { ...own, thresholds: { lowExecution: { value: "85" } } },
    "缺少设置“执行率偏低”（thresholds.lowExecution.source）。",
  ],
  [
    "an unknown severity",
    { ...own, severities: { "S-34": "ignore" } },
    "设置“severities.S-34”应为 error、warning、notice、off 之一。",
  ],
  [
    "a severity for no rule id",
    { ...own, severities: { 权重: "off" } },
    "设置“severities.权重”不正确：规则号应写成“S-34”这样的形式。",
  ],
  [
    "a severity for an unknown rule",
    { ...own, severities: { "S-99": "off" } },
    "“severities”中的规则“S-99”不存在，请核对规则号。",
  ],
  [
    "points that are not 100",
    { ...own, weights: { execution: { value: "20", source: "本县" } } },
    "“weights”各项分值合计 110 分，应为 100 分。成本不单列的，“cost”写 null。",
  ],
  ["no grades", { ...own, grades: [] }, "设置“grades”不能为空。"],
  [
    "grades upside down",
    { ...own, grades: [...national.grades].reverse() },
    "“grades”应从高到低排列，每一等级的下限都要低于前一等级。",
  ],
  [
    "caps upside down",
    { ...own, executionCaps: [...national.executionCaps].reverse() },
    "“executionCaps”应按执行率从低到高排列。",
  ],
])("a file with %s says what is wrong", (_what, file, message) => {
  expect(() => read(file)).toThrow(message);
});

it("a file that is no JSON says so", () => {
  expect(() => profileFrom("{", rules)).toThrow("口径文件不是有效的 JSON，请检查括号、引号和逗号。");
});

it("every setting is one number of each profile", () => {
  const paths = settings.map(({ path }) => path);
  const held = Object.values(profiles).map((profile) =>
    settings.filter((setting) => settingOf(profile, setting) === null).map(({ path }) => path),
  );
  const expected = Object.values(profiles).map(({ weights }) =>
    weights.cost === null ? ["weights.cost"] : [],
  );
  expect(held).toEqual(expected);
  expect(paths).toEqual([...new Set(paths)]);
});
