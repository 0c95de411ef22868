import type { Cell, Form } from "../form/form";
import { type SourceName, formTitles } from "../form/layout";
import type { Profile } from "../profile/profile";
import type { Need, NeedsFor, Waits } from "./needs";
import { inQuotes } from "../quotes";

/** 必须改正 · 请核实 · 提示. */
export type Severity = "error" | "warning" | "notice";

/** Something a person should look at, with everything needed to do so. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly Cell[];
  /** Figures as text, or null where the rule compares none. */
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
}

/** Why (a part of) a rule could not be decided. */
export interface NotChecked {
  readonly rule: string;
  readonly reason: string;
  readonly cells: readonly Cell[];
  /**
   * `inapplicable`: the form has nothing the rule speaks of; `off`: the profile does not apply it; `person`: only a
   * person can decide it, so it is an item of the checklist; `fault`: an error of ours.
   */
  readonly kind: Waits["kind"] | "inapplicable" | "off" | "person" | "fault";
  /** What the reason speaks of, one by one, where that can be a long list; it belongs right behind the reason. */
  readonly entries?: readonly ChecklistEntry[];
}

/** Words of a cell that a person must look at. */
export interface ChecklistEntry {
  /** As printed. */
  readonly words: string;
  readonly cell: Cell;
}

/**
 * What a rule says of a form. A rule that found something has failed, even if a part of it could not be checked; one
 * that found nothing has passed only if every part of it was checked. What it leaves to a person besides is an item of
 * the checklist and takes nothing from what it decided itself.
 */
