/** A sentence in place of the pane. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  /** Whether trying again may help; shows a button that loads the page anew. */
  readonly retry: boolean;
}

declare global {
  interface Window {
    /** Set by gate.js before anything else runs. */
    readonly jixiaoGate: {
      show(notice: Notice): void;
      /** Office answered; ends the ten seconds' watch. */
      answered(): void;
    };
  }
}
