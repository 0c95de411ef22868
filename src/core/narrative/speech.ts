import type { AmountColumn } from "../form/fields";
import type { Form } from "../form/form";
import { condensed } from "../form/label";
import type { Decimal } from "../number/decimal";
import { isPlan } from "./columns";
import type { PrintedFigure } from "./figures";
import type { Meaning, Ref, Subject } from "./meaning";
import { beforeName, joining, withoutOpening, yearOf } from "./phrases";
import { type Named, type Names, isPartOf, isWhole, namesOf, refOf } from "./subjects";
import { accordingTo, narrowTopic } from "./topics";

/** What the sentence so far speaks of. */
export interface Context {
  /** The main subject, the likeliest reading first; null at the beginning of a sentence. */
  head: readonly Subject[] | null;
  /** The whole under which 基本支出 and 项目支出 are named. */
  outer: Subject | null;
  /** The last subject with a value, and its column. */
  last: {
    readonly subjects: readonly Subject[];
    readonly column: AmountColumn;
    readonly printed: Decimal | null;
  } | null;
  /** Parts named since the head. */
  parts: number;
  indicator: number | null;
  year: "current" | "prior" | "other" | null;
  /** Whether the words so far speak of a plan: 2024年预算批复1250万元，其中基本支出790万元. */
  plan: boolean;
  /** Whether a list belongs to a figure that names nothing certain. */
  blocked: boolean;
  /** The last figure's change, or null when it was none. */
  change: { readonly candidates: readonly Meaning[]; readonly group: number } | null;
}

/** A figure and what it may mean, the likeliest first. */
export interface Draft {
  readonly figure: PrintedFigure;
  readonly candidates: readonly Meaning[];
  readonly group: number;
  readonly from: number;
}

/** What a figure may mean by the words before it. */
export interface Candidates {
  readonly candidates: readonly Meaning[];
  /** It is of one phrase with the figure before. */
  readonly linked?: boolean;
  /** Where its words begin, as an offset in the lead. */
  readonly from?: number;
}

export function freshContext(): Context {
  return {
    head: null,
    outer: null,
    last: null,
    parts: 0,
    indicator: null,
    year: null,
    plan: false,
    blocked: false,
    change: null,
  };
}

/** What a narrative speaks of at the figure that is being tied. */
export class Speech {
  readonly names: Names;
  readonly department: string;
  context = freshContext();
  /** Subjects of the sentences before in the same paragraph. */
  spokenOf: readonly Subject[] = [];
  /** The heading above. */
  topic = "";
  /** The condensed sentence up to the figure. */
  said = "";
  /** The figure's own value. */
  printed: Decimal | null = null;
  /** The figure before it in its sentence, and whether that is an amount of nobody knows what. */
  figureBefore: PrintedFigure | null = null;
  doubtful = false;

  constructor(readonly form: Form) {
    this.names = namesOf(form);
    const { department } = form.texts;
    this.department = department.state === "read" ? condensed(department.value) : "";
  }

  /** The subjects a lead names at its end, with what stands before and after the name. */
  nameAtEnd(
    lead: string,
    last: RegExp = joining,
  ): {
    readonly named: readonly Named[];
    readonly name: string;
    readonly before: string;
    readonly tail: string;
    readonly from: number;
  } | null {
    for (let start = 0; start < lead.length; start += 1) {
      for (let end = lead.length; end > start; end -= 1) {
        const name = lead.slice(start, end);
        const named = this.names.get(name);
        if (!named) continue;
        const tail = lead.slice(end);
        if (!last.test(tail)) continue;
        const before = beforeName(lead, start);
        if (withoutOpening(before, this.department) !== "") continue;
        return { named, name, before, tail, from: start - before.length };
      }
    }
    return null;
  }

  /** Whether nothing narrower is spoken of: by the heading, the sentences before or the clauses before this one. */
  isAboutWhole(earlier: string): boolean {
    if (narrowTopic.test(this.topic) || this.spokenOf.some((each) => !isWhole(each))) return false;
    return earlier
      .split(/[，,；;：:。]/)
      .every(
        (clause) =>
          withoutOpening(clause, this.department) === "" ||
          (accordingTo.test(clause) && !narrowTopic.test(clause)),
      );
  }

  /** Whether a clause, or else the sentence, speaks of the evaluation year. */
  isThisYear(words: string): boolean {
    const year = yearOf(words, this.form.year) ?? this.context.year;
    return (year === null || year === "current") && !this.context.blocked;
  }

  /** What a leaning clause may lean on: the head after a list, the last part after one part; each also the other. */
  spokenOfNow(): readonly (readonly Subject[])[] | null {
    const { head, last, parts } = this.context;
    if (!head || this.doubtful) return null;
    if (!last || parts === 0 || last.subjects === head) return [head];
    return parts === 1 ? [last.subjects, head] : [head, last.subjects];
  }

  /** Takes the subjects as what the sentence now speaks of and gives the values they may have. */
  state(subjects: readonly Subject[], column: AmountColumn, from: number, leaning = false) {
    const { context } = this;
    const [subject] = subjects;
    if (subject === undefined) return null;
    const { last } = context;
    if (!leaning) {
      context.indicator = null;
      const part = context.head?.some((each) => isPartOf(subject, each)) ?? false;
      if (part) context.parts += 1;
      else {
        if (isWhole(subject)) context.outer = subject;
        context.head = subjects;
        context.parts = 0;
      }
    }
    context.last = { subjects, column, printed: this.printed };
    const candidates = this.valuesOf(subjects, column);
    // A list after a budget may be the budget's or the year's.
    const alsoBudget = last?.column === "budget" && column === "final" && !leaning && context.parts > 0;
    const budget = last?.column === "budget" && context.parts > 0;
    return {
      candidates: alsoBudget || budget ? [...candidates, ...this.valuesOf(subjects, "budget")] : candidates,
      from,
    };
  }

  valuesOf(subjects: readonly Subject[], column: AmountColumn): Meaning[] {
    return subjects.flatMap((subject): Meaning[] => {
      if (isPlan(subject)) return [{ role: "value", of: subject as Ref }];
      const of = refOf(subject, column);
      const value: Meaning[] = of ? [{ role: "value", of }] : [];
      // 部门预算 may be that of the beginning or of the end of the year.
      return subject === "whole" && column === "budget"
        ? [...value, { role: "value", of: "funds.initialBudget" }]
        : value;
    });
  }
}
