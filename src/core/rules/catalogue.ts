import type { Rule } from "./rule";
import p01 from "./P/P-01-base-data-is-found";
import p02 from "./P/P-02-self-evaluation-is-found";
import p03 from "./P/P-03-years-agree";
import p04 from "./P/P-04-amounts-are-in-wanyuan";
import p05 from "./P/P-05-nothing-is-left-of-the-template";
import p06 from "./P/P-06-figures-are-plain-numbers";
import p07 from "./P/P-07-no-formula-errors";
import p08 from "./P/P-08-percentages-show-their-sign";
import p09 from "./P/P-09-no-hidden-lines";
import p10 from "./P/P-10-labels-are-unique";
import b01 from "./B/B-01-quota-is-filled";
import b02 from "./B/B-02-staff-in-post-is-filled";
import b03 from "./B/B-03-control-rate-is-actual-over-quota";
import b04 from "./B/B-04-staff-is-within-quota";
import b05 from "./B/B-05-few-posts-are-vacant";
import b06 from "./B/B-06-no-control-rate-without-quota";
import b07 from "./B/B-07-three-public-total-is-filled";
import b08 from "./B/B-08-three-public-total-is-sum-of-parts";
import b09 from "./B/B-09-vehicles-total-is-sum-of-parts";
import b10 from "./B/B-10-blank-details-are-zero";
import b11 from "./B/B-11-three-public-final-is-within-budget";
import b12 from "./B/B-12-three-public-parts-are-within-budget";
import b13 from "./B/B-13-three-public-does-not-grow";
import b14 from "./B/B-14-three-public-budget-follows-last-year";
import b15 from "./B/B-15-vehicles-are-bought-with-a-budget";
import b16 from "./B/B-16-projects-total-is-sum-of-parts";
import b17 from "./B/B-17-special-funds-are-sum-of-items";
import b18 from "./B/B-18-items-have-name-and-amounts";
import b19 from "./B/B-19-items-go-on";
import b20 from "./B/B-20-projects-are-within-budget";
import b21 from "./B/B-21-budgeted-projects-are-carried-out";
import b22 from "./B/B-22-project-change-is-moderate";
import b23 from "./B/B-23-totals-of-filled-details-are-filled";
import b24 from "./B/B-24-operating-total-is-filled";
import b25 from "./B/B-25-operating-details-are-within-total";
import b26 from "./B/B-26-operating-is-mostly-itemised";
import b27 from "./B/B-27-operating-final-is-within-budget";
import b28 from "./B/B-28-operating-grows-slowly";
import b29 from "./B/B-29-operating-parts-are-within-budget";
import b30 from "./B/B-30-budgeted-operating-parts-are-spent";
import b31 from "./B/B-31-reception-is-within-operating";
import b32 from "./B/B-32-procurement-is-filled";
import b33 from "./B/B-33-procurement-is-carried-out";
import b34 from "./B/B-34-procurement-is-budgeted";
import b35 from "./B/B-35-budget-adjustment-is-filled";
import b36 from "./B/B-36-adjustment-is-one-figure";
import b37 from "./B/B-37-buildings-are-filled-or-empty";
import b38 from "./B/B-38-area-rate-is-actual-over-approved";
import b39 from "./B/B-39-investment-rate-is-actual-over-budgeted";
import b40 from "./B/B-40-buildings-are-within-approval";
import b41 from "./B/B-41-buildings-have-approval";
import b42 from "./B/B-42-no-building-rate-without-approval";
import b43 from "./B/B-43-thrift-names-a-measure";
import b44 from "./B/B-44-amounts-are-not-negative";
import b45 from "./B/B-45-amounts-have-two-decimals";
import b46 from "./B/B-46-columns-are-not-copied";
import s01 from "./S/S-01-department-name-is-filled-in-full";
import s02 from "./S/S-02-funds-total-is-complete";
import s03 from "./S/S-03-execution-rate-is-executed-over-annual-budget";
import s04 from "./S/S-04-executed-is-at-most-annual-budget";
import s05 from "./S/S-05-execution-score-is-weight-times-rate";
import s06 from "./S/S-06-execution-weight-follows-the-profile";
import s07 from "./S/S-07-budget-adjustment-is-explained";
import s08 from "./S/S-08-initial-budget-of-zero-is-explained";
import s09 from "./S/S-09-income-sources-add-up-to-the-total";
import s10 from "./S/S-10-expenditure-kinds-add-up-to-the-total";
import s11 from "./S/S-11-total-is-filled-where-sources-are";
import s12 from "./S/S-12-execution-rate-is-not-low";
import s13 from "./S/S-13-annual-goals-are-filled";
import s14 from "./S/S-14-each-goal-is-answered";
import s15 from "./S/S-15-answer-is-not-the-goals-copied";
import s16 from "./S/S-16-indicator-levels-are-named";
import s17 from "./S/S-17-target-is-filled";
import s18 from "./S/S-18-actual-value-is-filled";
import s19 from "./S/S-19-scoring-standard-is-filled";
import s20 from "./S/S-20-weight-is-above-zero";
import s21 from "./S/S-21-score-is-within-its-weight";
import s22 from "./S/S-22-lost-points-have-a-reason";
import s23 from "./S/S-23-full-marks-agree-with-the-words";
import s24 from "./S/S-24-missed-target-scores-by-share";
import s25 from "./S/S-25-exceeded-limit-lowers-score";
import s26 from "./S/S-26-zero-target-scores-all-or-nothing";
import s27 from "./S/S-27-over-achievement-has-a-reason";
import s28 from "./S/S-28-target-and-actual-are-alike";
import s29 from "./S/S-29-percent-sign-may-be-lost";
import s30 from "./S/S-30-units-are-written-alike";
import s31 from "./S/S-31-actuals-are-not-the-targets-copied";
import s32 from "./S/S-32-second-level-belongs-to-its-first";
import s33 from "./S/S-33-each-first-level-has-indicators";
import s34 from "./S/S-34-weights-follow-the-profile";
import s35 from "./S/S-35-weights-add-up-to-100";
import s36 from "./S/S-36-total-score-is-sum-of-scores";
import s37 from "./S/S-37-printed-points-match-their-rows";
import s38 from "./S/S-38-single-weight-is-not-too-large";
import s39 from "./S/S-39-quantity-indicator-counts-something";
import s40 from "./S/S-40-level-word-has-a-standard";
import s41 from "./S/S-41-target-none-has-no-weight";
import s42 from "./S/S-42-timeliness-has-a-deadline";
import s43 from "./S/S-43-done-by-the-deadline";
import s44 from "./S/S-44-cost-target-is-an-upper-limit";
import s45 from "./S/S-45-cost-target-is-not-set-afterwards";
import s46 from "./S/S-46-quantity-is-not-money";
import s47 from "./S/S-47-satisfaction-rests-on-a-survey";
import s48 from "./S/S-48-percentage-is-at-most-100";
import s49 from "./S/S-49-full-marks-are-checked-again";
import s50 from "./S/S-50-scores-follow-execution";
import s51 from "./S/S-51-execution-rate-caps-the-total";
import s52 from "./S/S-52-grade-follows-from-the-total";
import s53 from "./S/S-53-indicator-names-are-distinct";
import s54 from "./S/S-54-indicator-name-is-a-phrase";
import s55 from "./S/S-55-ecology-indicators-fit-the-duties";
import s56 from "./S/S-56-indicator-table-has-no-empty-rows";
import s57 from "./S/S-57-qualitative-score-lies-in-its-band";
import s58 from "./S/S-58-scores-have-two-decimals";
import s59 from "./S/S-59-each-goal-has-an-indicator";
import x01 from "./X/X-01-project-expenditure-agrees";
import x02 from "./X/X-02-project-budget-is-at-most-initial-budget";
import x03 from "./X/X-03-operating-is-at-most-basic-expenditure";
import x04 from "./X/X-04-three-public-is-at-most-executed";
import x05 from "./X/X-05-basic-adjustment-follows-from-the-sheets";
import x06 from "./X/X-06-procurement-is-at-most-executed";
import x07 from "./X/X-07-total-cost-is-the-amount-executed";
import x08 from "./X/X-08-overspending-is-within-the-supplement";
import x09 from "./X/X-09-full-cost-scores-fit-the-spending";
import x10 from "./X/X-10-year-and-unit-agree";
import x11 from "./X/X-11-indicator-rate-matches-base-sheet";
import x12 from "./X/X-12-prior-year-agrees-with-its-filing";
import x13 from "./X/X-13-figures-agree-with-the-published-accounts";
import x14 from "./X/X-14-main-item-has-an-indicator";
import r01 from "./R/R-01-title-names-the-department-and-year";
import r02 from "./R/R-02-quota-is-the-forms";
import r03 from "./R/R-03-staff-is-the-forms";
import r04 from "./R/R-04-persons-add-up";
import r05 from "./R/R-05-whole-expenditure-is-the-forms";
import r06 from "./R/R-06-basic-expenditure-is-the-forms";
import r07 from "./R/R-07-project-expenditure-is-the-forms";
import r08 from "./R/R-08-basic-and-project-make-the-whole";
import r09 from "./R/R-09-shares-and-rates-are-right";
import r10 from "./R/R-10-shares-make-100";
import r11 from "./R/R-11-kinds-make-basic-expenditure";
import r12 from "./R/R-12-goods-are-operating-expenses";
import r13 from "./R/R-13-named-kinds-of-expenditure-have-amounts";
import r14 from "./R/R-14-three-public-is-the-forms";
import r15 from "./R/R-15-three-public-change-is-right";
import r16 from "./R/R-16-direction-fits-the-figures";
import r17 from "./R/R-17-unchanged-is-said-so";
import r18 from "./R/R-18-growth-is-on-the-year-before";
import r19 from "./R/R-19-no-growth-from-zero";
import r20 from "./R/R-20-appropriation-is-the-sources";
import r21 from "./R/R-21-surplus-is-explained";
import r22 from "./R/R-22-project-budget-is-the-forms";
import r23 from "./R/R-23-special-funds-are-named-alike";
import r24 from "./R/R-24-score-and-grade-are-stated";
import r25 from "./R/R-25-rates-out-of-range-are-explained";
import r26 from "./R/R-26-adjustment-has-amount-and-cause";
import r27 from "./R/R-27-paragraphs-are-not-repeated";
import r28 from "./R/R-28-claims-about-the-budget-hold";
import r29 from "./R/R-29-earmarked-money-is-told-of-one-way";
import r30 from "./R/R-30-thrift-is-told-of-on-both";
import r31 from "./R/R-31-full-marks-and-problems";
import r32 from "./R/R-32-measures-answer-problems";
import r33 from "./R/R-33-required-sections-are-there";
import r34 from "./R/R-34-numbers-have-their-units";
import r35 from "./R/R-35-one-thing-has-one-figure";
import r36 from "./R/R-36-satisfaction-has-a-survey";
import r37 from "./R/R-37-date-fits-the-year";
import r38 from "./R/R-38-signature-is-the-department";
import r39 from "./R/R-39-no-other-unit-is-meant";
import r40 from "./R/R-40-years-are-those-of-the-filing";
import r41 from "./R/R-41-numbering-and-punctuation";
import r42 from "./R/R-42-stated-rates-follow-from-their-counts";
import r43 from "./R/R-43-lists-are-as-long-as-they-say";
import r44 from "./R/R-44-percentage-is-no-ratio";
import r45 from "./R/R-45-all-is-not-100-with-a-rest";
import r46 from "./R/R-46-document-numbers-are-well-formed";
import r47 from "./R/R-47-indicator-values-are-the-forms";

