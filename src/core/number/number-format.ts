/** Whether a number format shows a percentage. */
export function isPercentFormat(numberFormat: string): boolean {
  return withoutLiterals(numberFormat).includes("%");
}

/** Decimals a number format shows, or null where it does not say (General). */
export function formatDecimals(numberFormat: string): number | null {
  const [positive = ""] = withoutLiterals(numberFormat).split(";");
  if (!/[0#?]/.test(positive)) return null;
  return /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
}

/** The unit a number format writes behind the number, as in 0"天"; "" for none. */
export function unitInFormat(numberFormat: string): string {
  return /[0#?](?:"([^"]*)"|\\(\S))$/.exec(numberFormat)?.slice(1).join("").trim() ?? "";
}

/** Whether a number format shows a day: it has a year or a day. One with only m may mean minutes. */
export function isDayFormat(numberFormat: string): boolean {
  return /[yd年月日]/i.test(withoutGeneral(numberFormat));
}

/** Whether a number format shows a day or a time, so that the number behind it is no amount. */
export function isTimeFormat(numberFormat: string): boolean {
  return /[ymdh年月日]/i.test(withoutGeneral(numberFormat));
}

function withoutGeneral(numberFormat: string): string {
  return withoutLiterals(numberFormat).replace(/general|g\/通用格式/i, "");
}

/** A number format without quoted text, escaped characters and [bracketed] conditions. */
function withoutLiterals(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}