export interface Outcome {
  readonly rule: Rule;
  readonly state: "passed" | "failed" | "notChecked";
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** What a rule says of itself: its page, its finding in the pane and the findings sheet all print this. */
export interface RuleCard {
  /** Id of rules.json; never renumbered. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Document and clause, or the evidence it rests on. */
  readonly basis: string;
  readonly why: string;
  /** What to do, one sentence. */
  readonly fix: string;
  /** Ids of the rules that one wrong figure breaks together with this one; each of them names this one too. */
  readonly related?: readonly string[];
  /** What it reads: without a form it is not checked, without a narrative it does not apply. */
  readonly forms: readonly SourceName[];
}

/** A rule of the catalogue, ready to be run. */
export interface Rule extends RuleCard {
  check(form: Form, profile: Profile): Outcome;
}

/** Sentences of a rule by name, each from its own typed data. */
export type Messages = Readonly<Record<string, (data: never) => string>>;

/** The figures and cells a finding rests on. */
export interface Evidence {
  readonly cells: readonly Cell[];
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  /** Where it differs from the rule's own (domain C.1: a score within 0.1 is a notice). */
  readonly severity?: Severity;
}

/** What a check works with besides its needs. */
export interface Desk<M extends Messages> {
  readonly profile: Profile;
  /** Reports a finding with one of the rule's sentences. */
  readonly fail: <Name extends keyof M>(name: Name, data: Parameters<M[Name]>[0], evidence: Evidence) => void;
  /** Says why it cannot be decided after all, where only the check can tell (a row the form may lack by right). */
  readonly wait: (waits: Waits) => void;
  /** Says that this rule has nothing to decide here. */
  readonly inapplicable: (reason: string) => void;
  /** Says what a person must look at, where the workbook cannot tell: an item of the checklist. */
  readonly askPerson: (item: string, cells: readonly Cell[], entries?: readonly ChecklistEntry[]) => void;
}

/** The deciding part of a rule: its sentences and its check. */
export interface Check<V, M extends Messages> {
  readonly messages: M;
  readonly check: (met: V, desk: Desk<M>) => void;
}

/**
 * Makes a rule of its card, its needs and its check. `needs` gives what one check needs, once for each place the rule
 * is checked in (a column, a row, an indicator). A check runs only when all its needs are met; otherwise that place is
 * "not checked", with the reason.
 */
export function defineRule<V, M extends Messages>(
  card: RuleCard,
  needs: (form: Form) => readonly NeedsFor<V>[],
  check: Check<V, M>,
): Rule {
  const { id } = card;
  const rule: Rule = {
    ...card,
    check(form, profile) {
      if (profile.severities[id] === "off") {
        const reason = `不适用：${inQuotes(profile.title)}口径没有启用本条。`;
        return outcomeOf(rule, [], [{ rule: id, reason, cells: [], kind: "off" }]);
      }
      const missing = missingOf(card.forms, form);
      if (missing) return outcomeOf(rule, [], [{ rule: id, cells: [], ...missing }]);
      try {
        return run(rule, needs(form), check, form, profile);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        const reason = `程序内部错误（规则 ${id}）：${detail}。本条未检查，请把此信息反馈给开发者。`;
        return outcomeOf(rule, [], [{ rule: id, reason, cells: [], kind: "fault" }]);
      }
    },
  };
  return rule;
}

function run<V, M extends Messages>(
  rule: Rule,
  places: readonly NeedsFor<V>[],
  { messages, check }: Check<V, M>,
  form: Form,
  profile: Profile,
): Outcome {
  const findings: Finding[] = [];
  const waiting: NotChecked[] = [];
  const asked: NotChecked[] = [];
  const inapplicable: NotChecked[] = [];
  let decided = 0;
  const desk: Desk<M> = {
    profile,
    fail: (name, data, evidence) => {
      const message = messages[name];
      if (!message) throw new Error(`没有名为 ${String(name)} 的提示语`);
      findings.push({
        rule: rule.id,
        severity: severityOf(rule, profile) ?? evidence.severity ?? rule.severity,
        message: message(data),
        cells: evidence.cells,
        expected: evidence.expected ?? null,
        actual: evidence.actual ?? null,
        difference: evidence.difference ?? null,
      });
    },
    wait: (waits) => {
      waiting.push({ rule: rule.id, ...waits });
    },
    askPerson: (item, cells, entries) => {
      asked.push({ rule: rule.id, reason: item, cells, kind: "person", ...(entries ? { entries } : {}) });
    },
    inapplicable: (reason) => {
      inapplicable.push({ rule: rule.id, reason: `不适用：${reason}`, cells: [], kind: "inapplicable" });
    },
  };
  for (const needs of places) {
    const met = meet(needs, form);
    if ("waits" in met) {
      waiting.push({ rule: rule.id, ...met.waits });
      continue;
    }
    const before = inapplicable.length + asked.length;
    check(met.values, desk);
    if (inapplicable.length + asked.length === before) decided += 1;
  }
  const notChecked = [...waiting, ...asked];
  if (findings.length > 0 || notChecked.length > 0 || decided > 0)
    return outcomeOf(rule, findings, notChecked, decided > 0);
  const nothing: NotChecked = {
    rule: rule.id,
    reason: rule.forms.includes("narrative")
      ? "不适用：自评报告中没有本条要检查的内容。"
      : "不适用：表中没有本条要检查的行。",
    cells: [],
    kind: "inapplicable",
  };
  return outcomeOf(rule, [], [inapplicable[0] ?? nothing]);
}

/** What of a rule's sources the workbook has not, as the reason why it is not checked; null when all are there. */
function missingOf(sources: RuleCard["forms"], form: Form): Pick<NotChecked, "reason" | "kind"> | null {
  for (const name of sources) {
    if (name === "narrative") continue;
    if (form.sheets[name] === null)
      return { reason: `未识别到“${formTitles[name]}”，本条无法检查。`, kind: "absent" };
  }
  if (!sources.includes("narrative") || form.narrative) return null;
  return { reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", kind: "inapplicable" };
}

/** The severity the profile gives the rule, or null where it leaves it to the rule. */
function severityOf({ id }: Rule, { severities }: Profile): Severity | null {
  const chosen = severities[id];
  return chosen === undefined || chosen === "off" ? null : chosen;
}

function meet<V>(needs: NeedsFor<V>, form: Form): { values: V } | { waits: Waits } {
  const values: Record<string, unknown> = {};
  for (const name in needs) {
    const met: ReturnType<Need<unknown>> = needs[name](form);
    if ("reason" in met) return { waits: met };
    values[name] = met.value;
  }
  return { values: values as V };
}

/** `decided`: whether the rule itself decided anything. */
function outcomeOf(
  rule: Rule,
  findings: readonly Finding[],
  notChecked: readonly NotChecked[],
  decided = false,
): Outcome {
  const passed = decided && notChecked.every(({ kind }) => kind === "person");
  const state = findings.length > 0 ? "failed" : passed ? "passed" : "notChecked";
  return { rule, state, findings, notChecked };
}
