import { isoDay, lastDayOf } from "./calendar-day";

/** What a date phrase says: the days it may mean. */
export interface DayPhrase {
  /** The first day it may mean; null where it only says "before". */
  readonly earliest: string | null;
  /** The day that counts: a deadline, or the last day of a period. */
  readonly day: string;
}

interface Period {
  readonly year: number;
  readonly earliest: string | null;
  readonly day: string | null;
}

const lead = /^(?:(?:<=|≤|≦|⩽|<|不晚于|不迟于|截至|截止到?|已于|计划于|于|在)+)/;
const done = /(?:全部|全面|按时|按期|已)?(?:完成|建成|竣工|完工|办结|结束|到位)$/;
const before = /(?:之前|以前|前)$/;
const joints = /[-—–―~至到]+/g;
const yearWord = "(?:(?<year>(?:19|20)\\d\\d)年度?|当年|本年度?|今年)";
const quarters = "一二三四";

const shapes: readonly [RegExp, (part: Part) => Omit<Period, "year">][] = [
  [
    /^(?<year>(?:19|20)\d\d)(?:[-/.]|年)(?<month>\d{1,2})(?:[-/.]|月)(?<day>\d{1,2})[日号]?(?:\s?\d{1,2}:\d\d(?::\d\d)?)?$/,
    single,
  ],
  [/^(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])$/, single],
  [new RegExp(`^${yearWord}?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]$`), single],
  [/^(?<year>(?:19|20)\d\d)[-/](?<month>\d{1,2})$/, month],
  [new RegExp(`^${yearWord}?(?<month>\\d{1,2})月份?(?<part>底|末|初|上旬|中旬|下旬)?$`), month],
  [new RegExp(`^${yearWord}?第?(?<quarter>[一二三四1-4])季度(?<part>底|末)?$`), quarter],
  [new RegExp(`^${yearWord}?(?<half>[上下])半年$`), half],
  [new RegExp(`^${yearWord}(?<part>底|末|终)$|^年(?<close>底|末|终)$`), yearEnd],
  [new RegExp(`^${yearWord}(?:内|全年|整年)?$|^(?:全年度?|年内|全年内)$`), wholeYear],
];

interface Part {
  readonly year: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a date as people write it in an indicator table (domain D.5 dateval): a day, a deadline (12月31日前), a month,
 * a quarter, a year or a period. `text` is condensed. Where it names no year, `year` is meant. Null when it is no date;
 * "impossible" when it is written as one that the calendar does not have (2月30日).
 */
export function readDayPhrase(text: string, year: number | null): DayPhrase | "impossible" | null {
  const core = text.replace(lead, "").replace(done, "").replace(/止$/, "");
  const deadline = before.test(core);
  const phrase = core.replace(before, "");
  const period = periodOf(phrase, year) ?? spanOf(phrase, year);
  if (!period) return null;
  if (period.day === null) return "impossible";
  return { earliest: deadline ? null : period.earliest, day: period.day };
}

function periodOf(text: string, defaultYear: number | null): Period | null {
  for (const [shape, read] of shapes) {
    const groups = shape.exec(text)?.groups;
    if (!groups) continue;
    const year = groups.year === undefined ? defaultYear : Number(groups.year);
    return year === null ? null : { year, ...read({ year, groups }) };
  }
  return null;
}

/** 2024年1月—12月, 1-12月, 2023-2025年: from the first day of the first to the last day of the second. */
function spanOf(text: string, year: number | null): Period | null {
  for (const joint of text.matchAll(joints)) {
    const left = text.slice(0, joint.index);
    const right = text.slice(joint.index + joint[0].length);
    const first = periodOf(withUnitOf(right, left), year);
    if (!first) continue;
    const last = periodOf(bareYear.test(left) ? withUnitOf("年", right) : right, first.year);
    if (!last || (first.earliest && last.day && first.earliest > last.day)) continue;
    return { year: last.year, earliest: first.earliest, day: first.day && last.day };
  }
  return null;
}

const bareYear = /^(?:19|20)\d\d$/;

/** In 1-12月 and 2023-2025年 only the second part has its unit; two bare years are years. */
function withUnitOf(other: string, part: string): string {
  if (bareYear.test(part) && (bareYear.test(other) || other.endsWith("年"))) return `${part}年`;
  return other.includes("月") ? part.replace(/^((?:(?:19|20)\d\d年)?\d{1,2})$/, "$1月") : part;
}

function single({ year, groups }: Part): Omit<Period, "year"> {
  const day = isoDay(year, Number(groups.month), Number(groups.day));
  return { earliest: day, day };
}

function month({ year, groups }: Part): Omit<Period, "year"> {
  const number = Number(groups.month);
  const [from, to] = partsOfMonth[groups.part ?? ""] ?? [1, null];
  return {
    earliest: isoDay(year, number, from),
    day: to === null ? lastDayOf(year, number) : isoDay(year, number, to),
  };
}

/** First and last day (null = of the month) of the part of a month a word means, as widely as it may be meant. */
const partsOfMonth: Readonly<Record<string, readonly [number, number | null]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, null],
  底: [21, null],
  末: [21, null],
};

function quarter({ year, groups }: Part): Omit<Period, "year"> {
  const written = groups.quarter ?? "";
  const number = quarters.includes(written) ? quarters.indexOf(written) + 1 : Number(written);
  const first = groups.part === undefined ? number * 3 - 2 : number * 3;
  return { earliest: isoDay(year, first, 1), day: lastDayOf(year, number * 3) };
}

function half({ year, groups }: Part): Omit<Period, "year"> {
  const first = groups.half === "上";
  return { earliest: isoDay(year, first ? 1 : 7, 1), day: lastDayOf(year, first ? 6 : 12) };
}

function yearEnd({ year }: Part): Omit<Period, "year"> {
  return { earliest: isoDay(year, 12, 1), day: isoDay(year, 12, 31) };
}

function wholeYear({ year }: Part): Omit<Period, "year"> {
  return { earliest: isoDay(year, 1, 1), day: isoDay(year, 12, 31) };
}
