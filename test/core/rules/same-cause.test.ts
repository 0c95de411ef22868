import { checkForm } from "../../../src/core/check";
import { findingsOf } from "../../../src/core/rules/outcomes";
import { sameCauseText } from "../../../src/core/rules/same-cause";
import type { CaseData } from "../../forms/case-data";
import { cleanCase } from "../../forms/build/clean";
import { standardSheets } from "../../forms/build/standard-layout";
import { formOf } from "../report/form-of";

/** "B-16 …" for every finding of a filing that may have its cause in common with others. */
function sameCauses(data: CaseData): string[] {
  return findingsOf(checkForm(formOf(standardSheets(data))).outcomes).flatMap(({ rule, sameCause }) =>
    sameCause ? `${rule} ${sameCauseText(sameCause)}` : [],
  );
}

const { amounts } = cleanCase;

it("names the related rules that one wrong figure breaks, and the figure they share", () => {
  const projects = [420, 460, 484.5] as const;
  expect(sameCauses({ ...cleanCase, amounts: { ...amounts, projects } })).toEqual([
    "B-16 与 X-01、X-05 的问题可能同出一因，请先核对“项目支出·2024年决算数”（F11）。",
    "X-01 与 B-16、X-05 的问题可能同出一因，请先核对“项目支出·2024年决算数”（F11）。",
    "X-05 与 B-16、X-01 的问题可能同出一因，请先核对“项目支出·2024年决算数”（F11）。",
  ]);
});

it("finds no common cause where one rule fails alone", () => {
  expect(sameCauses({ ...cleanCase, amounts: { ...amounts, vehiclePurchase: [0, 0, 1] } })).toEqual([]);
});
