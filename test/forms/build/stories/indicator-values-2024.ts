import type { IndicatorData } from "../../case-data";
import { cleanCase } from "../clean";
import { standardSheets } from "../standard-layout";

export const story =
  "指标值和完成值写法不一：百分号丢失、单位不同、元与万元混用、“>=”和“百分比”、完成值写成一句话或照抄指标值、逾期按标准扣分、定性得分按档次、没有满意度指标。";

/** What the filer wrote in the rows of the clean case, by the name of the indicator. */
const faults: Readonly<Record<string, Partial<IndicatorData>>> = {
  // S-28: other units.
  松材线虫病防治小班数: { actual: "126项" },
  // S-30: the operator in two characters.
  森林防火巡护次数: { target: ">=480次" },
  // S-29: the sign is lost (and S-28: percentage and number).
  新造林成活率: { actual: 0.935 },
  // S-30: the unit in words.
  松材线虫病病死树清理合格率: { target: "≥98百分比" },
  // Measured: ten days late, 0.1 each by its own standard; the filer took off the same.
  森林防火隔离带建成时间: {
    actual: "2024年12月10日",
    score: 4,
    reason: "施工队进场晚。改进措施：提前一个月招标。",
  },
  // Measured: in full, though the filer gave 3.
  专项资金支付及时率: { score: 3, reason: "年底集中支付。改进措施：按季度编制用款计划。" },
  // S-28: a number and a sentence.
  林下经济带动农户数: { actual: "带动周边村组318户农户增收" },
  // Measured within its band.
  森林防火宣传覆盖行政村个数: {
    level3: "群众防火意识",
    target: "明显增强",
    actual: "明显增强",
    score: 4.5,
    reason: "个别村组宣传不够。改进措施：增加入户宣传次数。",
  },
  // S-33: the only 满意度指标 stands under 效益指标.
  林农和群众满意度: { level1: null, level2: "社会效益指标", level3: "森林防火知识知晓率", target: "90%-96%" },
  // S-30: 元 beside 万元.
  部门整体支出成本: { actual: "12285000元" },
  // S-30: a bound is no actual.
  防治药剂包装废弃物未回收率: { actual: "≤2.6%" },
};

export const sheets = standardSheets({
  ...cleanCase,
  indicators: cleanCase.indicators.map((row) => ({ ...row, ...faults[String(row.level3)] })),
  // 9.83 and what the rows add up to.
  total: { weight: null, score: 97.13 },
  narrative: [],
});

export const triggers: readonly string[] = ["S-28", "S-29", "S-30", "S-33"];
