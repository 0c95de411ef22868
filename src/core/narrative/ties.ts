import type { AmountColumn } from "../form/fields";
import type { Form } from "../form/form";
import { condensed } from "../form/label";
import { type Decimal, decimal } from "../number/decimal";
import { onceFor } from "../once-for";
import { baseRef, columnOf, fits, isPlan, isRowOrItem } from "./columns";
import { agreementOf, expectedOf, indicatorFigure } from "./expected";
import { type PrintedFigure, type ReadSentence, figuresIn, unchanged } from "./figures";
import { fixedRates, staffControl } from "./fixed-rates";
import type { Meaning, Ref, Subject } from "./meaning";
import {
  type ChangeWords,
  beforeName,
  changeWords,
  closing,
  comparedIn,
  isAboutPlan,
  opensList,
  withoutOpening,
  yearOf,
} from "./phrases";
import { sentencesOf } from "./sentences";
import { type Named, type Names, isPartOf, isRow, isWhole, namesOf, needsHead, refOf } from "./subjects";
import { accordingTo, isHeading, narrowTopic } from "./topics";

/** A figure of the narrative and the words that name it, as printed, up to and with the figure: what is quoted of it. */
export interface QuotedFigure extends PrintedFigure {
  readonly phrase: string;
}

/** A figure of the narrative and what it states. */
export interface TiedFigure extends QuotedFigure {
  readonly meaning: Meaning;
  /** Figures of one phrase share a number: 增加5万元，增长10%. */
  readonly group: number;
  /** Figures between two full stops of a paragraph share a number. */
  readonly period: number;
}

/** The narrative of a form as its figures state it. */
export interface NarrativeFigures {
  readonly sentences: readonly ReadSentence[];
  readonly tied: readonly TiedFigure[];
  /** Figures whose words name nothing certain: a list to look at, never a finding. */
  readonly untied: readonly QuotedFigure[];
}

/** Longest stretch of text before a figure that is looked at. */
const longestLead = 80;
/** 万元: figures that differ by no more are the same figure (domain C.1). */
const copied = decimal("0.01");

/**
 * Ties every figure of a form's narrative to what its words name. A figure whose words could mean several things is tied
 * to the one it agrees with; where no words are certain it stays untied. Read once for each form.
 */
export const narrativeFigures = onceFor((form: Form): NarrativeFigures => {
  const reader = new Reader(form);
  for (const sentence of sentencesOf(form)) reader.read(figuresIn(sentence));
  return reader;
});

