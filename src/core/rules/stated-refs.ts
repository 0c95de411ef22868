import type { AmountRow } from "../form/fields";
import type { Ref } from "../narrative/meaning";

const threePublicRows: readonly AmountRow[] = [
  "threePublic",
  "vehicles",
  "vehiclePurchase",
  "vehicleOperation",
  "abroad",
  "reception",
];

/** Whether a figure is of 三公经费 or one of its parts. */
export function isThreePublic(ref: Ref): boolean {
  return threePublicRows.some((row) => ref.startsWith(`${row}.`));
}

/** What the rules on one kind of figure compare. */
const ownRules: ReadonlySet<Ref> = new Set<Ref>([
  "staff.quota",
  "staff.actual",
  "funds.executed",
  "expenditure.basic",
  "projects.final",
  "projectsSpecial.final",
  "projects.budget",
  "projectsSpecial.budget",
  "income.general",
  "income.governmentFund",
  "income.specialAccount",
  "income.other",
]);

/** Whether a rule of its own compares a figure of the report with the forms; R-35 compares the others. */
export function hasOwnRule(ref: Ref): boolean {
  return ownRules.has(ref) || isThreePublic(ref);
}
