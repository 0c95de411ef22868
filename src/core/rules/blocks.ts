import { type AmountColumn, type AmountRow, amountColumns, amountRows } from "../form/fields";
import type { Figure, Form } from "../form/form";
import { type Known, type Need, given } from "./needs";

/** The rows printed as 其中 of 公用经费; not all there is of it. */
export const operatingDetails = ["operatingOffice", "operatingUtilities", "operatingMeetings"] as const;

/** The rows printed under each total of 经费控制情况; those under 本级专项资金 are the form's items. */
export const detailRows: Readonly<Partial<Record<AmountRow, readonly AmountRow[]>>> = {
  threePublic: ["vehicles", "abroad", "reception"],
  vehicles: ["vehiclePurchase", "vehicleOperation"],
  projects: ["projectsBusiness", "projectsMaintenance", "projectsSpecial"],
  operating: operatingDetails,
};

/** The total a row is printed under, or null. */
export function totalOf(row: AmountRow): AmountRow | null {
  return amountRows.find((above) => detailRows[above]?.includes(row)) ?? null;
}

/** The details of a total in one column; a detail left blank stands for what is filled in below it. */
export function detailsOf(form: Form, row: AmountRow, column: AmountColumn): readonly Figure[] {
  if (row === "projectsSpecial") return form.items.map(({ amounts }) => amounts[column]);
  const details = detailRows[row] ?? [];
  return details.flatMap((detail) => {
    const figure = form.figures[`${detail}.${column}`];
    if (figure.state === "absent") return detailsOf(form, detail, column);
    const below = figure.state === "blank" ? detailsOf(form, detail, column) : [];
    return below.length > 0 ? below : [figure];
  });
}

/** Whether any item has an amount in a column. */
export function isItemised(form: Form, column: AmountColumn): boolean {
  return form.items.some(
    ({ amounts: { [column]: amount } }) => amount.state === "read" && !amount.value.eq(0),
  );
}

/** 本级专项资金: a blank is zero, but a missing total where its items have amounts (B-23 says so). */
export function specialFunds(column: AmountColumn): Need<Known> {
  return (form) => {
    const blank = isItemised(form, column) ? "missing" : "zero";
    return given(form.figures[`projectsSpecial.${column}`], blank)(form);
  };
}

/** Whether the form prints a row, in any column. */
export function isPrinted(form: Form, row: AmountRow): boolean {
  return amountColumns.some((column) => form.figures[`${row}.${column}`].state !== "absent");
}