/** What the sentence so far speaks of. */
interface Context {
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

interface Draft {
  readonly figure: PrintedFigure;
  readonly candidates: readonly Meaning[];
  readonly group: number;
  readonly from: number;
}

function freshContext(): Context {
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

class Reader implements NarrativeFigures {
  readonly sentences: ReadSentence[] = [];
  readonly tied: TiedFigure[] = [];
  readonly untied: QuotedFigure[] = [];
  private readonly names: Names;
  private readonly department: string;
  private context = freshContext();
  /** Subjects of the sentences before in the same paragraph. */
  private spokenOf: readonly Subject[] = [];
  private topic = "";
  private groups = 0;
  private period = 0;
  private previous: ReadSentence | null = null;
  /** The condensed sentence up to the figure that is being tied. */
  private said = "";
  private printed: Decimal | null = null;
  /** The figure before it in its sentence, and whether that is an amount of nobody knows what. */
  private figureBefore: PrintedFigure | null = null;
  private doubtful = false;

  constructor(private readonly form: Form) {
    this.names = namesOf(form);
    const { department } = form.texts;
    this.department = department.state === "read" ? condensed(department.value) : "";
  }

  read(sentence: ReadSentence): void {
    const { paragraph, text } = sentence.sentence;
    const sameParagraph = this.previous?.sentence.paragraph === paragraph;
    if (!sameParagraph) this.spokenOf = [];
    const goesOn = sameParagraph && /[；;]$/.test(this.previous?.sentence.text ?? "");
    if (!goesOn) {
      this.context = freshContext();
      this.period += 1;
    }
    this.previous = sentence;
    this.sentences.push(sentence);
    if (isHeading(text) && text === paragraph.text) this.topic = text;
    const drafts: Draft[] = [];
    if (goesOn) this.context = { ...this.context, plan: false, blocked: false };
    let end = 0;
    this.doubtful = false;
    this.figureBefore = null;
    for (const figure of sentence.figures) {
      const start = Math.max(end, figure.from - longestLead);
      const lead = sentence.condensed.text.slice(start, figure.from);
      const group = (this.groups += 1);
      this.said = sentence.condensed.text.slice(0, figure.from);
      this.printed = figure.value;
      if (this.doubtful && opensList(lead)) this.context.blocked = true;
      const found = this.meaningsOf(
        figure,
        lead,
        drafts.at(-1) ?? null,
        sentence.condensed.text.slice(figure.to),
      );
      const certain = found?.candidates.filter((meaning) => this.isKnown(figure, meaning)) ?? [];
      const clause = lead.length - beforeName(lead, lead.length).length;
      if (found && certain.length > 0) {
        const linked = found.linked ? (this.context.change?.group ?? group) : group;
        drafts.push({ figure, candidates: certain, group: linked, from: start + (found.from ?? clause) });
        this.context.change = isChange(certain) ? { candidates: certain, group: linked } : null;
      } else {
        this.context.change = null;
        this.untied.push({ ...figure, phrase: phraseOf(sentence, start + clause, figure.to) });
      }
      this.doubtful = certain.length === 0 && figure.unit === "万元";
      this.figureBefore = figure;
      end = figure.to;
    }
    this.settle(sentence, drafts);
    if (this.context.head) this.spokenOf = this.context.head;
  }

  /** Chooses for each phrase the reading that agrees with most of its figures, the likeliest where none does. */
  private settle(sentence: ReadSentence, drafts: readonly Draft[]): void {
    const groups = new Map<number, Draft[]>();
    for (const draft of drafts) groups.set(draft.group, [...(groups.get(draft.group) ?? []), draft]);
    for (const members of groups.values()) {
      const readings = Math.max(...members.map(({ candidates }) => candidates.length));
      const score = (reading: number) =>
        members.filter(({ figure, candidates }) => {
          const meaning = candidates[Math.min(reading, candidates.length - 1)];
          return meaning && this.agrees(figure, meaning);
        }).length;
      let best = 0;
      for (let reading = 1; reading < readings; reading += 1)
        if (score(reading) > score(best)) best = reading;
      for (const { figure, candidates, group, from } of members) {
        const meaning = candidates[Math.min(best, candidates.length - 1)];
        if (!meaning) continue;
        const phrase = phraseOf(sentence, from, figure.to);
        this.tied.push({ ...figure, meaning, phrase, group, period: this.period });
      }
    }
  }

  private agrees(figure: PrintedFigure, meaning: Meaning): boolean {
    const expected = expectedOf(this.form, meaning);
    if (!expected) return false;
    if (meaning.role === "portion") return figure.value.lte(expected.value.plus(copied));
    const value = meaning.role === "change" && meaning.sign < 0 ? figure.value.neg() : figure.value;
    return agreementOf({ value, decimals: figure.decimals }, expected.value, copied) !== "different";
  }

  /** Whether a meaning fits the figure's unit and can be compared with anything. */
  private isKnown(figure: PrintedFigure, meaning: Meaning): boolean {
    switch (meaning.role) {
      case "value":
        return figure.exact && fits(figure, meaning.of);
      case "portion":
        return figure.exact && figure.unit === "万元";
      case "member":
        return figure.exact;
      case "share":
      case "rate":
        return figure.exact && expectedOf(this.form, meaning) !== null;
      case "change":
        // From a zero base there is no percentage, and that is a finding.
        return figure.exact;
      case "unchanged":
        return expectedOf(this.form, meaning) !== null;
      case "indicator": {
        const known = indicatorFigure(this.form, meaning.index, meaning.column)?.quantity;
        if (known?.unit !== figure.unit || known.approximate) return false;
        return meaning.column === "target" || figure.exact;
      }
    }
  }

  private meaningsOf(
    figure: PrintedFigure,
    lead: string,
    before: Draft | null,
    after: string,
  ): { readonly candidates: readonly Meaning[]; readonly linked?: boolean; readonly from?: number } | null {
    if (figure.unit === unchanged) return this.unchanged(lead);
    const change = changeWords(lead, this.form.year);
    if (change) return this.change(figure, change, lead, before);
    if (figure.unit === "%")
      return this.share(lead, before) ?? this.rate(lead) ?? this.named(figure, lead, after);
    return this.named(figure, lead, after);
  }

  /** The subjects a lead names at its end, with what stands before and after the name. */
  private nameAtEnd(
    lead: string,
    last: RegExp = closing,
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

  /** A value after its name (基本支出174.98万元), or after a word that leans on what the sentence speaks of. */
  private named(figure: PrintedFigure, lead: string, after: string) {
    const found = this.nameAtEnd(lead);
    if (!found) return this.leaning(figure, lead);
    const earlier = lead.slice(0, found.from);
    const own = yearOf(found.before + found.tail, this.form.year);
    const year = own ?? yearOf(earlier, this.form.year);
    if (year) this.context.year = year;
    const [main] = this.context.head ?? [];
    const listOfPlan = main !== undefined && isPlan(main) && opensList(earlier);
    if (listOfPlan || isAboutPlan(earlier)) this.context.plan = true;
    else if (/决算|执行|实际|支出情况/.test(lead)) this.context.plan = false;
    const inYear =
      year ?? (this.context.year === "prior" || this.context.year === "other" ? "other" : "current");
    if (inYear === "other" || this.context.blocked) return null;
    const [first] = found.named;
    if (first === undefined) return this.source(found.name, found.from);
    if (typeof first !== "string") {
      if (inYear !== "current") return null;
      this.context.indicator = first.indicator;
      const column = /指标值|目标值/.test(found.tail) ? "target" : "actual";
      const candidates: Meaning[] = [{ role: "indicator", index: first.indicator, column }];
      return { candidates, from: found.from };
    }
    const subjects = found.named.filter((each): each is Subject => typeof each === "string");
    return this.value(subjects, { ...found, lead, inYear, after, figure });
  }

  private value(
    subjects: readonly Subject[],
    at: {
      readonly name: string;
      readonly before: string;
      readonly tail: string;
      readonly from: number;
      readonly lead: string;
      readonly inYear: "current" | "prior";
      readonly after: string;
      readonly figure: PrintedFigure;
    },
  ): { readonly candidates: readonly Meaning[]; readonly from: number } | null {
    const { head } = this.context;
    const [subject] = subjects;
    if (subject === undefined || !fits(at.figure, subject)) return null;
    if (subject.startsWith("income.") && head && !head.some((each) => each.startsWith("income."))) {
      return isWhole(head[0] ?? subject) && isWhole(subject)
        ? this.state(subjects, "final", at.from)
        : this.source(at.name, at.from);
    }
    if (subject === "income.carriedIn" && !head?.includes("income.grandTotal")) return null;
    if (needsHead(subject) && !this.underHead(subject)) return null;
    // Only 现有人数 says how many 退休 there must be.
    if (/^staff\..*(?:etired|veterans)/.test(subject) && head?.[0] !== "staff.present") return null;
    if (subject === "staff.present" && !/\d+人|\d+名/.test(at.after)) return null;
    if (isWhole(subject) && !/整体|部门/.test(at.name)) {
      const leans = this.wholeInContext(subject, at.name, at);
      if (leans !== "whole") return leans;
    }
    const column = columnOf(at.before + at.tail, at.inYear, isPlan(subject));
    if (column === "final" && this.isPlanned(subject)) {
      return isRowOrItem(subject) ? this.state(subjects, "budget", at.from) : null;
    }
    return column ? this.state(subjects, column, at.from) : null;
  }

  /** Whether a value is that of a plan: after 年初预算…，其中, or under a heading about the budget. */
  private isPlanned(subject: Subject): boolean {
    if (isPlan(subject) || subject.startsWith("staff.") || subject.startsWith("buildings.")) return false;
    return this.context.plan || (this.context.head === null && isAboutPlan(this.topic));
  }

  /** 年初预算, 全年支出 and the like mean the department only where nothing else is spoken of. */
  private wholeInContext(
    subject: Subject,
    name: string,
    { from, lead }: { readonly from: number; readonly lead: string },
  ) {
    const { head } = this.context;
    const [main] = head ?? [];
    if (main !== undefined && !isWhole(main)) {
      if (subject === "funds.initialBudget") return this.state(head ?? [], "budget", from, true);
      if (subject !== "whole") return null;
      const own = this.valuesOf(head ?? [], "final");
      const whole: Meaning = { role: "value", of: "funds.executed" };
      return { candidates: /合计|总/.test(name) ? [whole, ...own] : [...own, whole], from };
    }
    if (main !== undefined) return "whole" as const;
    const earlier = this.said.slice(0, this.said.length - lead.length + from);
    return this.isAboutWhole(earlier) ? ("whole" as const) : null;
  }

  /** Whether nothing narrower is spoken of: by the heading, the sentences before or the clauses before this one. */
  private isAboutWhole(earlier: string): boolean {
    if (narrowTopic.test(this.topic) || this.spokenOf.some((each) => !isWhole(each))) return false;
    return earlier
      .split(/[，,；;：:。]/)
      .every(
        (clause) =>
          withoutOpening(clause, this.department) === "" ||
          (accordingTo.test(clause) && !narrowTopic.test(clause)),
      );
  }

  private underHead(subject: Subject): boolean {
    const { head } = this.context;
    if (head) return head.some((each) => isPartOf(subject, each));
    return this.topic.includes("基本支出") && !/项目|专项/.test(this.topic);
  }

  /** Takes the subjects as what the sentence now speaks of and gives the values they may have. */
  private state(subjects: readonly Subject[], column: AmountColumn, from: number, leaning = false) {
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

  private valuesOf(subjects: readonly Subject[], column: AmountColumn): Meaning[] {
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

  /** 其中财政拨款 under an expenditure: a portion of it. */
  private source(name: string, from: number) {
    const [main] = this.context.head ?? [];
    const isSource = /财政拨款$|公共预算|政府性基金|^预算项目支出$|其他资金|专户/.test(name);
    if (main === undefined || !isSource || isWhole(main) || main.startsWith("staff.")) return null;
    if (name === "预算项目支出" && main !== "projects") return null;
    const of = refOf(main, "final");
    const candidates: Meaning[] = of ? [{ role: "portion", of }] : [];
    return { candidates, from };
  }

  /** A value whose words name no subject of their own: 实际采购80.36万元, 2023年2万元, a person of 现有人数. */
  private leaning(figure: PrintedFigure, lead: string) {
    const { context } = this;
    const clause = beforeName(lead, lead.length);
    const words = clause.replace(/[≥≧⩾>≤≦⩽<=]+$/, "");
    if (context.indicator !== null) {
      const column = /^(?:全年|年度)?(?:实际|实际完成值?|完成值?|实际为|实际达到?)(?:为|是)?$/.test(words)
        ? "actual"
        : /^(?:达到|未达到|低于|高于)?(?:年度)?(?:指标值|目标值)(?:为|是)?$/.test(words)
          ? "target"
          : null;
      if (column === null) return null;
      const candidates: Meaning[] = [{ role: "indicator", index: context.indicator, column }];
      return { candidates };
    }
    if (figure.unit === "人") return this.member(lead, clause);
    const subjects = this.spokenOfNow();
    if (!subjects || figure.unit !== "万元" || context.blocked || context.plan) return null;
    const year = yearOf(words, this.form.year);
    if (
      /^(?:(?:19|20)\d\d年度?|上年度?|去年)(?:同期)?(?:决算)?(?:支出|数|为|是)*$/.test(words) &&
      year === "prior"
    ) {
      const candidates = subjects.flatMap((each) => this.valuesOf(each, "priorFinal"));
      return { candidates };
    }
    if (year !== null && year !== "current") return null;
    const bare = withoutOpening(words, this.department);
    if (/^(?:本年|年度|当年)?预算(?:数|安排|金额|总额|支出)*(?:为|是)?$/.test(words)) {
      return { candidates: subjects.flatMap((each) => this.valuesOf(each.filter(isRowOrItem), "budget")) };
    }
    if (/^(?:支出|采购|执行数?|使用|决算数?|列支)(?:数|金额|额)?(?:为|是)?$/.test(bare)) {
      const spent = (each: Subject): Subject =>
        isWhole(each) || each.startsWith("income.") ? "whole" : each;
      return { candidates: subjects.flatMap((each) => this.valuesOf(each.map(spent), "final")) };
    }
    return null;
  }

  /** A person of a list under 现有人数. */
  private member(lead: string, clause: string) {
    if (!this.context.head?.includes("staff.present")) return null;
    const kind =
      /(?:在职|离休|退休|聘用?|借调|编外|劳务派遣|遗属|合同制|中心|站|所|队|局|办|科|室|院|馆|处|校|会|厂)(?:人员|人数|职工)?(?:为|有)?$/;
    if (!kind.test(clause) && !kind.test(lead)) return null;
    const candidates: Meaning[] = [{ role: "member" }];
    return { candidates };
  }

  /** What a leaning clause may lean on: the head after a list, the last part after one part; each also the other. */
  private spokenOfNow(): readonly (readonly Subject[])[] | null {
    const { head, last, parts } = this.context;
    if (!head || this.doubtful) return null;
    if (!last || parts === 0 || last.subjects === head) return [head];
    return parts === 1 ? [last.subjects, head] : [head, last.subjects];
  }

  private change(
    figure: PrintedFigure,
    { word, sign, comparedWith, before }: ChangeWords,
    lead: string,
    draft: Draft | null,
  ): { readonly candidates: readonly Meaning[]; readonly linked?: boolean; readonly from?: number } | null {
    const measure = figure.unit === "万元" ? "amount" : figure.unit === "%" ? "percent" : null;
    if (measure === null || comparedWith === "unknown") return null;
    if (comparedWith === "none") {
      const linked = this.context.change;
      const bare = /^[，,、(（]?(?:同比|和|及|并|且)?$/.test(before);
      if (linked && draft && bare) {
        return {
          linked: true,
          candidates: linked.candidates.flatMap((meaning) =>
            meaning.role === "change" ? [{ ...meaning, measure, word, sign }] : [],
          ),
        };
      }
      return this.adjustment(measure, word, sign, before);
    }
    const subjects = this.changed(before, lead);
    if (!subjects) return null;
    const candidates = subjects.flat().flatMap((subject): Meaning[] => {
      const of = refOf(subject, "final");
      const base = baseRef(subject, comparedWith);
      if (!of || base === undefined) return [];
      return [{ role: "change", of, base, measure, word, sign }];
    });
    return { candidates };
  }

  /** 年中追加29.20万元: the change of the whole budget. */
  private adjustment(measure: "amount" | "percent", word: string, sign: 1 | -1, before: string) {
    const [main] = this.context.head ?? [];
    const own = withoutOpening(beforeName(before, before.length), this.department);
    const whole =
      main === undefined
        ? this.isAboutWhole(this.said.slice(0, this.said.lastIndexOf(word)))
        : isWhole(main) && main !== "income.total";
    if (!/^(?:追加|调增|调减|核减)/.test(word) || !whole || own !== "") return null;
    const candidates: Meaning[] = [
      { role: "change", of: "funds.annualBudget", base: "funds.initialBudget", measure, word, sign },
    ];
    return { candidates };
  }

  /** What changed: named before the comparison, or what the sentence speaks of. */
  private changed(before: string, lead: string): readonly (readonly Subject[])[] | null {
    const clause = beforeName(before, before.length);
    if (!this.isThisYear(clause)) return null;
    if (withoutOpening(clause, this.department) !== "") {
      const found = this.nameAtEnd(before);
      if (!found || columnOf(found.before + found.tail, "current", false) !== "final") return null;
      const subjects = found.named.filter((each): each is Subject => typeof each === "string");
      const [subject] = subjects;
      if (subject === undefined || needsHead(subject)) return null;
      this.state(subjects, "final", 0);
      return [subjects];
    }
    if (this.context.last?.column === "budget" && !/[；;]/.test(lead)) return null;
    if (this.context.last?.column === "priorFinal") return null;
    return this.spokenOfNow();
  }

  private unchanged(lead: string) {
    const compared = comparedIn(lead.replace(/(?:基本|大体|总体)?$/, ""), this.form.year);
    if (compared?.comparedWith !== "prior") return null;
    const subjects = this.changed(compared.before, lead);
    const candidates = (subjects ?? []).flat().flatMap((subject): Meaning[] => {
      const of = refOf(subject, "final");
      const base = baseRef(subject, "prior");
      return of && base ? [{ role: "unchanged", of, base }] : [];
    });
    return { candidates };
  }

  /** 占总支出的93%. */
  private share(lead: string, before: Draft | null) {
    const found =
      /^(.*?)占(?:比重|比例|比)?([^，,；;：:。()]*?)的?(?:比重|比例|比|份额)?(?:为|达到?|约)?$/.exec(
        beforeName(lead, lead.length),
      );
    if (!found) return null;
    const [, own = "", whole = ""] = found;
    const named = withoutOpening(own, this.department) !== "";
    const part = named ? this.partNamed(own) : this.partBefore(before);
    if (!part || !this.isThisYear(own)) return null;
    if (/^(?:年度|年初|全年|本年|当年)?预算(?:数|安排)?$/.test(whole)) return this.ofBudget(part, whole);
    const total = this.wholeOfShare(whole, part);
    const printed = named ? null : (this.context.last?.printed ?? null);
    // Both forms print 项目支出; where they differ the share may be of either.
    const parts = [refOf(part, "final"), ...(part === "projects" ? ["expenditure.project" as const] : [])];
    const candidates = parts.flatMap((of): Meaning[] =>
      of && total ? [{ role: "share", part: of, whole: total, printed }] : [],
    );
    return { candidates };
  }

  private partNamed(own: string): Subject | null {
    const [named] = this.nameAtEnd(own)?.named ?? [];
    return typeof named === "string" && !needsHead(named) ? named : null;
  }

  /** What a share without a name is of: the value right before it. */
  private partBefore(before: Draft | null): Subject | null {
    const { last, head } = this.context;
    const role = before?.candidates[0]?.role;
    if (!this.isAfter(before) || (role !== "value" && role !== "portion")) return null;
    if (last && last.column !== "final") return null;
    return (role === "portion" ? head?.[0] : last?.subjects[0]) ?? null;
  }

  /** Whether a draft's figure is the last one before the figure that is being tied. */
  private isAfter(before: Draft | null): boolean {
    return before !== null && before.figure === this.figureBefore;
  }

  /** Whether a clause, or else the sentence, speaks of the evaluation year. */
  private isThisYear(words: string): boolean {
    const year = yearOf(words, this.form.year) ?? this.context.year;
    return (year === null || year === "current") && !this.context.blocked;
  }

  private wholeOfShare(written: string, part: Subject): Ref | null {
    const name = withoutOpening(written, this.department).replace(/的$/, "");
    if (name !== "") {
      const [named] = this.names.get(name) ?? this.names.get(written) ?? [];
      return typeof named === "string" ? refOf(named, "final") : null;
    }
    const { head, outer } = this.context;
    const parent = head?.find((each) => isPartOf(part, each));
    if (parent) return refOf(parent, "final");
    const ofWhole = part === "expenditure.basic" || part === "projects";
    return ofWhole && outer === "whole" ? "funds.executed" : null;
  }

  private ofBudget(subject: Subject, which: string): { readonly candidates: readonly Meaning[] } {
    const of = refOf(subject, "final");
    const bases: Ref[] =
      subject === "whole"
        ? which.startsWith("年初")
          ? ["funds.initialBudget"]
          : which.startsWith("全年")
            ? ["funds.annualBudget"]
            : ["funds.annualBudget", "funds.initialBudget"]
        : [refOf(subject, "budget")].flatMap((base) => base ?? []);
    const name = `占${which.replace(/[数的]$/, "")}的比例`;
    return {
      candidates: of ? bases.map((base): Meaning => ({ role: "rate", name, of, base })) : [],
    };
  }

  /** 控制率, 执行率, 完成率, 为年度预算的. */
  private rate(lead: string): { readonly candidates: readonly Meaning[]; readonly from?: number } | null {
    const clause = beforeName(lead, lead.length);
    if (!this.isThisYear(clause)) return null;
    const words = withoutOpening(clause, this.department).replace(/(?:为|是|达到?|:|仅)+$/, "");
    const fixed = fixedRates.find(([pattern]) => pattern.test(words));
    if (fixed) {
      const [, name, of, base] = fixed;
      return { candidates: [{ role: "rate", name, of, base }] };
    }
    if (/^预算调整率$/.test(words)) {
      const change = { role: "change", measure: "percent", word: "", sign: 1 } as const;
      return { candidates: [{ ...change, of: "funds.annualBudget", base: "funds.initialBudget" }] };
    }
    const budget = /^(?:了|占)?((?:年度|年初|全年|本年|当年|调整)?预算)(?:数|安排)?的$/.exec(
      words.replace(/^(?:为|是|完成)+/, ""),
    );
    const bare = /^(?:预算)?(控制率|执行率|完成率)$/.exec(words);
    if (budget || bare) {
      const leansOn = this.spokenOfNow();
      const [main] = leansOn?.[0] ?? [];
      if (bare?.[1] === "控制率" && main?.startsWith("staff.") === true)
        return { candidates: [staffControl] };
      const which = budget?.[1] ?? "";
      if (main === undefined || isWhole(main)) return this.wholeRate(words, clause, main, which);
      const candidates = (leansOn ?? []).flat().flatMap((each) => this.ofBudget(each, which).candidates);
      return {
        candidates: candidates.map((each) =>
          each.role === "rate" && bare ? { ...each, name: words } : each,
        ),
      };
    }
    return this.namedRate(lead);
  }

  private wholeRate(words: string, clause: string, main: Subject | undefined, which: string) {
    const earlier = this.said.slice(0, this.said.length - clause.length);
    if (main === undefined && !this.isAboutWhole(earlier)) return null;
    if (which !== "") return main === undefined ? null : this.ofBudget("whole", which);
    // 预算完成率 counts what was carried over, which the forms do not hold.
    if (!words.includes("执行率")) return null;
    const candidates: Meaning[] = [
      { role: "rate", name: words, of: "funds.executed", base: "funds.annualBudget" },
    ];
    return { candidates };
  }

  /** 公用经费控制率97.66%. */
  private namedRate(lead: string) {
    const found = this.nameAtEnd(lead, /^(?:预算)?(?:控制率|执行率|完成率)(?:为|是|达到?|:|仅)*$/);
    const [named] = found?.named ?? [];
    if (!found || typeof named !== "string" || !isRow(named)) return null;
    const name = found.name + found.tail.replace(/(?:为|是|达到?|:|仅)+$/, "");
    const { candidates } = this.ofBudget(named, "预算");
    return {
      candidates: candidates.map((each) => (each.role === "rate" ? { ...each, name } : each)),
      from: found.from,
    };
  }
}

/** The words from the beginning of a phrase to the end of its figure, as printed. */
function phraseOf({ sentence, condensed: { at } }: ReadSentence, from: number, to: number): string {
  const begin = at[from] ?? 0;
  const end = (at[to - 1] ?? sentence.text.length - 1) + 1;
  const longest = 40;
  const text = sentence.text.slice(begin, end);
  const opened =
    begin > 0 && /[“‘《]/.test(sentence.text.charAt(begin - 1))
      ? sentence.text.charAt(begin - 1) + text
      : text;
  const cut = opened.length > longest ? `…${opened.slice(-longest)}` : opened;
  // A finding puts it in quotes.
  return cut.replaceAll("“", "‘").replaceAll("”", "’");
}

function isChange(candidates: readonly Meaning[]): boolean {
  return candidates.every(({ role }) => role === "change");
}