/** Every rule, in the order of its id: P (hygiene), B (基础数据表), S (自评表), X (across), R (the report). */
export const catalogue: readonly Rule[] = [
  p01,
  p02,
  p03,
  p04,
  p05,
  p06,
  p07,
  p08,
  p09,
  p10,
  b01,
  b02,
  b03,
  b04,
  b05,
  b06,
  b07,
  b08,
  b09,
  b10,
  b11,
  b12,
  b13,
  b14,
  b15,
  b16,
  b17,
  b18,
  b19,
  b20,
  b21,
  b22,
  b23,
  b24,
  b25,
  b26,
  b27,
  b28,
  b29,
  b30,
  b31,
  b32,
  b33,
  b34,
  b35,
  b36,
  b37,
  b38,
  b39,
  b40,
  b41,
  b42,
  b43,
  b44,
  b45,
  b46,
  s01,
  s02,
  s03,
  s04,
  s05,
  s06,
  s07,
  s08,
  s09,
  s10,
  s11,
  s12,
  s13,
  s14,
  s15,
  s16,
  s17,
  s18,
  s19,
  s20,
  s21,
  s22,
  s23,
  s24,
  s25,
  s26,
  s27,
  s28,
  s29,
  s30,
  s31,
  s32,
  s33,
  s34,
  s35,
  s36,
  s37,
  s38,
  s39,
  s40,
  s41,
  s42,
  s43,
  s44,
  s45,
  s46,
  s47,
  s48,
  s49,
  s50,
  s51,
  s52,
  s53,
  s54,
  s55,
  s56,
  s57,
  s58,
  s59,
  x01,
  x02,
  x03,
  x04,
  x05,
  x06,
  x07,
  x08,
  x09,
  x10,
  x11,
  x12,
  x13,
  x14,
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
  r36,
  r37,
  r38,
  r39,
  r40,
  r41,
  r42,
  r43,
  r44,
  r45,
  r46,
  r47,
];
