import type { CheckResult } from "../core/check";
import type { FormName } from "../core/form/fields";
import type { Form } from "../core/form/form";
import { readForm } from "../core/form/read";
import type { Profile } from "../core/profile/profile";
import { type ProfileId, defaultProfile, profiles } from "../core/profile/profiles";
import type { Snapshot } from "../core/snapshot";
import { type WorkbookState, profileIn } from "../core/state";
import type { Settings } from "./settings";

/** A workbook as it was read last, and what follows from that. */
export interface Book {
  readonly snapshot: Snapshot;
  readonly state: WorkbookState;
  readonly form: Form;
  /** The user's choice for workbooks that carry no profile; null = by the form. */
  readonly preferred: ProfileId | null;
  readonly profile: Profile;
  /** null until the user asks for the first check; of the form and profile that were checked last, see {@link isOutdated}. */
  readonly result: CheckResult | null;
}

/** A workbook that was checked. */
export interface CheckedBook extends Book {
  readonly result: CheckResult;
}

/** What follows from a snapshot and its form, the user's settings and the state of the file; not checked yet. */
export function bookOf(
  snapshot: Snapshot,
  form: Form,
  { profile: preferred }: Settings,
  state: WorkbookState,
): Book {
  return { snapshot, state, form, preferred, profile: profileOf(form, state, preferred), result: null };
}

/** Whether another form or another profile was checked than those the workbook is read by now. */
export function isOutdated({ form, profile, result }: Book): boolean {
  return result !== null && (result.form !== form || result.profile !== profile);
}

/** The same workbook with another state; read again only when that changes the forms' sheets or the profile. */
export function withState(book: Book, state: WorkbookState): Book {
  const isSameForm = state.chosen === book.state.chosen;
  if (isSameForm && state.profile === book.state.profile) return { ...book, state };
  const form = isSameForm ? book.form : readForm(book.snapshot, state.chosen);
  return { ...book, state, form, profile: profileOf(form, state, book.preferred) };
}

/** The sheet the user chose for a form; null = recognised by its content. */
export function chosenSheet({ state, snapshot }: Book, form: FormName): string | null {
  return snapshot.sheets.find(({ name }) => name === state.chosen[form])?.name ?? null;
}

/** The same workbook under another choice for workbooks that carry no profile. */
export function withPreferred(book: Book, preferred: ProfileId | null): Book {
  if (preferred === book.preferred) return book;
  return { ...book, preferred, profile: profileOf(book.form, book.state, preferred) };
}

function profileOf(form: Form, state: WorkbookState, preferred: ProfileId | null): Profile {
  return profileIn(state) ?? (preferred ? profiles[preferred] : defaultProfile(form));
}
