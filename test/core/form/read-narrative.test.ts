import { Grid } from "../../../src/core/form/grid";
import { readNarrative } from "../../../src/core/form/read-narrative";
import { sheetOf } from "./sheet";

/** A tab with a report of so many chapters, the last of them with more words. */
function report(name: string, words: string, chapters: readonly string[] = ["一、", "二、", "三、"]) {
  return sheetOf(name, [...chapters.map((mark) => [`${mark}一章`]), [words]]);
}

const long = "这一份写得长得多。".repeat(20);

/** The tab that is read, of several. */
function read(...sheets: readonly ReturnType<typeof report>[]): string | undefined {
  return readNarrative(sheets.map((sheet) => new Grid(sheet)))?.sheet;
}

it.each([
  ["a copy kept of it", "自评报告（2026-11-24前）"],
  ["a second copy kept on one day", "自评报告（2026-11-24前2）"],
  ["last year's", "自评报告（2023年）"],
  ["the text it was asked for in", "自评报告（原文）"],
])("the tab 自评报告 is the report, however long is %s", (_what, name) => {
  expect(read(report(name, long), report("自评报告", "短。"))).toBe("自评报告");
  expect(read(report("自评报告", "短。"), report(name, long))).toBe("自评报告");
});

it("a copy kept of 自评报告 is not read in its place when its chapters were deleted", () => {
  const torn = report("自评报告", "短。", ["一、"]);
  expect(read(torn, report("自评报告（2026-11-24前）", long))).toBeUndefined();
});

it("a tab 自评报告 that holds no report leaves it to the one with the most text", () => {
  const cover = sheetOf("自评报告", [["封面"]]);
  expect(read(cover, report("正文", long), report("摘要", "短。"))).toBe("正文");
});

it("without a tab 自评报告 the one with the most text is the report, a kept copy, too", () => {
  expect(read(report("摘要", "短。"), report("自评报告（2026-11-24前）", long))).toBe(
    "自评报告（2026-11-24前）",
  );
});

it("a text as long as a hundred reports is none", () => {
  const words = "字".repeat(999_988);
  expect([read(report("正文", words)), read(report("正文", `${words}多`))]).toEqual(["正文", undefined]);
});
