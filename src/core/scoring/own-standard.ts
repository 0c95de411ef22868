import { type Decimal, decimal, zero } from "../number/decimal";
import type { Quantity } from "../number/indicator-value";
import { unitOf } from "../number/unit";

/** What a row's own 评扣分标准 says of a result that missed its target. */
export type OwnStandard =
  /** Nothing calculable, or nothing about this side of the target: the official formula applies. */
  | { readonly kind: "none" }
  /** It has a calculation of its own that is not understood here. */
  | { readonly kind: "unclear" }
  | {
      readonly kind: "steps";
      /** The most points it can leave. */
      readonly limit: Decimal;
      /** Whole steps missed. */
      readonly steps: Decimal;
      readonly points: Decimal;
    };

const step =
  /每(?<way>[^\d扣,;。]*?)(?<size>\d+(?:\.\d+)?|一)(?<unit>个百分点|%|[^\d扣,;。%]{0,4}?)[,]?(?:的)?扣减?除?(?<points>\d+(?:\.\d+)?)分/g;
/** big.js: towards zero. */
const roundDown = 0;

const less = /低|少|差|减|降|缺|不足|未/;
const more = /超|多|高|增|升|发生/;

/**
 * The points a standard such as 每低1个百分点扣0.5分 leaves, read as kindly as its words allow: only whole steps are
 * deducted, and "1%" of a percentage is whichever of a point and a hundredth of the target costs less.
 */
export function ownStandard(text: string, weight: Decimal, target: Quantity, actual: Quantity): OwnStandard {
  const written = text.normalize("NFKC").replace(/\s+/g, "");
  const matches = [...written.matchAll(step)];
  const [only] = matches;
  if (!only?.groups) return { kind: calculates(written) ? "unclear" : "none" };
  if (matches.length > 1) return { kind: "unclear" };
  const { way = "", size = "1", unit = "", points = "0" } = only.groups;

  const over = actual.value.gt(target.value);
  const speaksOf = over ? more : less;
  const onlyOfTheOther = (over ? less : more).test(way) && !speaksOf.test(way);
  if (onlyOfTheOther) return { kind: "none" };

  const missed = actual.value.minus(target.value).abs();
  const each = decimal(size === "一" ? 1 : size);
  const counted = each.eq(0) ? null : stepsOf(missed, each, unit, target);
  if (!counted) return { kind: "unclear" };
  const steps = counted.round(0, roundDown);
  const left = weight.minus(steps.times(points));
  return { kind: "steps", limit: left.lt(0) ? zero : left, steps, points: decimal(points) };
}

/** How many steps were missed, whole or not; null when the step is in another unit. */
function stepsOf(missed: Decimal, size: Decimal, written: string, target: Quantity): Decimal | null {
  const relative = target.value.eq(0) ? null : missed.times(100).div(target.value).div(size);
  if (written === "%" && !target.percent) return relative;
  const direct = missed.div(size);
  if (written === "%" && relative?.lt(direct)) return relative;
  if (written === "%" || (written === "个百分点" && target.percent) || written === "") return direct;
  const unit = unitOf(written);
  return unit?.name === target.unit ? missed.div(size.times(unit.factor)) : null;
}

/** Whether a text gives points by numbers: a deduction, or two or more grades. */
function calculates(text: string): boolean {
  const points = text.match(/\d+(?:\.\d+)?分/g)?.length ?? 0;
  return points > 1 || /扣[^。;,]*\d|\d[^。;,]*扣/.test(text);
}
