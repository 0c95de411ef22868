import { plain } from "../../../src/core/number/decimal";
import type { IndicatorValue } from "../../../src/core/number/indicator-value";

/** A value in one line: "ge 95 %", "date 2024-12-31", "text 100 %". */
export function line(value: IndicatorValue): string {
  switch (value.kind) {
    case "quantity":
      return [
        value.operator,
        value.approximate ? "≈" : null,
        plain(value.value),
        value.unit,
        value.percent ? null : "",
      ]
        .filter((part) => part !== null && part !== "")
        .join(" ");
    case "date":
      return value.earliest === value.day
        ? `date ${value.day}`
        : `date ${value.earliest ?? ""}..${value.day}`;
    case "level":
      return `level ${value.word}${value.achievement ? ` (${value.achievement})` : ""}`;
    case "range":
      return `range ${plain(value.from)}..${plain(value.to)} ${value.unit ?? ""}`.trim();
    case "text":
      return `text${value.number ? ` ${line(value.number)}` : ""}`;
    default:
      return value.kind;
  }
}
