import { plain } from "../../number/decimal";
import { standardSpelling } from "../../number/standard-spelling";
import { unitOf } from "../../number/unit";
import type { ValueEntry } from "../indicator-values";
import { defineRule } from "../rule";
import { perValuePair } from "../value-pair";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

/** Units of measure that have more than one wording; counting words (人, 名) may vary with the sentence. */
const measures = /万元|㎡|公里/;
const bounds = /^(?:不|至[少多]|最[少多]|大于|小于|超过|高于|低于|多于|少于|控制在|[≥≧⩾≤≦⩽<>])/;

interface Told {
  readonly label: string;
  readonly stated: string;
  readonly standard: string;
}

export default defineRule(
  {
    id: "S-30",
    title: "单位不一致或写法不规范",
    severity: "notice",
    basis:
      "年度指标值、实际完成值按“≥95%”“120个”的格式填写，同一指标用同一单位（填报说明的通行写法；无条文）",
    why: "“≥100百分比”“>=95％”这样的写法系统不能识别；一边写元、一边写万元，容易看错一万倍。",
    fix: "请改为规范写法，两处用同一单位；实际完成值填实际数，不带“≥”“≤”。",
    forms: ["self"],
  },
  perValuePair,
  {
    messages: {
      spelling: (t: Told) =>
        `${quoted(t.label)}填写${inQuotes(t.stated)}，写法不规范，应写成${inQuotes(t.standard)}。`,
      unlike: (t: Told & { readonly target: string }) =>
        `${quoted(t.label)}填写${inQuotes(t.stated)}，与年度指标值${inQuotes(t.target)}的单位写法不同，统一后为${inQuotes(t.standard)}。`,
      bound: ({ label, stated }: { readonly label: string; readonly stated: string }) =>
        `${quoted(label)}填写${inQuotes(stated)}，是一个范围；应填写实际完成的数。`,
    },
    check({ target, actual }, { fail }) {
      for (const { cell, value } of [target, actual]) {
        const standard =
          value.kind === "quantity" || value.kind === "range" ? standardSpelling(cell.text) : null;
        if (standard === null) continue;
        const told = { label: cell.label, stated: cell.text.trim(), standard: standard.trim() };
        fail("spelling", told, { cells: [cell], expected: told.standard, actual: told.stated });
      }
      const { cell } = actual;
      const stated = cell.text.trim();
      if (isBound(actual)) fail("bound", { label: cell.label, stated }, { cells: [cell] });
      const standard = inUnitOf(target, actual);
      if (standard === null) return;
      const told = { label: cell.label, stated, standard, target: target.cell.text.trim() };
      fail("unlike", told, { cells: [cell, target.cell], expected: standard, actual: stated });
    },
  },
);

/** Whether an actual value is written as a bound (≥98%, 95%以上); 达到98% says what was reached. */
function isBound({ cell, value }: ValueEntry): boolean {
  if (value.kind !== "quantity" || value.operator === null || value.operator === "eq") return false;
  const text = (standardSpelling(cell.text) ?? cell.text).normalize("NFKC").trim();
  return bounds.test(text) || /(?:以上|以下|内)(?:\(含\))?$/.test(text);
}

/** The actual value in the target's wording of the unit they share (72890元 beside 万元: 7.289万元); null if it is so. */
function inUnitOf({ value: target }: ValueEntry, { value: actual }: ValueEntry): string | null {
  if (target.kind !== "quantity" || actual.kind !== "quantity" || target.unit !== actual.unit) return null;
  if (actual.approximate || actual.operator !== null) return null;
  if (target.unit === null || !measures.test(target.unit)) return null;
  const unit = unitOf(target.writtenUnit.normalize("NFKC"));
  if (!unit || target.writtenUnit === actual.writtenUnit) return null;
  return `${plain(actual.value.div(unit.factor))}${target.writtenUnit}`;
}
