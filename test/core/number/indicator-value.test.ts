import fc from "fast-check";
import { decimal, plain } from "../../../src/core/number/decimal";
import { type IndicatorValue, readIndicatorValue } from "../../../src/core/number/indicator-value";
import { valueCorpus } from "./value-corpus";
import { line } from "./value-line";

const year = 2024;

function read(text: string, inYear: number | null = year): IndicatorValue {
  return readIndicatorValue({ text, numberFormat: "General" }, inYear);
}

describe("the grammar of 年度指标值 and 实际完成值", () => {
  it.each([
    // Test vectors of domain D.5, from real filings.
    ["≧95%", "ge 95 %"],
    ["98%", "98 %"],
    ["1", "1"],
    ["覆盖率达到100%", "text 100 %"],
    ["2024年全年", "date 2024-01-01..2024-12-31"],
    ["有所提升", "level 有所提升"],
    ["效益显著", "level 效益显著"],
    ["持续", "level 持续"],
    ["无", "none"],
    ["187.98万元", "187.98 万元"],
    ["≥50个", "ge 50 个"],
    ["≥100百分比", "ge 100 %"],
    ["≤90万元", "le 90 万元"],
    ["达成预期指标", "level 达成预期指标 (reached)"],
    ["﹦100", "eq 100"],
    ["=100%", "eq 100 %"],
    ["≤10次", "le 10 次"],
    ["≤5%", "le 5 %"],
    ["完成", "level 完成"],
    ["≤30万元", "le 30 万元"],
    ["2200篇", "2200 篇"],
    ["2859篇", "2859 篇"],
    ["100", "100"],
    ["43.2", "43.2"],
    [">=3次", "ge 3 次"],
    ["12月31日前", "date ..2024-12-31"],
    ["72,890元", "7.289 万元"],
  ])("reads the vector %s as %s", (text, expected) => {
    expect(line(read(text))).toBe(expected);
  });

  it.each([
    ["≥ 95 ％", "ge 95 %"],
    ["＞=95%", "ge 95 %"],
    ["》=95%", "ge 95 %"],
    ["⩾95﹪", "ge 95 %"],
    ["不低于95%", "ge 95 %"],
    ["达到95%以上", "ge 95 %"],
    ["95%(含)以上", "ge 95 %"],
    ["95%及以上", "ge 95 %"],
    ["超过95%", "gt 95 %"],
    ["≦5件", "le 5 件"],
    ["＜=5件", "le 5 件"],
    ["控制在5%以内", "le 5 %"],
    ["5个工作日内", "le 5 工作日"],
    ["不超过3天", "le 3 天"],
    ["3日", "3 天"],
    ["少于5件", "lt 5 件"],
    ["≥5件以内", "text 5 件"],
    ["10次左右", "≈ 10 次"],
    ["约10次", "≈ 10 次"],
    ["1.2亿元", "12000 万元"],
    ["5千元", "0.5 万元"],
    ["3万人次", "30000 人次"],
    ["320元/人", "0.032 万元/人"],
    ["2次/年", "2 次/年"],
    ["100平方米", "100 ㎡"],
    ["100㎡", "100 ㎡"],
    ["12名", "12 人"],
    ["2个百分点", "2 个百分点"],
    ["百分之九十五", "95 %"],
    ["不低于百分之95", "ge 95 %"],
    ["三十二个", "32 个"],
    ["零", "0"],
    ["三十", "text"],
    ["一二个", "text"],
    ["=<95%", "le 95 %"],
    ["０", "0"],
    ["-5.2%", "-5.2 %"],
    ["−5.2%", "-5.2 %"],
    ["10 20", "text"],
    ["2024.12", "text 2024.12"],
    ["一般", "level 一般"],
    ["十分满意", "text"],
  ])("reads the quantity %s as %s", (text, expected) => {
    expect(line(read(text))).toBe(expected);
  });

  it.each([
    ["90%-95%", "range 90..95 %"],
    ["90-95%", "range 90..95 %"],
    ["3至5天", "range 3..5 天"],
    ["3—5", "range 3..5"],
    ["3～5次", "range 3..5 次"],
    ["5-3次", "text"],
  ])("reads the range %s as %s", (text, expected) => {
    expect(line(read(text))).toBe(expected);
  });

  it.each([
    ["2024年12月31日", "date 2024-12-31"],
    ["2024 年 12 月 31 日前", "date ..2024-12-31"],
    ["2024年12月31日前完成", "date ..2024-12-31"],
    ["2024-12-31", "date 2024-12-31"],
    ["2024/1/5", "date 2024-01-05"],
    ["2024.12.31", "date 2024-12-31"],
    ["20241231", "date 2024-12-31"],
    ["2024-12-31 00:00:00", "date 2024-12-31"],
    ["≤2024年11月30日", "date 2024-11-30"],
    ["11月18日", "date 2024-11-18"],
    ["2024年2月底", "date 2024-02-21..2024-02-29"],
    ["11月底前", "date ..2024-11-30"],
    ["2024年11月", "date 2024-11-01..2024-11-30"],
    ["2024年底", "date 2024-12-01..2024-12-31"],
    ["年底前", "date ..2024-12-31"],
    ["2023年", "date 2023-01-01..2023-12-31"],
    ["全年", "date 2024-01-01..2024-12-31"],
    ["第三季度", "date 2024-07-01..2024-09-30"],
    ["2024年上半年", "date 2024-01-01..2024-06-30"],
    ["2024年1月—12月", "date 2024-01-01..2024-12-31"],
    ["1-12月", "date 2024-01-01..2024-12-31"],
    ["2024年3月1日至6月15日", "date 2024-03-01..2024-06-15"],
    ["2023-2025年", "date 2023-01-01..2025-12-31"],
    ["2023至2025", "date 2023-01-01..2025-12-31"],
    ["3月1日至3月1日", "date 2024-03-01"],
    ["6月初", "date 2024-06-01..2024-06-10"],
    ["6月上旬", "date 2024-06-01..2024-06-10"],
    ["6月中旬前", "date ..2024-06-20"],
    ["2024年6月中旬", "date 2024-06-11..2024-06-20"],
    ["6月下旬", "date 2024-06-21..2024-06-30"],
    ["6月末", "date 2024-06-21..2024-06-30"],
    ["第三季度末", "date 2024-09-01..2024-09-30"],
    ["4季度", "date 2024-10-01..2024-12-31"],
    ["下半年", "date 2024-07-01..2024-12-31"],
    ["2024年2月30日", "unreadable"],
    ["13月5日", "unreadable"],
  ])("reads the date %s as %s", (text, expected) => {
    expect(line(read(text))).toBe(expected);
  });

  it("does not invent the year of a date", () => {
    expect(read("12月31日前", null)).toEqual({
      kind: "text",
      text: "12月31日前",
      number: null,
      confidence: "low",
    });
    expect(line(read("2024年12月31日前", null))).toBe("date ..2024-12-31");
  });

  it.each([
    ["达成年度指标", "level 达成年度指标 (reached)"],
    ["部分达成年度指标并具有一定效果", "level 部分达成年度指标并具有一定效果 (partly)"],
    ["部分完成", "level 部分完成 (partly)"],
    ["未达成年度指标且效果较差", "level 未达成年度指标且效果较差 (notReached)"],
    ["未完成", "level 未完成 (notReached)"],
    ["基本达成预期指标", "text"],
    ["圆满按时完成", "level 圆满按时完成"],
    ["100%完成", "level 100%完成"],
    ["明显改善", "level 明显改善"],
    ["效果明显", "level 效果明显"],
    ["提升明显", "level 提升明显"],
    ["“有所提升”", "level 有所提升"],
  ])("reads the level word %s as %s", (text, expected) => {
    expect(line(read(text))).toBe(expected);
  });

  it.each(["", "  ", "无", "不涉及", "无此项", "暂无", "/", "—", "-", "——", "N/A"])(
    "reads %j as none",
    (text) => {
      expect(read(text)).toEqual({ kind: "none" });
    },
  );

  it.each(["#REF!", "#DIV/0!", "#N/A", "#NAME?"])("cannot read %s", (text) => {
    expect(read(text)).toEqual({ kind: "unreadable" });
  });
});

