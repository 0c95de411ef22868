/** What the pane runs in. */
export interface About {
  readonly version: string;
  /** "Excel 16.0.17328 · PC" */
  readonly host: string;
  /** Of Office.js; none where there is no Office. */
  readonly requirementSets: readonly string[];
}
