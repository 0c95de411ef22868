import { readForm } from "../../../src/core/form/read";
import { statedGrades, statedScores } from "../../../src/core/narrative/stated-result";
import { cleanCase } from "../../forms/build/clean";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";

/** The clean filing whose report states its result in one sentence, and whose goals were simply reached. */
function formSaying(sentence: string) {
  const goals = { ...cleanCase.goals, actual: "已完成" };
  const narrative = ["一、概况", "二、绩效", "三、结论", sentence];
  return readForm(snapshotOf(standardSheets({ ...cleanCase, goals, narrative })));
}

const grades = (sentence: string) =>
  statedGrades(formSaying(sentence)).map(({ word, phrase }) => `${word} ← ${phrase}`);
const scores = (sentence: string) =>
  statedScores(formSaying(sentence)).map(({ value, phrase }) => `${value.toFixed()} ← ${phrase}`);

describe("a stated grade", () => {
  it.each([
    ["自评得分99.63分，评价等级为“优”。", ["优 ← 评价等级为“优”"]],
    ["成立了评价工作领导小组，评价等次为优秀，具体情况如下：", ["优秀 ← 评价等次为优秀"]],
    ["绩效自评结果为良好。", ["良好 ← 绩效自评结果为良好"]],
    ["自评得分85分，等级“良”。", ["良 ← 等级“良”"]],
    ["自评等级：中", ["中 ← 自评等级：中"]],
    ["我局整体支出绩效自评为“优”等级。", ["优 ← 自评为“优”"]],
    ["经综合评价，自评得分92分，属于“优”等次。", ["优 ← 属于“优”"]],
    ["综合评定等级为合格。", ["合格 ← 综合评定等级为合格"]],
  ])("%s", (sentence, expected) => {
    expect(grades(sentence)).toEqual(expected);
  });

  it.each([
    "评价等级分为优、良、中、差四档。",
    "评价等级：优、良、中、差。",
    "绩效评价结果优化了预算安排。",
    "自评情况：本单位履职及履职效益情况良好。",
    "年度考核等次为优秀的3人，其余评价为合格。",
    "2023年绩效评价等级为“良”。",
    "上年度绩效评价结果为良好。",
    "绩效评价结果为优秀单位提供了参考。",
  ])("is none in: %s", (sentence) => {
    expect(grades(sentence)).toEqual([]);
  });

  it("is read in 实际完成情况 too", () => {
    const goals = { ...cleanCase.goals, actual: "全部完成，绩效自评等级为“优”。" };
    const form = readForm(snapshotOf(standardSheets({ ...cleanCase, goals, narrative: [] })));
    expect(statedGrades(form).map(({ phrase, sentence }) => [phrase, sentence.paragraph.cell.label])).toEqual(
      [["绩效自评等级为“优”", "实际完成情况"]],
    );
  });
});

describe("a stated total score", () => {
  it.each([
    ["经自评，部门整体支出绩效自评得分99.63分（预算执行9.83分、产出39.80分）。", ["99.63 ← 自评得分99.63分"]],
    ["自评总分100分，自评得分98分。", ["98 ← 自评得分98分"]],
    ["综合得分为 95.5 分。", ["95.5 ← 综合得分为 95.5 分"]],
    ["自评99分。", ["99 ← 自评99分"]],
    ["总得分：１００分。", ["100 ← 总得分：１００分"]],
  ])("%s", (sentence, expected) => {
    expect(scores(sentence)).toEqual(expected);
  });

  it.each([
    "满意度指标自评得分10分。",
    "预算执行自评得分9.83分。",
    "实际8640人次，得4.80分（分值5分）。",
    "自评总分值100分。",
    "2023年度自评得分97分。",
  ])("is none in: %s", (sentence) => {
    expect(scores(sentence)).toEqual([]);
  });
});
