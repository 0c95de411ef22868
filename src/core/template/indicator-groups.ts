import type { Profile } from "../profile/profile";

/** A 一级指标 of the form, its points, and the empty rows of each 二级指标 under it. */
export interface IndicatorGroup {
  readonly level1: string;
  /** Exact decimal text. */
  readonly points: string;
  readonly level2: readonly { readonly name: string; readonly rows: number }[];
}

/**
 * The groups of the indicator table in the order of 汨罗市2024年度表样 (产出, 效益, 满意度, 成本). A profile without points of
 * its own for 成本指标 has it as a 二级指标 under 产出指标 (财预〔2020〕10号); the names under 成本指标 are those of
 * 财预〔2021〕101号.
 */
export function indicatorGroups({ weights }: Profile): IndicatorGroup[] {
  const { output, benefit, satisfaction, cost } = weights;
  const groups: IndicatorGroup[] = [
    {
      level1: "产出指标",
      points: output.value,
      level2: [
        { name: "数量指标", rows: 3 },
        { name: "质量指标", rows: 2 },
        { name: "时效指标", rows: 2 },
        ...(cost === null ? [{ name: "成本指标", rows: 2 }] : []),
      ],
    },
    {
      level1: "效益指标",
      points: benefit.value,
      level2: [
        { name: "经济效益指标", rows: 1 },
        { name: "社会效益指标", rows: 2 },
        { name: "生态效益指标", rows: 1 },
        { name: "可持续影响指标", rows: 1 },
      ],
    },
    {
      level1: "满意度指标",
      points: satisfaction.value,
      level2: [{ name: "服务对象满意度指标", rows: 2 }],
    },
  ];
  if (cost === null) return groups;
  const level2 = [
    { name: "经济成本指标", rows: 2 },
    { name: "社会成本指标", rows: 1 },
    { name: "生态环境成本指标", rows: 1 },
  ];
  return [...groups, { level1: "成本指标", points: cost.value, level2 }];
}
