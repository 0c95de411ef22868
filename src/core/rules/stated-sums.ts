import type { Form } from "../form/form";
import { formFigure } from "../narrative/expected";
import type { Meaning, Ref } from "../narrative/meaning";
import { sentencesOf } from "../narrative/sentences";
import { type TiedFigure, narrativeFigures } from "../narrative/ties";
import { type Decimal, decimal, sumOf } from "../number/decimal";
import { sumAgrees } from "../number/rounding";
import type { Profile } from "../profile/profile";
import { groupedBy } from "../grouped";
import { type Stated, statedIn } from "./stated";

/** A total of the report and the parts its sentence makes it of. */
export interface Breakdown {
  readonly total: Stated<"value">;
  readonly parts: readonly TiedFigure[];
}

/**
 * The value a figure of a sum counts with: the form's where it holds one, for a figure that differs from its form is
 * another rule's finding.
 */
export function countedAs(form: Form, stated: TiedFigure): Decimal {
  if (stated.meaning.role !== "value") return stated.value;
  return formFigure(form, stated.meaning.of)?.value ?? stated.value;
}

/** Kinds of expenditure 基本支出 is made of. */
const basicKinds: readonly Ref[] = ["basic.wages", "basic.goods", "basic.subsidies", "basic.capital"];

/** Every sentence that makes 基本支出 of at least two of its kinds. */
export function basicBreakdowns(form: Form): readonly Breakdown[] {
  return sentencesWith(form, "expenditure.basic").flatMap(({ total, values }) => {
    const parts = distinct(values.filter(({ meaning }) => basicKinds.includes(meaning.of)));
    return parts.length < 2 ? [] : [{ total, parts }];
  });
}

/** How the kinds stand to 基本支出: more or all four of them and less is wrong, less without all four is incomplete. */
export function basicFault(
  form: Form,
  { total, parts }: Breakdown,
  profile: Profile,
): { readonly kind: "wrong" | "incomplete"; readonly value: Decimal; readonly sum: Decimal } | null {
  const value = countedAs(form, total);
  const values = parts.map((part) => part.value);
  const sum = sumOf(values);
  if (sumAgrees(value, values, 2, decimal(profile.tolerances.sum.value))) return null;
  return { kind: sum.gt(value) || parts.length === basicKinds.length ? "wrong" : "incomplete", value, sum };
}

/** Every sentence that states the whole expenditure, 基本支出 and 项目支出. */
export function wholeBreakdowns(form: Form): readonly Breakdown[] {
  return sentencesWith(form, "funds.executed").flatMap(({ total, values }) => {
    const basic = values.find(({ meaning }) => meaning.of === "expenditure.basic");
    const project = values.find(({ meaning }) => meaning.of === "projects.final");
    return basic && project ? [{ total, parts: [basic, project] }] : [];
  });
}

/** Every 收入总计 with this year's income and what was carried over, in one sentence. */
export function incomeBreakdowns(form: Form): readonly Breakdown[] {
  return sentencesWith(form, "income.grandTotal").flatMap(({ total, values }) => {
    const income = values.filter(({ meaning }) => meaning.of === "income.total").slice(0, 1);
    const carried = values.filter(({ meaning }) => meaning.of === "income.carriedIn");
    return income.length === 0 || carried.length === 0 ? [] : [{ total, parts: [...income, ...carried] }];
  });
}

/** Every 现有人数 with the persons listed in its sentence; none where a part of the list is not understood. */
export function presentBreakdowns(form: Form): readonly Breakdown[] {
  const { tied, sentences } = narrativeFigures(form);
  const bySentence = groupedBy(tied, ({ sentence }) => sentence);
  const reads = new Map(sentences.map((read) => [read.sentence, read]));
  return sentencesWith(form, "staff.present").flatMap(({ total }) => {
    const read = reads.get(total.sentence);
    const after = read?.figures.filter(({ from, unit }) => from > total.from && unit === "人") ?? [];
    const [first] = after;
    if (!read || !first) return [];
    // 在职10人（男6人、女4人）: what stands in deeper brackets divides a part.
    const { text } = read.condensed;
    const depth = depthAt(text, first.from);
    const list = after.filter(({ from }) => depthAt(text, from) === depth);
    const own = new Map(bySentence.get(total.sentence)?.map((each) => [each.from, each]));
    const parts = list.map(({ from }) => own.get(from));
    const known = parts
      .flatMap((part) => part ?? [])
      .filter(({ meaning }) => !isOf(meaning, ["staff.quota"]));
    if (parts.includes(undefined) || known.length < 2) return [];
    const together = known.some(({ meaning }) => isOf(meaning, ["staff.allRetired"]));
    const counted = together
      ? known.filter(({ meaning }) => !isOf(meaning, ["staff.retired", "staff.veterans"]))
      : known;
    return [{ total, parts: counted }];
  });
}

function isOf(meaning: Meaning, refs: readonly Ref[]): boolean {
  return meaning.role === "value" && refs.includes(meaning.of);
}

/** How many brackets are open at a place of a text. */
function depthAt(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return before.split("(").length - before.split(")").length;
}

/** The first value of a thing in each sentence, with all values of its sentence. */
function sentencesWith(
  form: Form,
  of: Ref,
): readonly { readonly total: Stated<"value">; readonly values: readonly Stated<"value">[] }[] {
  const periods = groupedBy(statedIn(form, "value"), ({ period }) => period);
  return [...periods.values()].flatMap((values) => {
    const total = values.find(({ meaning }) => meaning.of === of);
    return total ? [{ total, values }] : [];
  });
}

/** The first figure of each thing. */
function distinct(values: readonly Stated<"value">[]): readonly Stated<"value">[] {
  const first = new Map<Ref, Stated<"value">>();
  for (const value of values) if (!first.has(value.meaning.of)) first.set(value.meaning.of, value);
  return [...first.values()];
}

/** Whether the report speaks of money carried over from or to another year: income and expenditure may then differ. */
export function tellsOfCarryOver(form: Form): boolean {
  return sentencesOf(form).some(({ text }) => /结转|结余/.test(text));
}
