import type { Rule } from "./rule";
import p01 from "./P/P-01-base-data-is-found";
import p02 from "./P/P-02-self-evaluation-is-found";
import p03 from "./P/P-03-years-agree";
import p06 from "./P/P-06-figures-are-plain-numbers";
import p07 from "./P/P-07-no-formula-errors";
import p10 from "./P/P-10-labels-are-unique";
import b01 from "./B/B-01-quota-is-filled";
import b02 from "./B/B-02-staff-in-post-is-filled";
import b03 from "./B/B-03-control-rate-is-actual-over-quota";
import b07 from "./B/B-07-three-public-total-is-filled";
import b08 from "./B/B-08-three-public-total-is-sum-of-parts";
import b09 from "./B/B-09-vehicles-total-is-sum-of-parts";
import b10 from "./B/B-10-blank-details-are-zero";
import b16 from "./B/B-16-projects-total-is-sum-of-parts";
import b17 from "./B/B-17-special-funds-are-sum-of-items";
import b23 from "./B/B-23-totals-of-filled-details-are-filled";
import b24 from "./B/B-24-operating-total-is-filled";
import b25 from "./B/B-25-operating-details-are-within-total";
import b27 from "./B/B-27-operating-final-is-within-budget";
import b35 from "./B/B-35-budget-adjustment-is-filled";
import b37 from "./B/B-37-buildings-are-filled-or-empty";
import b38 from "./B/B-38-area-rate-is-actual-over-approved";
import b39 from "./B/B-39-investment-rate-is-actual-over-budgeted";
import b41 from "./B/B-41-buildings-have-approval";
import b44 from "./B/B-44-amounts-are-not-negative";
import s01 from "./S/S-01-department-name-is-filled-in-full";
import s02 from "./S/S-02-funds-total-is-complete";
import s03 from "./S/S-03-execution-rate-is-executed-over-annual-budget";
import s04 from "./S/S-04-executed-is-at-most-annual-budget";
import s05 from "./S/S-05-execution-score-is-weight-times-rate";
import s07 from "./S/S-07-budget-adjustment-is-explained";
import s09 from "./S/S-09-income-sources-add-up-to-the-total";
import s10 from "./S/S-10-expenditure-kinds-add-up-to-the-total";
import s11 from "./S/S-11-total-is-filled-where-sources-are";
import s13 from "./S/S-13-annual-goals-are-filled";
import s16 from "./S/S-16-indicator-levels-are-named";
import s17 from "./S/S-17-target-is-filled";
import s18 from "./S/S-18-actual-value-is-filled";
import s19 from "./S/S-19-scoring-standard-is-filled";
import s20 from "./S/S-20-weight-is-above-zero";
import s21 from "./S/S-21-score-is-within-its-weight";
import s22 from "./S/S-22-lost-points-have-a-reason";
import s24 from "./S/S-24-missed-target-scores-by-share";
import s25 from "./S/S-25-exceeded-limit-lowers-score";
import s26 from "./S/S-26-zero-target-scores-all-or-nothing";
import s34 from "./S/S-34-weights-follow-the-profile";
import s35 from "./S/S-35-weights-add-up-to-100";
import s36 from "./S/S-36-total-score-is-sum-of-scores";
import s37 from "./S/S-37-printed-points-match-their-rows";
import s43 from "./S/S-43-done-by-the-deadline";
import s57 from "./S/S-57-qualitative-score-lies-in-its-band";
import x01 from "./X/X-01-project-expenditure-agrees";
import x02 from "./X/X-02-project-budget-is-at-most-initial-budget";
import x03 from "./X/X-03-operating-is-at-most-basic-expenditure";
import x04 from "./X/X-04-three-public-is-at-most-executed";
import x05 from "./X/X-05-basic-adjustment-follows-from-the-sheets";
import x06 from "./X/X-06-procurement-is-at-most-executed";
import x10 from "./X/X-10-year-and-unit-agree";
import x11 from "./X/X-11-indicator-rate-matches-base-sheet";

/** Every rule, in the order of its id: P (hygiene), B (基础数据表), S (自评表), X (across). */
export const catalogue: readonly Rule[] = [
  p01,
  p02,
  p03,
  p06,
  p07,
  p10,
  b01,
  b02,
  b03,
  b07,
  b08,
  b09,
  b10,
  b16,
  b17,
  b23,
  b24,
  b25,
  b27,
  b35,
  b37,
  b38,
  b39,
  b41,
  b44,
  s01,
  s02,
  s03,
  s04,
  s05,
  s07,
  s09,
  s10,
  s11,
  s13,
  s16,
  s17,
  s18,
  s19,
  s20,
  s21,
  s22,
  s24,
  s25,
  s26,
  s34,
  s35,
  s36,
  s37,
  s43,
  s57,
  x01,
  x02,
  x03,
  x04,
  x05,
  x06,
  x10,
  x11,
];
