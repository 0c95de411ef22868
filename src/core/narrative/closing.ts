import { isoDay, lastDayOf } from "../number/calendar-day";
import { chineseNumeral } from "../number/chinese-numeral";
import type { Paragraph } from "../form/form";

/** The date line at the end of a report. */
export interface SigningDate {
  readonly paragraph: Paragraph;
  /** As typed. */
  readonly text: string;
  /** ISO day (the month's last where no day is given); null for a placeholder or a day the calendar has not. */
  readonly day: string | null;
  /** Written with Arabic digits as 年月日. */
  readonly arabic: boolean;
}

/** Who signed. */
export interface Signature {
  readonly paragraph: Paragraph;
  /** The name without （盖章） and the like. */
  readonly name: string;
}

/** How a report ends. `from` is the number of the first paragraph that belongs to its end. */
export interface Closing {
  readonly signature: Signature | null;
  readonly date: SigningDate | null;
  readonly from: number;
}

const digit = "[0-9０-９〇○零一二三四五六七八九十元XxＸ×*_＿ ]";
const dateShape = new RegExp(
  `(?:日期[:：]\\s*)?(${digit}{2,8}年${digit}{0,6}月(?:${digit}{0,6}[日号])?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}日?)$`,
);
const ending = /(?:委员会|办公室|[局委办院所校厅处会社站队部馆台府室科]|中心|学校|公司|联合会|机关)$/;
const longestName = 40;

/** Where a report ends: its last date line and the name in or before it. Looks only behind paragraph `after`. */
export function closingOf(paragraphs: readonly Paragraph[], after: number): Closing {
  for (let index = paragraphs.length - 1; index > after; index--) {
    const paragraph = paragraphs[index];
    const match = paragraph && dateLine(paragraph.text);
    if (!paragraph || !match) continue;
    const date = signingDate(paragraph, match.date);
    if (match.before !== "") return { signature: named(paragraph, match.before), date, from: index };
    const above = paragraphs[index - 1];
    const signature = above && index - 1 > after ? named(above, above.text) : null;
    return { signature, date, from: signature ? index - 1 : index };
  }
  return closingWithoutDate(paragraphs, after);
}

/** A name alone in the last paragraphs of a report that nobody dated. */
function closingWithoutDate(paragraphs: readonly Paragraph[], after: number): Closing {
  for (let index = paragraphs.length - 1; index > Math.max(after, paragraphs.length - 4); index--) {
    const paragraph = paragraphs[index];
    const signature = paragraph ? named(paragraph, paragraph.text) : null;
    if (signature) return { signature, date: null, from: index };
  }
  return { signature: null, date: null, from: paragraphs.length };
}

/** A paragraph that is a date, with or without a name in front of it. */
function dateLine(text: string): { readonly before: string; readonly date: string } | null {
  if (text.length > longestName + 20) return null;
  const match = dateShape.exec(text.trim());
  const date = match?.[1];
  if (!match || date === undefined) return null;
  const before = text.trim().slice(0, match.index).trim();
  if (before !== "" && nameIn(before) === null) return null;
  return { before, date: date.trim() };
}

function named(paragraph: Paragraph, text: string): Signature | null {
  const name = nameIn(text);
  return name === null ? null : { paragraph, name };
}

/** The name of a body, or null where a text is none: a sentence, a number, a heading. */
function nameIn(text: string): string | null {
  const name = text
    .trim()
    .replace(/^(?:(?:填报|报告|编制|自评)?(?:单位|部门)(?:名称)?(?:[（(](?:盖章|公章)[）)])?[:：])/, "")
    .replace(/[（(](?:盖章|公章|章|印章)[）)]/g, "")
    .trim();
  const plain = name.length <= longestName && !/[，。；：,;:、！？\d]/.test(name);
  return plain && ending.test(name) ? name : null;
}

function signingDate(paragraph: Paragraph, text: string): SigningDate {
  const plainText = text.normalize("NFKC").replace(/\s/g, "");
  const arabic = /^(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}[日号])?$/.test(plainText);
  return { paragraph, text, day: dayIn(plainText), arabic };
}

function dayIn(text: string): string | null {
  const parts = text.split(/[年月日号./-]/).filter((part) => part !== "");
  const [yearText = "", monthText = "", dayText] = parts;
  const year = /^\d+$/.test(yearText) ? Number(yearText) : spelledYear(yearText);
  const month = numberIn(monthText);
  if (year === null || month === null) return null;
  if (dayText === undefined) return lastDayOf(year, month);
  const day = numberIn(dayText);
  return day === null ? null : isoDay(year, month, day);
}

function numberIn(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : chineseNumeral(text);
}

/** 二〇二五 -> 2025. */
function spelledYear(text: string): number | null {
  const digits = Array.from(text).map((each) =>
    "〇一二三四五六七八九".indexOf(/[零○]/.test(each) ? "〇" : each),
  );
  return digits.length === 4 && !digits.includes(-1) ? Number(digits.join("")) : null;
}
