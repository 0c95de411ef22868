import type { Form } from "../form/form";
import type { Profile } from "../profile/profile";
import type { Snapshot } from "../snapshot";
import type { WorkbookState } from "../state";
import { aligned } from "./aligned";
import { type Choices, type Undoable, noChoices } from "./choices";
import { composeReport } from "./compose";
import { type Merged, merged } from "./merge";
import { type Written, filledPlaces, ownParts, paragraphsOf } from "./paragraphs";
import type { Block, Report } from "./report";
import { tabParagraphs } from "./report-tab";
import { type StaleFigure, staleFigures } from "./stale-figures";
import { withUserText } from "./user-text";

/** The report as it is to be written, and how it came about. */
export interface Regenerated {
  readonly report: Report;
  /** The report the forms give, with the user's answers, before the edits of the tab. */
  readonly automatic: Report;
  /** What became of each paragraph; empty where there is no tab of ours to keep. */
  readonly merged: readonly Merged[];
  /** Paragraphs of the tab as the forms give them, by number in the new report. */
  readonly paragraphs: readonly string[];
  /** The text written last that the tab was made of; null where there is no such tab. */
  readonly base: readonly string[] | null;
  /** The user's answers, with those typed into the places on the tab. */
  readonly userText: Readonly<Record<string, string>>;
  /** Answers that an edit of the tab keeps out of the report. */
  readonly leftOut: readonly LeftOutAnswer[];
  /** Figures in the user's own words that the tables give otherwise now. */
  readonly stale: readonly StaleFigure[];
}

/** An answer of the user in a paragraph that was changed or deleted on the tab, where her own text does not hold it. */
export interface LeftOutAnswer {
  /** What was asked. */
  readonly what: string;
  readonly text: string;
  readonly edit: Undoable;
}

/**
 * The report of a form, written over the tab 自评报告 where that is one we wrote: edits are kept, answers typed into its
 * places are taken over. A tab that was never written by us is nobody's edit of ours and is left out of it.
 */
export function regenerated(
  snapshot: Snapshot,
  { form, profile }: { readonly form: Form; readonly profile: Profile },
  state: Pick<WorkbookState, "userText" | "written">,
  choices: Choices = noChoices,
): Regenerated {
  const computed = composeReport(form, profile);
  const tab = tabParagraphs(snapshot);
  const last = tab && lastWritten(state.written, tab);
  if (!tab || !last) {
    const report = withUserText(computed, state.userText);
    const paragraphs = paragraphsOf(report).map(({ text }) => text);
    const stale = staleFigures(form, paragraphs, new Set(answersIn(report)));
    const { userText } = state;
    return { report, automatic: report, merged: [], paragraphs, base: null, userText, leftOut: [], stale };
  }
  const { written, typed } = withTyped(last, tab, state.userText);
  const userText = { ...typed, ...state.userText };
  const automatic = withUserText(computed, userText);
  const all = paragraphsOf(automatic);
  const paragraphs = all.map(({ text }) => text);
  const chosen = tab.map((text) =>
    Object.hasOwn(choices.replaced, text) ? (choices.replaced[text] ?? text) : text,
  );
  const result = merged(written, chosen, paragraphs).map((each) => asChosen(each, choices, paragraphs));
  const report = withUserText(reportFrom(result, all, automatic), userText);
  const own = result.flatMap(({ kind, text }) => (kind === "edited" || kind === "added" ? [text] : []));
  const kept = result.flatMap(({ kind, text }) => (kind === "deleted" || kind === "dropped" ? [] : [text]));
  const stale = staleFigures(form, kept, new Set([...own, ...answersIn(automatic)]));
  const leftOut = answersLeftOut(result, all, report);
  return { report, automatic, merged: result, paragraphs, base: last, userText, leftOut, stale };
}

