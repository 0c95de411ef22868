import type { Need } from "./needs";

/** The evaluation year; waits where no header or title names one. */
export const evaluationYear: Need<number> = ({ year }) =>
  year === null ? { reason: "表中没有写明评价年度。", cells: [], kind: "absent" } : { value: year };