describe("the values of real filings", () => {
  it.each(valueCorpus.map(({ from, text, says }) => [text, from, says] as const))(
    "reads %j of %s as %s",
    (text, _from, says) => {
      expect(line(read(text))).toBe(says);
    },
  );
});

describe("numbers with a format", () => {
  it.each([
    [{ text: "95%", value: 0.95, numberFormat: "0%" }, "95 %"],
    [{ text: "95%", value: 0.9549, numberFormat: "0%" }, "95.49 %"],
    [{ text: "95%", numberFormat: "0%" }, "95 %"],
    [{ text: "1", value: 1, numberFormat: "General" }, "1"],
    [{ text: "100%", value: 1, numberFormat: "0%" }, "100 %"],
    [{ text: "45657", value: 45657, numberFormat: "yyyy-mm-dd" }, "date 2024-12-31"],
    [{ text: "45657", numberFormat: 'yyyy"年"m"月"d"日"' }, "date 2024-12-31"],
    [{ text: "5", value: 5, numberFormat: '0"天"' }, "5 天"],
    // The shown text alone is enough to find a unit that the format writes.
    [{ text: "126", numberFormat: '0"个"' }, "126 个"],
    [{ text: "12", numberFormat: "0\\次" }, "12 次"],
    [{ text: "12", numberFormat: "0.00_ " }, "12"],
    [{ text: "TRUE", value: true, numberFormat: "General" }, "unreadable"],
    [{ text: "NaN", value: Number.NaN, numberFormat: "General" }, "unreadable"],
  ])("reads %j as %s", (cell, expected) => {
    expect(line(readIndicatorValue(cell, year))).toBe(expected);
  });

  it("keeps the decimals as written", () => {
    expect(read("98.60%")).toMatchObject({ decimals: 2 });
    expect(readIndicatorValue({ text: "98.6%", value: 0.98612, numberFormat: "0.0%" }, year)).toMatchObject({
      decimals: 1,
    });
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."≥≤＞<=》95％%万元个天百分之十年月日前底至-—~.,，0１ 无达到以上内左右部分达成完成有所提升#/()（）".split(
      "",
    ),
    "百分比",
    "2024年",
    "12月31日",
    "不低于",
    "季度",
  );
  const written = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
  );
  const cells = fc.record({
    text: written,
    value: fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null)),
    numberFormat: fc.constantFrom("General", "0%", "0.00", "yyyy-mm-dd", '0"天"'),
  });

  const operators = [
    ["≥", "ge"],
    ["≧", "ge"],
    [">=", "ge"],
    ["不低于", "ge"],
    [">", "gt"],
    ["超过", "gt"],
    ["=", "eq"],
    ["≤", "le"],
    ["控制在", "le"],
    ["<", "lt"],
    ["", null],
  ] as const;
  const units = [
    ["%", "%", "1"],
    ["百分比", "%", "1"],
    ["万元", "万元", "1"],
    ["元", "万元", "0.0001"],
    ["亿元", "万元", "10000"],
    ["千元", "万元", "0.1"],
    ["㎡", "㎡", "1"],
    ["平方米", "㎡", "1"],
    ["m²", "㎡", "1"],
    ["万人次", "人次", "10000"],
    ["个", "个", "1"],
    ["", null, "1"],
  ] as const;
  const figures = fc
    .tuple(fc.nat(9_999_999), fc.integer({ min: 0, max: 99 }), fc.boolean())
    .map(([whole, cents, grouped]) => {
      const decimals = String(cents).padStart(2, "0");
      const written = grouped ? whole.toLocaleString("en-US") : String(whole);
      return { written: `${written}.${decimals}`, exact: `${String(whole)}.${decimals}` };
    });

  it("reads operator, number and unit back, money in 万元 and areas in ㎡", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...operators),
        figures,
        fc.constantFrom(...units),
        ([sign, operator], { written, exact }, [unit, name, factor]) => {
          const value = read(`${sign}${written}${unit}`);
          // 2024.12 without a unit may be a month.
          if (value.kind === "text") {
            expect(`${sign}${written}${unit}`).toMatch(/^(19|20)\d\d\.(0[1-9]|1[0-2])$/);
            return;
          }
          expect(value).toMatchObject({ kind: "quantity", operator, unit: name, approximate: false });
          if (value.kind !== "quantity") return;
          expect(plain(value.value)).toBe(plain(decimal(exact).times(factor)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("reads a range back, and never one that runs backwards", () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(5000),
        fc.constantFrom("-", "—", "~", "～", "至"),
        fc.constantFrom("%", "个", "万元"),
        (from, to, joint, unit) => {
          const value = read(`${String(from)}${joint}${String(to)}${unit}`);
          if (from > to) expect(value.kind).toBe("text");
          else expect(line(value)).toBe(`range ${String(from)}..${String(to)} ${unit}`);
        },
      ),
    );
  });

  it("never throws and never gives a value that is not a number", () => {
    fc.assert(
      fc.property(cells, fc.option(fc.integer({ min: 2000, max: 2100 })), (cell, inYear) => {
        const value = readIndicatorValue(cell, inYear);
        if (value.kind === "quantity") expect(plain(value.value)).toMatch(/^-?\d+(\.\d+)?$/);
        if (value.kind === "range") expect(value.from.lte(value.to)).toBe(true);
        if (value.kind === "date") expect(value.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 2000 },
    );
  });

  /** Well-formed values as tokens: white space may stand between any two of them. */
  const tokens = fc.oneof(
    fc.tuple(
      fc.constantFrom("", "≥", "≧", "=", "≤", "<", ">=", "不低于", "控制在"),
      fc
        .oneof(
          fc.nat(),
          fc.double({ min: 0, max: 10_000, noNaN: true }).map((n) => n.toFixed(2)),
        )
        .map(String),
      fc.constantFrom("", "%", "百分比", "万元", "元", "个", "人次", "㎡", "天", "次/年"),
      fc.constantFrom("", "以上", "以内", "左右"),
    ),
    fc.tuple(
      fc.constantFrom("2024", "2023"),
      fc.constant("年"),
      fc.integer({ min: 1, max: 12 }).map(String),
      fc.constant("月"),
      fc.integer({ min: 1, max: 28 }).map(String),
      fc.constantFrom("日", "日前"),
    ),
    fc.constantFrom(
      ["有所", "提升"],
      ["达成", "预期指标"],
      ["部分", "达成"],
      ["无"],
      ["90", "%", "-", "95", "%"],
    ),
  );
  const space = fc.constantFrom("", " ", "\u3000", "\n", "\t", "\u00a0", "\u200b");
  const fullWidth = (text: string): string =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

  it("reads the same however it is spaced and in full width", () => {
    fc.assert(
      fc.property(tokens, fc.array(space, { minLength: 7, maxLength: 7 }), (parts, spaces) => {
        const spaced = (spaces[6] ?? "") + parts.map((part, i) => part + (spaces[i] ?? "")).join("");
        const plainLine = line(read(parts.join("")));
        expect(line(read(spaced))).toBe(plainLine);
        expect(line(read(fullWidth(spaced)))).toBe(plainLine);
      }),
      { numRuns: 1000 },
    );
  });
});
