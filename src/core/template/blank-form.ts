import type { FormName } from "../form/fields";
import type { SheetContent } from "../sheet-content";
import { blankBaseForm } from "./base-form";
import type { FormPurpose } from "./form-purpose";
import { blankSelfForm } from "./self-form";

/**
 * A blank form, ready to be filled, in the layout of 汨罗市2024年度表样, named as the form is: rates and sums are formulas
 * that show nothing while their figures are missing (the score of execution shows 0, as its rule has it), cells for
 * figures have data validation, and the names of the 一级指标 print the profile's points.
 */
export function blankForm(form: FormName, { year, profile }: FormPurpose): SheetContent {
  return form === "base" ? blankBaseForm(year) : blankSelfForm(year, profile);
}
