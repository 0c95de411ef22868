import { type ValueKind, comparability, valueKind, valueKindNames } from "../../number/comparability";
import type { IndicatorValue } from "../../number/indicator-value";
import type { ValueEntry } from "../indicator-values";
import { nameOf } from "../indicators";
import { defineRule } from "../rule";
import { perValuePair } from "../value-pair";
import { inQuotes } from "../../quotes";

interface Told {
  readonly name: string;
  readonly target: string;
  readonly targetIs: string;
  readonly actual: string;
  readonly actualIs: string;
}

export default defineRule(
  {
    id: "S-28",
    title: "指标值与完成值口径不一致",
    severity: "warning",
    basis: "年度指标值与实际完成值须是同一口径才能比较、计分（审核实务；无条文）",
    why: "一边是百分数、一边是数值或一句话，或者单位不同，就看不出是否完成，也不能按比例计分。",
    fix: "请把两处改成同一口径、同一单位，例如指标值写“≥95%”，完成值写“98%”；说明性的话写到自评报告中。",
    forms: ["self"],
  },
  perValuePair,
  {
    messages: {
      kinds: (t: Told) =>
        `${t.name}年度指标值${inQuotes(t.target)}是${t.targetIs}，实际完成值${inQuotes(t.actual)}是${t.actualIs}，口径不一致。`,
      none: (t: Told) =>
        `${t.name}年度指标值${inQuotes(t.target)}是${t.targetIs}，实际完成值填写${inQuotes(t.actual)}，看不出完成了多少；没有发生的请填 0。`,
      units: (t: Told) =>
        `${t.name}年度指标值${inQuotes(t.target)}的单位是“${t.targetIs}”，实际完成值${inQuotes(t.actual)}的单位是“${t.actualIs}”，单位不一致。`,
      targetUnit: (t: Told) =>
        `${t.name}年度指标值${inQuotes(t.target)}没有写单位，实际完成值${inQuotes(t.actual)}的单位是“${t.actualIs}”。`,
      actualUnit: (t: Told) =>
        `${t.name}实际完成值${inQuotes(t.actual)}没有写单位，年度指标值${inQuotes(t.target)}的单位是“${t.targetIs}”。`,
    },
    check({ indicator, target, actual }, { fail }) {
      const found = comparability(target.value, actual.value);
      if (found.comparable) return;
      const [of, is] =
        found.why === "kinds" ? [target, actual].map(kindText) : [target, actual].map(unitText);
      const told: Told = {
        name: nameOf(indicator),
        target: target.cell.text.trim(),
        targetIs: of ?? "",
        actual: actual.cell.text.trim(),
        actualIs: is ?? "",
      };
      const missing = unitText(target) === "" ? "targetUnit" : "actualUnit";
      const kinds = actual.value.kind === "none" ? "none" : "kinds";
      const name = { kinds, units: "units", unitMissing: missing } as const;
      fail(name[found.why], told, { cells: [target.cell, actual.cell] });
    },
  },
);

/** "数值", or for words whether they are a level or a sentence. */
function kindText({ value }: ValueEntry): string {
  const kind = valueKind(value);
  return kind === null ? "" : kind === "words" ? wordsText(value) : nameOfKind(kind);
}

function nameOfKind(kind: Exclude<ValueKind, "words">): string {
  return valueKindNames[kind];
}

function wordsText({ kind }: IndicatorValue): string {
  return kind === "level" ? "定性描述" : "一句话";
}

function unitText({ value }: ValueEntry): string {
  return value.kind === "quantity" || value.kind === "range" ? value.writtenUnit : "";
}
