import type { Cell, Form } from "../form/form";
import { condensed, normalisedLabel } from "../form/label";
import { decimal, type Decimal } from "../number/decimal";
import { type TextEntry, textEntry } from "./entry";
import { type Known, type Need, given, givenText } from "./needs";
import { quoted } from "./wording";

/** The first-level indicators a profile gives weights to, by the word their printed name starts with. */
export const level1Words = { output: "产出", benefit: "效益", satisfaction: "满意度", cost: "成本" } as const;
export type Level1 = keyof typeof level1Words;

/** The rows under one 一级指标 as printed. */
export interface Level1Group {
  /** “产出指标”, without the points printed behind it. */
  readonly name: string;
  /** Null for a name that is none of the four (管理指标). */
  readonly kind: Level1 | null;
  /** 产出指标(50分): the points printed in the name. */
  readonly printedPoints: Decimal | null;
  /** The cells that print the name. */
  readonly labels: readonly Cell[];
  readonly weights: readonly Known[];
}

/**
 * The rows of the indicator table by their 一级指标. Waits when a row has no 一级 or no weight: its points would be
 * missing from one of the sums.
 */
export const level1Groups: Need<readonly Level1Group[]> = (form: Form) => {
  const groups = new Map<string, { readonly entry: TextEntry; labels: Cell[]; weights: Known[] }>();
  for (const { texts, weight } of form.indicators) {
    const level1 = textEntry(givenText(texts.level1))(form);
    if ("reason" in level1) return level1;
    const entry = level1.value;
    if (entry.text === "") {
      return { reason: `${quoted(entry.cell.label)}未填写。`, cells: [entry.cell], kind: "blank" };
    }
    const points = given(weight, "missing")(form);
    if ("reason" in points) return points;
    const key = condensed(entry.text);
    const group = groups.get(key) ?? { entry, labels: [], weights: [] };
    const { row, column } = entry.cell.place;
    const known = group.labels.some(({ place }) => place.row === row && place.column === column);
    if (!known) group.labels.push(entry.cell);
    group.weights.push(points.value);
    groups.set(key, group);
  }
  return {
    value: [...groups].map(([key, { entry, labels, weights }]) => ({
      name: normalisedLabel(entry.text),
      kind: level1KindOf(normalisedLabel(entry.text)),
      printedPoints: pointsIn(key),
      labels,
      weights,
    })),
  };
};

/** The first-level indicator a printed name is, without numbers and points; null for one that is none of the four. */
export function level1KindOf(name: string): Level1 | null {
  const kinds = Object.entries(level1Words) as [Level1, string][];
  return kinds.find(([, word]) => name.startsWith(word))?.[0] ?? null;
}

function pointsIn(name: string): Decimal | null {
  const printed = /(\d+(?:\.\d+)?)分\)?$|\((\d+(?:\.\d+)?)\)$/.exec(name);
  const points = printed?.[1] ?? printed?.[2];
  return points === undefined ? null : decimal(points);
}