/** A paragraph as the user chose it to be: an edit that is to go makes place for what the forms and the answers give. */
function asChosen(each: Merged, choices: Choices, paragraphs: readonly string[]): Merged {
  const isTakenBack =
    (each.kind === "edited" && choices.automatic.includes(each.text)) ||
    (each.kind === "deleted" && choices.restored.includes(each.written));
  if (!isTakenBack || each.automatic === null) return each;
  return { kind: "automatic", automatic: each.automatic, text: paragraphs[each.automatic] ?? each.text };
}

/** The answers in paragraphs that are not written as computed, as far as nothing in the report says them. */
function answersLeftOut(result: readonly Merged[], all: readonly Written[], report: Report): LeftOutAnswer[] {
  const written = paragraphsOf(report).flatMap(({ parts }) => parts);
  return result.flatMap((edit) => {
    if ((edit.kind !== "edited" && edit.kind !== "deleted") || edit.automatic === null) return [];
    return (all[edit.automatic]?.parts ?? []).flatMap((part) => {
      if (part.kind !== "user") return [];
      const { what, text } = part;
      const isWritten = written.some(
        (each) => each.kind === "user" && each.what === what && each.text === text,
      );
      const isInEdit = edit.kind === "edited" && edit.text.includes(text);
      return isWritten || isInEdit ? [] : [{ what, text, edit }];
    });
  });
}

/** Paragraphs that hold the user's answers. */
function answersIn(report: Report): string[] {
  return paragraphsOf(report).flatMap(({ text, from }) =>
    from.part === "block" && from.block.kind === "user" ? [text] : [],
  );
}

/** Of the texts written last, the one the tab was made of: the one before comes back when a report is taken back. */
function lastWritten(
  written: readonly (readonly string[])[],
  tab: readonly string[],
): readonly string[] | null {
  const now = new Set(tab);
  const kept = (texts: readonly string[]) => texts.filter((text) => now.has(text)).length;
  const [best] = [...written].sort((one, other) => kept(other) - kept(one));
  return best ?? null;
}

/** What was typed into the places of the tab; such a paragraph counts as written with the answer, not as edited. */
function withTyped(
  last: readonly string[],
  tab: readonly string[],
  known: Readonly<Record<string, string>>,
): { readonly written: readonly string[]; readonly typed: Readonly<Record<string, string>> } {
  const written = [...last];
  const typed: Record<string, string> = {};
  aligned(last, tab).forEach((match, index) => {
    const now = tab[index];
    if (match === null || now === undefined || now === last[match]) return;
    const answers = filledPlaces(last[match] ?? "", now);
    if (!answers || Object.keys(answers).some((what) => Object.hasOwn(known, what))) return;
    written[match] = now;
    Object.assign(typed, answers);
  });
  return { written, typed };
}

/** The merged paragraphs as a report: each keeps the part it has in the new report, the user's own are paragraphs. */
function reportFrom(result: readonly Merged[], all: readonly Written[], automatic: Report): Report {
  const ends: { title: string; signature: Report["date"]; date: Report["date"] } = {
    title: "",
    signature: [],
    date: [],
  };
  const blocks: Block[] = [];
  const after: Block[] = [];
  let isSigned = false;
  for (const each of result) {
    if (each.kind === "deleted" || each.kind === "dropped") continue;
    const from =
      each.kind === "added" || each.automatic === null ? null : (all[each.automatic]?.from ?? null);
    const isEdited = each.kind !== "automatic";
    if (!from) (isSigned ? after : blocks).push({ kind: "user", parts: ownParts(each.text) });
    else if (from.part === "title") ends.title = each.text;
    else if (from.part === "block") blocks.push(isEdited ? edited(from.block, each.text) : from.block);
    else {
      isSigned = true;
      ends[from.part] = isEdited ? ownParts(each.text) : automatic[from.part];
    }
  }
  return { ...ends, blocks, ...(after.length === 0 ? {} : { after }) };
}

function edited(block: Block, text: string): Block {
  return block.kind === "heading" ? { ...block, text } : { kind: block.kind, parts: ownParts(text) };
}
