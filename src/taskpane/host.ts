import type { Workbook } from "../core/workbook";
import type { Problem } from "./session";
import type { SettingsStore } from "./settings";

/** What the pane is given by the host it runs in. */
export interface Host {
  readonly workbook: Workbook;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** An error of the workbook as one Chinese sentence with what to do. */
  readonly problemOf: (error: unknown) => Problem;
  /** Loads the page anew, as what is open of it is of another build than the server's. */
  readonly reopen: () => void;
  /** Where this user's settings are kept. */
  readonly openSettings: () => Promise<SettingsStore>;
  /** What the user should know about the workbook as it is open now, one Chinese sentence each. */
  readonly remarks?: () => Promise<readonly string[]>;
  /**
   * For a host in which the pane can be used while a cell is being typed in: takes over what was typed. Asked before everything
   * that the user begins, lest it be done without that.
   */
  readonly endEditing?: () => Promise<void>;
  /** For a host that saves the file itself: is handed what brings into the workbook what was typed last. */
  readonly beforeSaving?: (flush: () => Promise<void>) => void;
  /** Where the pane was opened for the sheet in front: gives its name. Only its findings are then listed at first. */
  readonly onlySheet?: () => Promise<string>;
}
