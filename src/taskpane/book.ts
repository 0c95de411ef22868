import { type CheckResult, checkForm } from "../core/check";
import type { Form } from "../core/form/form";
import { readForm } from "../core/form/read";
import type { ChosenSheets } from "../core/form/recognise";
import type { Profile } from "../core/profile/profile";
import { defaultProfile } from "../core/profile/profiles";
import type { Snapshot } from "../core/snapshot";
import { type WorkbookState, profileIn } from "../core/state";

/** A workbook as it was read last, and what follows from that. */
export interface Book {
  readonly snapshot: Snapshot;
  readonly state: WorkbookState;
  readonly form: Form;
  readonly profile: Profile;
  /** null until the user asks for the first check. */
  readonly result: CheckResult | null;
}

/** What follows from a snapshot, the sheets the user chose and the state of the file. */
export function bookOf(snapshot: Snapshot, chosen: ChosenSheets, state: WorkbookState, check: boolean): Book {
  const form = readForm(snapshot, chosen);
  const profile = profileIn(state) ?? defaultProfile(form);
  return { snapshot, state, form, profile, result: check ? checkForm(form, profile) : null };
}

/** The same workbook with another state; checked again only when that changes the profile. */
export function withState(book: Book, state: WorkbookState): Book {
  if (state.profile === book.state.profile) return { ...book, state };
  const profile = profileIn(state) ?? defaultProfile(book.form);
  return { ...book, state, profile, result: book.result && checkForm(book.form, profile) };
}
