import type { FigureId } from "../form/fields";
import { blankAsZero } from "./blank-cells";
import { type Known, once } from "./needs";
import { rateMessage, rateMismatch } from "./rate";
import type { Check } from "./rule";
import { quoted } from "./wording";

/** What a rate of 楼堂馆所控制情况 is checked with. */
export interface BuildingRate {
  readonly rate: Known;
  readonly actual: Known;
  readonly approved: Known;
}

/** The two rates of 楼堂馆所控制情况, each with what was built and what was approved. */
export const buildingRates = [
  { rate: "buildings.areaRate", actual: "buildings.actualArea", approved: "buildings.approvedArea" },
  {
    rate: "buildings.investmentRate",
    actual: "buildings.actualInvestment",
    approved: "buildings.budgetedInvestment",
  },
] as const;

/** The figures of a rate of 楼堂馆所控制情况; all may be blank where nothing was built. */
export function buildingRate(rate: FigureId, actual: FigureId, approved: FigureId) {
  return once<BuildingRate>({
    rate: blankAsZero(rate),
    actual: blankAsZero(actual),
    approved: blankAsZero(approved),
  });
}

const messages = { mismatch: rateMessage };

/** The printed rate is actual ÷ approved. Without anything approved it stays blank, which is right (rule B-42). */
export const checkBuildingRate: Check<BuildingRate, typeof messages> = {
  messages,
  check({ rate, actual, approved }, { profile, fail, wait, inapplicable }) {
    if (approved.value.eq(0)) {
      const declared = !approved.blank && rate.blank && actual.value.eq(0);
      if (!declared)
        inapplicable(`${quoted(approved.cell.label)}为 0 或未填写，没有${quoted(rate.cell.label)}可算。`);
      return;
    }
    const blank = [rate, actual].find((known) => known.blank);
    if (blank) {
      wait({ reason: `${quoted(blank.cell.label)}未填写。`, cells: [blank.cell], kind: "blank" });
      return;
    }
    const mismatch = rateMismatch(rate, actual, approved, profile);
    if (mismatch) fail("mismatch", mismatch, mismatch.evidence);
  },
};
