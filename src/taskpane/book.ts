import { type CheckResult, checkForm } from "../core/check";
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
  /** null until the user asks for the first check. */
  readonly result: CheckResult | null;
}

/** What follows from a snapshot, the user's settings and the state of the file. */
export function bookOf(
  snapshot: Snapshot,
  { profile: preferred }: Settings,
  state: WorkbookState,
  check: boolean,
): Book {
  const form = readForm(snapshot, state.chosen);
  const profile = profileOf(form, state, preferred);
  return { snapshot, state, form, preferred, profile, result: check ? checkForm(form, profile) : null };
}

/** The same workbook with another state; read and checked again only when that changes the forms' sheets or the profile. */
export function withState(book: Book, state: WorkbookState): Book {
  const isSameForm = state.chosen === book.state.chosen;
  if (isSameForm && state.profile === book.state.profile) return { ...book, state };
  const form = isSameForm ? book.form : readForm(book.snapshot, state.chosen);
  return withProfile({ ...book, state, form });
}

/** The sheet the user chose for a form; null = recognised by its content. */
export function chosenSheet({ state, snapshot }: Book, form: FormName): string | null {
  return snapshot.sheets.find(({ name }) => name === state.chosen[form])?.name ?? null;
}

/** The same workbook under another choice for workbooks that carry no profile. */
export function withPreferred(book: Book, preferred: ProfileId | null): Book {
  return preferred === book.preferred ? book : withProfile({ ...book, preferred });
}

function withProfile(book: Book): Book {
  const profile = profileOf(book.form, book.state, book.preferred);
  return { ...book, profile, result: book.result && checkForm(book.form, profile) };
}

function profileOf(form: Form, state: WorkbookState, preferred: ProfileId | null): Profile {
  return profileIn(state) ?? (preferred ? profiles[preferred] : defaultProfile(form));
}
