import { keywordsOf, spokenOf } from "../../../src/core/rules/keywords";
import { numberedGoals } from "../../../src/core/rules/numbered-goals";
import { cleanCase } from "../../forms/build/clean";
import { seedCase } from "../../forms/build/seed";
import type { CaseData } from "../../forms/case-data";

describe("the keywords of a text", () => {
  it.each([
    ["加强森林防火巡护和宣传", "森林 林防 防火 火巡 巡护 宣传"],
    ["全面提升机构编制管理水平", "机构 构编 编制"],
    ["网名管理经费", "网名"],
    ["完成 120 个小班的疫木清理", "个小 小班 疫木 木清 清理"],
    ["持续", ""],
    ["APP2.0", ""],
    ["", ""],
  ])("%s", (text, expected) => {
    expect([...keywordsOf(text)].join(" ")).toBe(expected);
  });
});

describe("whether a text is spoken of", () => {
  it("needs two keywords, or one that no other text has", () => {
    const goals = ["森林防火巡护", "森林公安派出所搬迁", "林木种苗供应"];
    expect(spokenOf(goals, ["森林火险预警次数", "种苗抽检批次"])).toEqual([false, false, true]);
    expect(spokenOf(goals, ["森林防火宣传次数"])).toEqual([true, false, false]);
  });

  it("is not by a text without keywords, and nothing speaks of a text without any", () => {
    expect(spokenOf(["森林防火巡护", "各项工作"], ["完成时间", ""])).toEqual([false, false]);
    expect(spokenOf([], ["森林防火"])).toEqual([]);
    expect(spokenOf(["森林防火"], [])).toEqual([false]);
  });

  const spokenGoals = ({ goals, indicators }: CaseData) =>
    spokenOf(
      numberedGoals(String(goals.expected)),
      indicators.map(({ level3 }) => String(level3)),
    );

  // Of the filed form a reader found: goals 2, 3 and 4 have no indicator (domain C.7, 21).
  it("agrees with a reader on a filed form and on the clean filing", () => {
    expect(spokenGoals(seedCase)).toEqual([true, false, false, false, true]);
    expect(spokenGoals(cleanCase)).toEqual([true, true, true, true]);
  });

  it("takes ten thousand goals and indicators that share their words", () => {
    const texts = Array.from({ length: 10_000 }, () => "森林防火巡护");
    expect(spokenOf(texts, texts).every(Boolean)).toBe(true);
  });
});
