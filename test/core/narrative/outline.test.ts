import type { Paragraph } from "../../../src/core/form/form";
import { readForm } from "../../../src/core/form/read";
import { type Section, outlineOf } from "../../../src/core/narrative/outline";
import { cleanCase } from "../../forms/build/clean";
import { seedCase } from "../../forms/build/seed";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";
import type { CaseData } from "../../forms/case-data";

function outlineIn(data: CaseData) {
  const outline = outlineOf(readForm(snapshotOf(standardSheets(data))));
  if (!outline) throw new Error("The narrative was not found");
  return outline;
}

const withNarrative = (...narrative: readonly string[]): CaseData => ({ ...cleanCase, narrative });

/** A section and its parts, a line each. */
function lines(section: Section, depth = 0): string[] {
  const own = `${"  ".repeat(depth)}${section.mark}${section.heading} [${section.kinds.join(" ")}]`;
  return [own, ...section.parts.flatMap((part) => lines(part, depth + 1))];
}

const texts = (points: readonly { readonly mark: string; readonly text: string }[]) =>
  points.map(({ mark, text }) => `${mark} ${text}`);
const text = (paragraph: Paragraph | undefined) => paragraph?.text;

describe("the outline of a narrative", () => {
  it("reads the clean filing's title, chapters, points, signature and date", () => {
    const outline = outlineIn(cleanCase);
    expect(outline.title?.text).toBe("云岭县林业局2024年度部门整体支出绩效自评报告");
    expect(outline.chapters.flatMap((chapter) => lines(chapter))).toEqual([
      "一、部门概况 [overview]",
      "  （一）部门基本情况 [overview]",
      "  （二）部门整体支出规模、使用方向和主要内容、涉及范围 [spending]",
      "二、部门整体支出及使用情况 [spending]",
      "  （一）基本支出 [spending]",
      "  （二）项目支出 [spending projects]",
      "三、部门整体支出绩效情况 [performance]",
      "  （一）绩效目标完成情况 [performance]",
      "  （二）服务对象满意度 [performance]",
      "  （三）自评结论 [conclusion]",
      "四、存在的主要问题 [problems]",
      "  1.义务植树活动日程安排不够周密，遇雨改期后参加人次数未达到指标值 [problems]",
      "  2.部分项目验收偏晚，年末尚有21.50万元预算指标未执行，资金支付进度有待加快 [problems]",
      "五、改进措施及有关建议 [measures]",
      "  1.编制义务植树活动日程时预留备用场次，雨后一周内补种，确保参加人次数达到指标值 [measures]",
      "  2.将项目验收时间提前到每年10月，按月通报资金支付进度，年末未执行的预算指标由财政统一收回 [measures]",
    ]);
    expect(outline.signature?.name).toBe("云岭县林业局");
    expect(outline.date?.day).toBe("2025-03-20");
  });

  it("reads the seed's points with what runs on behind their first sentence", () => {
    const { problems, measures, signature, date } = outlineIn(seedCase);
    expect(texts(problems).slice(2)).toEqual([
      "3、 在固定资产管理方面的制度尚不够健全",
      "4、 资金使用效率有待进一步提高",
    ]);
    expect(texts(measures)[3]).toBe(
      "4、 持续抓好“三公经费”，控制管理。严格控制“三公经费”的规模和比例，把关“三公经费”支出的审核、审批，进一步细化“三公经费”的管理，合理压缩“三公经费”的支出。",
    );
    expect(measures).toHaveLength(5);
    expect([signature?.name, date?.day]).toEqual(["中共汨罗市委机构编制委员会办公室", "2025-04-10"]);
  });

  it("reads a report pasted into one cell like one in a column", () => {
    const column = outlineIn(cleanCase);
    const cell = outlineIn(withNarrative(cleanCase.narrative.join("\n")));
    expect(cell.chapters.flatMap((chapter) => lines(chapter))).toEqual(
      column.chapters.flatMap((chapter) => lines(chapter)),
    );
    expect([cell.title?.text, cell.signature?.name, cell.date?.day]).toEqual([
      column.title?.text,
      "云岭县林业局",
      "2025-03-20",
    ]);
  });

  it("splits 一是、二是 and leaves out what says there is none", () => {
    const { problems, measures } = outlineIn(
      withNarrative(
        "一、部门概况",
        "二、支出情况",
        "三、存在的问题",
        "主要有：",
        "一是台账不全；二是验收偏晚。",
        "四、下一步措施",
        "暂无。",
      ),
    );
    expect(texts(problems)).toEqual(["1 台账不全；", "2 验收偏晚。"]);
    expect(measures).toEqual([]);
  });

  it("tells problems and measures of one chapter apart by its sections, and not at all without them", () => {
    const head = ["一、部门概况", "二、支出情况", "三、存在的问题及改进措施"];
    const apart = outlineIn(
      withNarrative(...head, "（一）存在的问题", "1.台账不全。", "（二）改进措施", "1.补齐台账。"),
    );
    expect([texts(apart.problems), texts(apart.measures)]).toEqual([["1. 台账不全"], ["1. 补齐台账"]]);
    const mixed = outlineIn(withNarrative(...head, "1.台账不全，已补齐。"));
    expect([mixed.problems, mixed.measures]).toEqual([[], []]);
  });

  it("joins a title of two lines and leaves out what stands above it", () => {
    const { title } = outlineIn(
      withNarrative("附件2", "云岭县林业局", "2024年度绩效自评报告", "一、概况", "二、支出", "三、问题"),
    );
    expect(title?.text).toBe("云岭县林业局2024年度绩效自评报告");
    expect(title?.paragraphs.map(text)).toEqual(["云岭县林业局", "2024年度绩效自评报告"]);
  });

  it.each([
    ["2025年3月20日", "2025-03-20", true],
    ["日期：2025年3月20日", "2025-03-20", true],
    ["２０２５年３月２０日", "2025-03-20", true],
    ["2025年2月", "2025-02-28", true],
    ["2025-3-20", "2025-03-20", false],
    ["二〇二五年三月二十日", "2025-03-20", false],
    ["2025年X月X日", null, false],
    ["2025年2月30日", null, true],
  ])("reads the date %s", (written, day, arabic) => {
    const { date } = outlineIn(withNarrative(...cleanCase.narrative.slice(0, -1), written));
    expect({ day: date?.day, arabic: date?.arabic }).toEqual({ day, arabic });
  });

  it.each([
    ["云岭县林业局（盖章）", "云岭县林业局"],
    ["填报单位：云岭县林业局", "云岭县林业局"],
    ["以上报告请审阅。", undefined],
    ["附件：基础数据表", undefined],
  ])("reads the signature of %s", (written, name) => {
    const { signature } = outlineIn(
      withNarrative(...cleanCase.narrative.slice(0, -2), written, "2025年3月20日"),
    );
    expect(signature?.name).toBe(name);
  });
});
