import type { FormName } from "../form/fields";
import { formTitles } from "../form/layout";
import type { Profile } from "../profile/profile";

/** For which year and under which local rules a form is to be filled. */
export interface FormPurpose {
  /** Evaluation year Y; 基础数据表 prints Y-1 too. */
  readonly year: number;
  readonly profile: Profile;
}

/** The evaluation year a workbook names, else the last full year: 自评 is made in the year after. `today` is an ISO date. */
export function yearToFill(named: number | null, today: string): number {
  return named ?? Number(today.slice(0, 4)) - 1;
}

/** The name of a new sheet for a form: its title, numbered where a sheet has that name: 基础数据表 (2). */
export function newFormName(form: FormName, sheets: readonly { readonly name: string }[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const title = formTitles[form];
  let name = title;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${title} (${number})`;
  return name;
}
