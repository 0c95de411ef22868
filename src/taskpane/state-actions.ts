import type { FormName } from "../core/form/fields";
import type { Accepted } from "../core/rules/accepted";
import type { Finding } from "../core/rules/rule";
import type { WorkbookState } from "../core/state";
import type { Host } from "./host";
import type { StateKeeper } from "./state-keeper";
import type { Tasks } from "./tasks";

/** Milliseconds without typing after which the user's words are saved. */
const typingTime = 800;

/** What the user decides and the file remembers. */
export interface StateActions {
  readonly chooseSheet: (form: FormName, sheet: string | null) => void;
  /** By the id of a shipped one, or one of the user's own; null = by the form. */
  readonly chooseProfile: (profile: WorkbookState["profile"]) => void;
  readonly accept: (findings: readonly Finding[], reason: string) => void;
  readonly withdraw: (accepted: Accepted) => void;
  readonly answer: (what: string, text: string) => void;
}

export function stateActions(
  { today }: Host,
  { session, send }: Tasks,
  { change }: StateKeeper,
): StateActions {
  const without = (all: readonly Accepted[], { rule, message }: Accepted) =>
    all.filter((each) => each.rule !== rule || each.message !== message);
  const say = (text: string) => {
    if (session().book) send({ type: "said", text });
  };
  return {
    chooseSheet: (form, sheet) => {
      change((state) => ({ ...state, chosen: withEntry(state.chosen, form, sheet) }), 0);
    },
    chooseProfile: (profile) => {
      change((state) => ({ ...state, profile }), 0);
    },
    accept: (findings, reason) => {
      const date = today();
      const added = findings.map(({ rule, message }): Accepted => ({ rule, message, reason, date }));
      change((state) => ({ ...state, accepted: [...added.reduce(without, state.accepted), ...added] }), 0);
      say(added.length === 1 ? "已标为“已核实”。" : `已将 ${added.length} 项标为“已核实”。`);
    },
    withdraw: (accepted) => {
      change((state) => ({ ...state, accepted: without(state.accepted, accepted) }), 0);
      say("已撤销“已核实”。");
    },
    answer: (what, text) => {
      const entry = text === "" ? null : text;
      change((state) => ({ ...state, userText: withEntry(state.userText, what, entry) }), typingTime);
    },
  };
}

/** A record with another value under a key, put last; null = without the key. */
function withEntry<Value>(
  record: Readonly<Partial<Record<string, Value>>>,
  key: string,
  value: Value | null,
): Record<string, Value> {
  const others = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]) as Record<string, Value>;
}
