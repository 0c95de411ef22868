import { type Decimal, zero } from "../number/decimal";
import {
  type AmountColumn,
  type FigureId,
  type TextId,
  amountColumns,
  amountIds,
  amountParts,
} from "../form/fields";
import type { Cell, Figure, Form, TextReading } from "../form/form";
import { type BlankMeans, amountRowFields, figureFields } from "../form/layout";
import { keysOf, recordOf } from "../record";
import { quoted } from "./wording";
import { inQuotes } from "../quotes";

/** Why something needed is not there. `reason` is a Chinese sentence. */
export interface Waits {
  readonly reason: string;
  readonly cells: readonly Cell[];
  readonly kind: "absent" | "ambiguous" | "blank" | "unreadable";
}

/** Something a check needs from a form: its value, or why it is not there. */
export type Need<T> = (form: Form) => { readonly value: T } | Waits;
/** The needs of a check whose values are V. */
export type NeedsFor<V> = { readonly [Name in keyof V]: Need<V[Name]> };

/** A figure that can be calculated with. */
export interface Known {
  readonly value: Decimal;
  readonly cell: Cell;
  /** Decimals as shown; 0 for a blank that means zero. */
  readonly decimals: number;
  /** The cell is blank and stands for zero. */
  readonly blank: boolean;
}

/** A figure as found, when its cell is certain: blank, unreadable or read. */
export type Reading = Exclude<Figure, { readonly state: "absent" | "ambiguous" }>;
/** A text as found, when its cell is certain. */
export type KnownText = Exclude<TextReading, { readonly state: "absent" | "ambiguous" }>;

/** A figure of the form; a blank counts as the form declares it (zero, or the check waits). */
export function figure(id: FigureId): Need<Known> {
  return (form) => known(form.figures[id], blankMeans[id]);
}

/** A figure given by a row (an item's or indicator's). */
export function given(reading: Figure, blank: BlankMeans): Need<Known> {
  return () => known(reading, blank);
}

/** A figure's cell whatever it holds; waits only when the form has no such cell or more than one. */
export function reading(id: FigureId): Need<Reading> {
  return (form) => certain(form.figures[id]);
}

export function givenReading(figure: Figure): Need<Reading> {
  return () => certain(figure);
}

/** A text's cell whatever it holds. */
export function textReading(id: TextId): Need<KnownText> {
  return (form) => certain(form.texts[id]);
}

export function givenText(text: TextReading): Need<KnownText> {
  return () => certain(text);
}

/** The value, or null when the form has no such label or its cell is blank. Anything else waits. */
export function optional<T>(need: Need<T>): Need<T | null> {
  return (form) => {
    const met = need(form);
    return "reason" in met && (met.kind === "absent" || met.kind === "blank") ? { value: null } : met;
  };
}

/** The whole form, for rules about reading itself. */
export const wholeForm: Need<Form> = (form) => ({ value: form });

/** Something the rule itself knows of a place: which row or unit it is. */
export function constant<T>(value: T): Need<T> {
  return () => ({ value });
}

/** One check for the whole form. */
export function once<V>(needs: NeedsFor<V>): () => readonly NeedsFor<V>[] {
  return () => [needs];
}

/** One check for each of the columns 上年决算数, 本年预算数, 本年决算数. */
export function perColumn<V>(needs: (column: AmountColumn) => NeedsFor<V>): () => readonly NeedsFor<V>[] {
  return () => amountColumns.map(needs);
}

function known(figure: Figure, blank: BlankMeans): { readonly value: Known } | Waits {
  switch (figure.state) {
    case "read":
      return {
        value: { value: figure.value, cell: figure.cell, decimals: figure.decimals, blank: false },
      };
    case "blank":
      return blank === "zero"
        ? { value: { value: zero, cell: figure.cell, decimals: 0, blank: true } }
        : { reason: `${quoted(figure.cell.label)}未填写。`, cells: [figure.cell], kind: "blank" };
    case "error":
      return {
        reason: `${quoted(figure.cell.label)}显示公式错误 ${figure.cell.text}。`,
        cells: [figure.cell],
        kind: "unreadable",
      };
    case "unreadable":
      return {
        reason: `${quoted(figure.cell.label)}填写的${inQuotes(figure.cell.text)}不是数字。`,
        cells: [figure.cell],
        kind: "unreadable",
      };
    default:
      return uncertain(figure);
  }
}

function certain<R extends Figure | TextReading>(
  reading: R,
): { readonly value: Exclude<R, { readonly state: "absent" | "ambiguous" }> } | Waits {
  if (reading.state === "absent" || reading.state === "ambiguous") return uncertain(reading);
  return { value: reading as Exclude<R, { readonly state: "absent" | "ambiguous" }> };
}

function uncertain(
  reading: Extract<Figure | TextReading, { readonly state: "absent" | "ambiguous" }>,
): Waits {
  if (reading.state === "absent") {
    return { reason: `表中没有找到${quoted(reading.label)}。`, cells: [], kind: "absent" };
  }
  const reason = `${quoted(reading.label)}在表中出现了 ${String(reading.cells.length)} 次，无法确定采用哪一个。`;
  return { reason, cells: reading.cells, kind: "ambiguous" };
}

const blankMeans: Readonly<Record<FigureId, BlankMeans>> = {
  ...recordOf(amountIds, (id) => amountRowFields[amountParts(id)[0]].blankMeans),
  ...recordOf(keysOf(figureFields), (id) => figureFields[id].blankMeans),
};
