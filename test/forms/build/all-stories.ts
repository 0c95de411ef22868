import type { SheetDesign } from "./design";
import * as blankTemplate from "./stories/blank-template-2024";
import * as buildingsIncomplete from "./stories/buildings-incomplete-2024";
import * as clean from "./stories/clean-2024";
import * as executionLow from "./stories/execution-low-2024";
import * as figuresMixedUp from "./stories/figures-mixed-up-2024";
import * as hygiene from "./stories/hygiene-2024";
import * as indicatorValues from "./stories/indicator-values-2024";
import * as indicatorWording from "./stories/indicator-wording-2024";
import * as indicatorsLoose from "./stories/indicators-loose-2024";
import * as insertedRowsColumns from "./stories/inserted-rows-columns-2024";
import * as manyItems from "./stories/many-items-2024";
import * as narrativeFigures from "./stories/narrative-figures-2024";
import * as narrativeSums from "./stories/narrative-sums-2024";
import * as narrativeWording from "./stories/narrative-wording-2024";
import * as otherCounty from "./stories/other-county-2024";
import * as overspent from "./stories/overspent-2024";
import * as percentText from "./stories/percent-text-2024";
import * as rounding001 from "./stories/rounding-0.01-2024";
import * as rounding002 from "./stories/rounding-0.02-2024";
import * as scoresWrong from "./stories/scores-wrong-2024";
import * as seed from "./stories/seed-2024";
import * as selfSheetOnly from "./stories/self-sheet-only-2024";
import * as staffAndBuildings from "./stories/staff-and-buildings-2024";
import * as untidy from "./stories/untidy-2024";
import * as year2018 from "./stories/year-2018-c02";
import * as yuanForWanyuan from "./stories/yuan-for-wanyuan-2024";

/** A whole workbook and what it tells. */
export interface Story {
  /** The file's name without .xlsx. */
  readonly name: string;
  /** What the workbook tells, in one Chinese sentence. */
  readonly story: string;
  readonly sheets: readonly SheetDesign[];
  /** Rules that must fail on it because of what it tells; not those that fail on the case it is told from. */
  readonly triggers: readonly string[];
}

/** Every workbook of test/forms. */
export const stories: readonly Story[] = [
  { name: "seed-2024", ...seed },
  { name: "clean-2024", ...clean },
  { name: "other-county-2024", ...otherCounty },
  { name: "inserted-rows-columns-2024", ...insertedRowsColumns },
  { name: "many-items-2024", ...manyItems },
  { name: "year-2018-c02", ...year2018 },
  { name: "percent-text-2024", ...percentText },
  { name: "yuan-for-wanyuan-2024", ...yuanForWanyuan },
  { name: "rounding-0.01-2024", ...rounding001 },
  { name: "rounding-0.02-2024", ...rounding002 },
  { name: "blank-template-2024", ...blankTemplate },
  { name: "scores-wrong-2024", ...scoresWrong },
  { name: "staff-and-buildings-2024", ...staffAndBuildings },
  { name: "buildings-incomplete-2024", ...buildingsIncomplete },
  { name: "overspent-2024", ...overspent },
  { name: "figures-mixed-up-2024", ...figuresMixedUp },
  { name: "execution-low-2024", ...executionLow },
  { name: "indicators-loose-2024", ...indicatorsLoose },
  { name: "indicator-wording-2024", ...indicatorWording },
  { name: "indicator-values-2024", ...indicatorValues },
  { name: "narrative-figures-2024", ...narrativeFigures },
  { name: "narrative-sums-2024", ...narrativeSums },
  { name: "narrative-wording-2024", ...narrativeWording },
  { name: "untidy-2024", ...untidy },
  { name: "hygiene-2024", ...hygiene },
  { name: "self-sheet-only-2024", ...selfSheetOnly },
];
