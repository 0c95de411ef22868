import { formSteps } from "../core/form/read";
import type { Snapshot } from "../core/snapshot";
import type { WorkbookState } from "../core/state";
import { type Book, bookOf } from "./book";
import type { Tasks } from "./tasks";
import { inTurns } from "./turns";

/** The book of a snapshot, its forms read in turns, under the settings of the moment; not checked yet. */
export async function bookInTurns(
  snapshot: Snapshot,
  state: WorkbookState,
  { session }: Pick<Tasks, "session">,
): Promise<Book> {
  const form = await inTurns(formSteps(snapshot, state.chosen));
  return bookOf(snapshot, form, session().settings, state);
}
