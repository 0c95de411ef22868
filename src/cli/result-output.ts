import type { CheckedFile } from "./checked-file";
import type { Filing } from "./filing";
import type { Totals } from "./totals";

/** Where results go, one after the other as they come: none is kept for later. */
export interface ResultOutput {
  add(checked: CheckedFile, filing: Filing): void;
  /** Finishes it, also when not all files were checked; gives a line to tell, or null. */
  end(totals: Totals): string | null;
  /** Leaves nothing behind. */
  discard(): void;
}
