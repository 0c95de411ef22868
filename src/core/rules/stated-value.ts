import type { FormName } from "../form/fields";
import { figureFields, formTitles, printedUnits } from "../form/layout";
import type { NumberKind } from "../number/typed-number";
import { type Decimal, decimal, fixed } from "../number/decimal";
import { agreementOf } from "../narrative/expected";
import type { Ref } from "../narrative/meaning";
import type { Profile } from "../profile/profile";
import { type Known, type Need, optional } from "./needs";
import { type Check, type Evidence, type Rule, type RuleCard, defineRule } from "./rule";
import { type Stated, onTheForms, cellOf, statedIn } from "./stated";
import { quoted, typed } from "./wording";
import { inQuotes } from "../quotes";

/** A value in the report that the form states differently, in the words of a finding. */
export interface ValueFault {
  /** As printed: "基本支出174.98万元". */
  readonly phrase: string;
  /** "自评表“基本支出”". */
  readonly label: string;
  /** With its unit: "174.98 万元". */
  readonly onForm: string;
  readonly gap: string;
  readonly evidence: Evidence;
  /** Right, but printed with fewer decimals than the form has. */
  readonly rounded: boolean;
}

/** 万元 and 人 of the forms' figures: amounts are compared to 0.01, persons exactly (rules.json R-02, R-05). */
function kindOf(ref: Ref): NumberKind {
  return ref in figureFields ? figureFields[ref as keyof typeof figureFields].kind : "amount";
}

/** The form a figure stands on: 自评表 holds the single figures of money, 基础数据表 everything else. */
function formOf(ref: Ref): FormName {
  return ref in figureFields ? figureFields[ref as keyof typeof figureFields].form : "base";
}

/** The fault of a value in the report against the form's, or null when they agree. */
export function valueFault(stated: Stated<"value">, known: Known, profile: Profile): ValueFault | null {
  const kind = kindOf(stated.meaning.of);
  const copy = kind === "count" ? "0" : profile.tolerances.copy.value;
  const agreement = agreementOf(stated, known.value, decimal(copy));
  if (agreement === "same") return null;
  const unit = printedUnits[kind];
  const figures = (value: Decimal) => fixed(value, kind === "count" ? 0 : 2);
  const difference = stated.value.minus(known.value);
  return {
    phrase: stated.phrase,
    label: `${formTitles[formOf(stated.meaning.of)]}${quoted(known.cell.label)}`,
    onForm: `${typed(known)} ${unit}`,
    gap: `${figures(difference.abs())} ${unit}`,
    rounded: agreement === "rounded",
    evidence: {
      cells: [cellOf(stated), known.cell],
      expected: figures(known.value),
      actual: figures(stated.value),
      difference: figures(difference),
      ...(agreement === "rounded" ? { severity: "notice" as const } : {}),
    },
  };
}

/** The sentence of all rules that compare a value of the report with the form. */
export function valueMessage(fault: ValueFault): string {
  return fault.rounded
    ? `自评报告写${inQuotes(fault.phrase)}，${fault.label}为 ${fault.onForm}，报告只写了取整后的数，请按表写全。`
    : `自评报告写${inQuotes(fault.phrase)}，${fault.label}为 ${fault.onForm}，相差 ${fault.gap}。`;
}

interface Met {
  readonly stated: Stated<"value">;
  readonly known: Known;
  readonly other: Known | null;
}

const nothing: Need<null> = () => ({ value: null });

const check: Check<Met, { readonly differs: (fault: ValueFault) => string }> = {
  messages: { differs: valueMessage },
  check({ stated, known, other }, { profile, fail }) {
    // Where the two forms differ, the report may follow either: that difference is another rule's.
    const faults = [known, ...(other ? [other] : [])].map((each) => valueFault(stated, each, profile));
    const [fault] = faults;
    if (fault && !faults.includes(null)) fail("differs", fault, fault.evidence);
  },
};

/**
 * A rule that every mention of some figures in the report is the form's. `alsoOn` names the same figure on the other
 * form, where there is one.
 */
export function mentionsRule(
  card: RuleCard,
  isMine: (ref: Ref) => boolean,
  alsoOn: (ref: Ref) => Ref | null = () => null,
): Rule {
  return defineRule(
    card,
    (form) =>
      statedIn(form, "value")
        .filter(({ meaning }) => isMine(meaning.of))
        .map((stated) => {
          const also = alsoOn(stated.meaning.of);
          return {
            stated: () => ({ value: stated }),
            known: onTheForms(stated.meaning.of),
            other: also ? optional(onTheForms(also)) : nothing,
          };
        }),
    check,
  );
}
