import { checkForm } from "../core/check";
import type { CheckResult } from "../core/check";
import type { FigureId } from "../core/form/fields";
import { readForm } from "../core/form/read";
import { plain } from "../core/number/decimal";
import type { Profile } from "../core/profile/profile";
import { checkHeadline } from "../core/report/headline";
import { profileIn } from "../core/state";
import { type FileResult, resultOf, unreadable } from "./file-result";
import { openFiling } from "./open-filing";
import { type Waiting, checklistByItem, inapplicableRules, waitingByReason } from "./waiting";

/** The amounts that are added up over all departments. */
export const totalledAmounts = [
  "funds.initialBudget",
  "funds.annualBudget",
  "funds.executed",
  "threePublic.final",
] as const satisfies readonly FigureId[];
export type TotalledAmount = (typeof totalledAmounts)[number];

/** What a person reads of a check besides the contract. Plain data, as all of a {@link CheckedFile}. */
export interface Reading {
  /** The profile's title. */
  readonly profile: string;
  readonly headline: string;
  readonly checklist: readonly Waiting[];
  readonly waiting: readonly Waiting[];
  readonly inapplicable: readonly string[];
  /** 万元 as decimals; null = not filled or not read. */
  readonly amounts: Readonly<Record<TotalledAmount, string | null>>;
}

/** A checked file as plain data that a thread can hand to another; `reading` is null when it could not be read. */
export interface CheckedFile {
  readonly result: FileResult;
  readonly reading: Reading | null;
}

/** Reads and checks one file. Never throws for what is wrong with the file: that is in `result.error`. */
export async function checkFile(file: string, profile: Profile | undefined): Promise<CheckedFile> {
  try {
    const workbook = await openFiling(file);
    const state = await workbook.readState();
    const form = readForm(await workbook.read(), state.chosen);
    const check = checkForm(form, profile ?? profileIn(state));
    return { result: resultOf(file, check), reading: readingOf(check) };
  } catch (error) {
    return { result: unreadable(file, error), reading: null };
  }
}

function readingOf({ form, profile, outcomes }: CheckResult): Reading {
  const amount = (id: FigureId) => {
    const figure = form.figures[id];
    return figure.state === "read" ? plain(figure.value) : null;
  };
  return {
    profile: profile.title,
    headline: checkHeadline(outcomes),
    checklist: checklistByItem(outcomes),
    waiting: waitingByReason(outcomes),
    inapplicable: inapplicableRules(outcomes),
    amounts: {
      "funds.initialBudget": amount("funds.initialBudget"),
      "funds.annualBudget": amount("funds.annualBudget"),
      "funds.executed": amount("funds.executed"),
      "threePublic.final": amount("threePublic.final"),
    },
  };
}
