import type { Cell, Form } from "../form/form";
import { agreementOf, expectedOf, formFigure } from "../narrative/expected";
import type { Ref } from "../narrative/meaning";
import { type Decimal, decimal, fixed, plain } from "../number/decimal";
import type { Profile } from "../profile/profile";
import type { Evidence } from "./rule";
import { type Stated, cellOf } from "./stated";
import { percent } from "./wording";

/** What is wrong with a percentage of the report; each kind has one rule that tells of it. */
export type PercentKind =
  /** the ratio is printed as if it were a percentage (0.93% for 93%). */
  | "ratio"
  /** a change divided by this year instead of the year before. */
  | "wrongBase"
  /** 100% is claimed where there is a difference. */
  | "complete"
  /** Cut off where it should have been rounded: a notice (domain C.1). */
  | "cut"
  | "wrong";

export interface PercentFault {
  readonly kind: PercentKind;
  readonly phrase: string;
  /** The right percentage, unrounded and without sign for a change. */
  readonly expected: Decimal;
  /** How it is computed: "174.98 ÷ 187.98". */
  readonly terms: string;
  readonly cells: readonly Cell[];
  readonly evidence: Evidence;
}

/** What a percentage should be. */
export type Right = Pick<PercentFault, "expected" | "terms" | "cells">;

/** A ratio printed as a percentage has at least so many decimals: 0.93%, never 1%. */
const ratioDecimals = 2;

/** A percentage the report states. */
export type StatedPercent = Stated<"share"> | Stated<"rate"> | Stated<"change">;

/**
 * The fault of a percentage, without its sign, or null when it is right. `wrongBase` is what it would be of this year's
 * figure, null where it has no such reading.
 */
export function percentFault(
  stated: StatedPercent,
  right: Right,
  wrongBase: Decimal | null,
  profile: Profile,
): PercentFault | null {
  const least = decimal(profile.tolerances.rate.value);
  const printed = { value: stated.value.abs(), decimals: stated.decimals };
  const expected = right.expected;
  const agreement = agreementOf(printed, expected, least);
  if (agreement === "same" || agreement === "rounded") return null;
  const none = decimal(0);
  const ratio =
    printed.decimals >= ratioDecimals &&
    printed.value.gt(0) &&
    agreementOf(printed, expected.div(100), none) !== "different";
  const isWrongBase =
    wrongBase !== null && ["same", "rounded"].includes(agreementOf(printed, wrongBase.abs(), least));
  const kind = ratio ? "ratio" : isWrongBase ? "wrongBase" : agreement === "cut" ? "cut" : "wrong";
  return faultOf(stated, kind, right);
}

/** A finding's evidence: the percentage with the decimals that are enough to see the difference. */
function faultOf(stated: StatedPercent, kind: PercentKind, { expected, terms, cells }: Right): PercentFault {
  const printed = stated.value.abs();
  return {
    kind,
    phrase: stated.phrase,
    expected,
    terms,
    cells,
    evidence: {
      cells: [cellOf(stated), ...cells],
      expected: percent(expected),
      actual: `${fixed(printed, Math.max(2, stated.decimals))}%`,
      difference: percent(printed.minus(expected)),
      ...(kind === "cut" ? { severity: "notice" as const } : {}),
    },
  };
}

/** The fault of a share or rate of the report, or null when it is right or the forms lack what it takes. */
export function rateFault(
  form: Form,
  stated: Stated<"share"> | Stated<"rate">,
  profile: Profile,
): PercentFault | null {
  const expected = expectedOf(form, stated.meaning);
  if (!expected) return null;
  const right: Right = {
    expected: expected.value,
    terms: expected.from.map(plain).join(" ÷ "),
    cells: expected.cells,
  };
  const fault = percentFault(stated, right, null, profile);
  if (stated.meaning.role !== "rate" || !stated.value.eq(100)) return fault;
  const { of, base } = stated.meaning;
  const left = remainderOf(form, of, base);
  const precise = fault === null && stated.decimals >= ratioDecimals;
  if (left === null || left.abs().lte(decimal(profile.tolerances.copy.value)) || precise) return fault;
  return faultOf(stated, "complete", right);
}

/** What is left between two figures of the forms, or null. */
export function remainderOf(form: Form, of: Ref, base: Ref): Decimal | null {
  const first = formFigure(form, of);
  const second = formFigure(form, base);
  return first && second ? second.value.minus(first.value) : null;
}
