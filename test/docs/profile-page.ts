import type { Profile } from "../../src/core/profile/profile";
import { type Setting, settingOf, settings } from "../../src/core/profile/settings";
import { profiles } from "../../src/core/profile/profiles";
import { severityNames } from "../../src/core/rules/outcomes";
import type { SettingReaders } from "./setting-readers";

const shipped: readonly Profile[] = Object.values(profiles);

/** The page docs/profiles.md: every setting of a profile, what it changes and where each value comes from. */
export function profilePage(readers: SettingReaders): string {
  return [
    "<!-- 由 src/core/profile 生成（npm run docs），请勿手工修改。 -->",
    "# 口径",
    "",
    "分值构成、容差、界限、等级和规则级别因地区和年份而不同，都放在“口径”里，每个数字带出处。自带的口径：",
    "",
    "| 名字 | 名称 | 适用地区（places） | 预算执行 | 产出 | 效益 | 满意度 | 成本 |",
    "|---|---|---|---|---|---|---|---|",
    ...shipped.map(weightsRow),
    "",
    "不指定时由表格决定：预算部门名称中写有适用地区的（如“中共汨罗市委机构编制委员会办公室”），用该地区的口径；其余的，有“成本指标”这个一级指标用 `national-2021`，没有用 `national-2020`。按口径的分值、等级作出的提示会写明是哪个口径，界限写在提示里。",
    "",
    "在 Excel 窗格的“校验口径”处选择，随工作簿保存；命令行用 `--profile 名字或文件`。",
    "",
    "## 本地口径文件",
    "",
    "本地与自带口径不同的，写一个 JSON 文件，只写不同之处，其余沿用 `base`（不写为 `national-2021`）：",
    "",
    "```json",
    JSON.stringify(example, null, 2),
    "```",
    "",
    "在窗格里点开单位和口径，可以导出现用的口径（全部设置）、导入口径文件；命令行用 `--profile 文件`。写错的设置会指出是哪一项、应怎样写。每个数字都写成",
    '`{ "value": "85", "source": "出处" }`，数字要带引号。',
    "",
    ...groupPart(readers, "weights", "分值", "各项合计必须为 100 分。"),
    ...groupPart(readers, "tolerances", "允许误差", "误差在此以内不报。"),
    ...groupPart(readers, "thresholds", "界限", "超过（或低于）界限的，给出提示。"),
    "## 等级（grades）",
    "",
    "从高到低，总分达到下限（含）即为该等级。",
    "",
    "| 口径 | 等级 | 出处 |",
    "|---|---|---|",
    ...shipped.map(
      ({ id, grades }) =>
        `| \`${id}\` | ${grades.map(({ name, from }) => `${name} ≥ ${from.value}`).join("，")} | ${sourcesOf(grades.map(({ from }) => from.source))} |`,
    ),
    "",
    "## 执行率封顶（executionCaps）",
    "",
    "执行率低于 `below`（%）的，总分不得超过 `cap`（分）；从低到高排列。只有启用了 S-51 的口径才用。",
    "",
    "| 口径 | 封顶 | 出处 |",
    "|---|---|---|",
    ...shipped.map(
      ({ id, executionCaps }) =>
        `| \`${id}\` | ${executionCaps.map(({ below, cap }) => `低于 ${below.value}%：${cap.value} 分`).join("；")} | ${sourcesOf(executionCaps.map(({ cap }) => cap.source))} |`,
    ),
    "",
    "## 规则级别（severities）",
    "",
    `按规则号改级别：\`error\`（${severityNames.error}）、\`warning\`（${severityNames.warning}）、\`notice\`（${severityNames.notice}）、\`off\`（不启用）。规则号见 [rules/index.md](rules/index.md)。`,
    "",
    "| 口径 | 改动 |",
    "|---|---|",
    ...shipped.map(({ id, severities }) => `| \`${id}\` | ${severitiesText(severities)} |`),
    "",
  ].join("\n");
}

const example = {
  id: "my-county-2025",
  title: "本县2025",
  base: "hunan-miluo-2024",
  thresholds: { lowExecution: { value: "85", source: "本县财绩〔2025〕3号 第八条" } },
  severities: { "S-51": "warning", "B-46": "off" },
};

function weightsRow({ id, title, places, weights }: Profile): string {
  const { execution, output, benefit, satisfaction, cost } = weights;
  const points = [execution, output, benefit, satisfaction, cost].map((each) => each?.value ?? "列入产出");
  return `| \`${id}\` | ${title} | ${places?.join("、") ?? "全国"} | ${points.join(" | ")} |`;
}

function groupPart(readers: SettingReaders, group: string, title: string, intro: string): string[] {
  const own = settings.filter(({ path }) => path.startsWith(`${group}.`));
  return [
    `## ${title}（${group}）`,
    "",
    intro,
    "",
    "| 设置 | 名称 | 作用 | 用到的规则 | 自带的值 | 出处 |",
    "|---|---|---|---|---|---|",
    ...own.map((setting) => settingRow(setting, readers.get(setting.path) ?? [])),
    "",
  ];
}

function settingRow(setting: Setting, readers: readonly string[]): string {
  const values = shipped.map((profile) => ({ id: profile.id, held: settingOf(profile, setting) }));
  const [first] = values;
  const same = values.every(({ held }) => held?.value === first?.held?.value);
  const one = (value: string | undefined) => (value === undefined ? "null" : `${value} ${setting.unit}`);
  const shown = same
    ? one(first?.held?.value)
    : values.map(({ id, held }) => `\`${id}\`：${one(held?.value)}`).join("<br>");
  const rules = readers.map((id) => `[${id}](rules/${id}.md)`).join("、");
  const sources = sourcesOf(values.flatMap(({ held }) => (held ? [held.source] : [])));
  return `| \`${setting.path}\` | ${setting.title} | ${setting.meaning} | ${rules} | ${shown} | ${sources} |`;
}

function sourcesOf(sources: readonly string[]): string {
  return [...new Set(sources)].join("<br>");
}

function severitiesText(severities: Profile["severities"]): string {
  const changed = Object.entries(severities).map(
    ([id, severity]) => `${id}：${severity === "off" ? "不启用" : severityNames[severity]}`,
  );
  return changed.length === 0 ? "无" : changed.join("，");
}

/** The example of the page, as a file: a test reads it. */
export const exampleFile: string = JSON.stringify(example);
