import { decimal } from "../number/decimal";
import type { CellValue } from "../snapshot";
import { shown } from "./shown";

/** What a cell holds so that it shows a text just as it was typed. */
export interface TypedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

const plainNumber = /^-?(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?(%?)$/;
/** Excel keeps so many digits of a number. */
const mostDigits = 15;

/**
 * A typed text as a cell: a number where Excel would make one of it and then shows every character again (10.00, 83.33%,
 * 1,234.50), text in all other cases (12人, ０.５, 007). Nothing is cleaned: rules speak about what was typed.
 */
export function typedCell(text: string): TypedCell {
  if (text === "") return { value: null, numberFormat: "General" };
  const asText = { value: text, numberFormat: "General" };
  const match = plainNumber.exec(text);
  if (!match) return asText;
  const [, whole = "", fraction = "", percent = ""] = match;
  const digits = text.replace(/[-,%]/g, "");
  if (digits.replace(".", "").length > mostDigits) return asText;
  const exact = decimal(text.replace(/[,%]/g, ""));
  const value = Number((percent ? exact.div(100) : exact).toString());
  const places = fraction === "" ? "" : `.${"0".repeat(fraction.length - 1)}`;
  const isPlain = percent === "" && !whole.includes(",") && shown(value, "General") === text;
  const numberFormat = isPlain ? "General" : `${whole.includes(",") ? "#,##0" : "0"}${places}${percent}`;
  // Formats of ours show no thousands separator; the digits must come back all the same.
  return shown(value, numberFormat) === text.replaceAll(",", "") ? { value, numberFormat } : asText;
}
