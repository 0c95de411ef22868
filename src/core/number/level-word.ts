/** What a qualitative value says of its goal, where it says so in the words of 财预〔2020〕10号. */
export type Achievement = "reached" | "partly" | "notReached";

export interface LevelWord {
  /** Condensed. */
  readonly word: string;
  /** Null where the word names a level but not whether the goal was reached (有所提升, 良好). */
  readonly achievement: Achievement | null;
}

const goal = "(?:了)?(?:预期|年度|绩效|既定)*(?:绩效)?(?:指标|目标)?";
const achievements: readonly [RegExp, Achievement][] = [
  [new RegExp(`^(?:已|全部|已全部|全面)?达成${goal}$`), "reached"],
  [new RegExp(`^部分(?:达成|完成|实现)${goal}(?:,?并具有一定效果)?$`), "partly"],
  [new RegExp(`^(?:未|没有|尚未)(?:达成|完成|实现)${goal}(?:,?(?:且|并且)?效果较差)?$`), "notReached"],
];

const degree =
  "(?:有|有所|有效|得到|进一步|明显|显著|持续|长期|逐步|不断|稳步|大幅|大幅度|较大|全面|切实|基本|充分)*";
const change =
  "(?:提升|提高|改善|增强|优化|促进|减少|降低|保障|增长|增加|加强|完善|改进|下降|稳定|推进|发展|实现|满足)";
const effect =
  "(?:效益|效果|成效|作用|影响)(?:显著|明显|良好|较好|突出)|(?:显著|明显|良好|较好)(?:效益|效果|成效)?";
const finished =
  "(?:已|已经|全部|已全部|全面|圆满|按时|按期|及时|圆满按时|按时按质|基本|100%|按计划|按要求)*完成";
const grade =
  "优|良|中|差|好|优秀|良好|较好|一般|合格|不合格|达标|不达标|满意|很满意|非常满意|较满意|基本满意|不满意|持续|长期|中长期|长期持续|可持续|稳定|及时|按时|按期|高|较高|有效|健全|完善";
const level = new RegExp(`^(?:${degree}${change}|${change}(?:明显|显著)|${effect}|${finished}|${grade})$`);

/** A level word of the indicator table, or null when the text is none. `text` is condensed. */
export function levelWord(text: string): LevelWord | null {
  for (const [pattern, achievement] of achievements) {
    if (pattern.test(text)) return { word: text, achievement };
  }
  return level.test(text) ? { word: text, achievement: null } : null;
}

/** Levels that do not say that something was done well: the middle and lower ones. */
const middling = /^(?:中|差|一般|不.+|基本.+|较满意|部分.+)$/;

/** Whether a level word is on the positive list (domain D.5, rule 6): 有所提升, 效益显著, 完成, 良好; not 一般, 不达标. */
export function isPositiveLevel(word: string): boolean {
  return !middling.test(word);
}
