import { wordMark } from "../number/typed-number";

/**
 * What a template leaves in a text that was not finished, full-width characters taken as half-width. Each must be sure:
 * 【2024】5号 is a document number, xxgk.gov.cn an address, 单价×数量 a product.
 */
const patterns: readonly RegExp[] = [
  // Marks that Word leaves in pasted text.
  wordMark,
  /错误!(?:未找到|未定义)[^。,;]{0,20}/,
  // Names, years and days still to be filled in.
  /(?<![A-Za-z0-9.])(?:20)?[Xx×]{2,}(?![A-Za-z0-9.])/,
  /[年月][Xx×]{1,2}[月日](?!均)/,
  /某{2,}/,
  /\*{3,}/,
  /_{3,}/,
  // Instructions for filling in.
  /【\s*】/,
  /[([【]\s*(?:此处|请)(?:简要|如实|逐项|详细)?(?:填写|填报|填列|填入|说明|描述|概述|补充|插入|核对)[^)\]】]{0,60}[)\]】]/,
  /\((?:限|不超过|不得超过|不少于|控制在)\d+字(?:以内|之内|左右|以上)?\)/,
  /\(\d+(?:-\d+)?字(?:以内|之内|左右|以上)\)|\(\d+(?:-\d+|00)字\)/,
  // Rows of a template: "指标1", "目标2：……", a line of dots.
  /^\s*指标\s*\d+\s*:?\s*$/,
  /^[^\S\n]*(?:指标|目标)[^\S\n]*\d+[^\S\n]*:?[^\S\n]*(?:…+|\.{3,})[^\S\n]*$/m,
  /^[^\S\n]*(?:…+|\.{3,})[^\S\n]*$/m,
];

/** Whether there is any of them: most texts hold none, and are looked through once. */
const anyPattern = new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "im");

/** Longest phrase quoted in a message. */
const longestQuote = 24;

/** The first thing in a text that a template left there, as it is written (cut if long), or null. */
export function leftoverIn(text: string): string | null {
  const plain = halfWidth(text);
  if (!anyPattern.test(plain)) return null;
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const quote = text.slice(found.index, found.index + found[0].length).trim();
    return quote.length > longestQuote ? `${quote.slice(0, longestQuote - 1)}…` : quote;
  }
  return null;
}

/** Full-width ASCII made half-width, one character for one, so that positions stay. */
function halfWidth(text: string): string {
  const distance = 0xfee0;
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - distance));
}
