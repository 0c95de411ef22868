import type { AmountColumn, FigureId } from "../form/fields";
import type { Cell, Form } from "../form/form";
import type { Meaning, Ref } from "../narrative/meaning";
import { type TiedFigure, narrativeFigures } from "../narrative/ties";
import { type Known, type Need, figure, given } from "./needs";

/** A figure of the report that states one kind of thing. */
export type Stated<Role extends Meaning["role"]> = TiedFigure & {
  readonly meaning: Extract<Meaning, { readonly role: Role }>;
};

/** The figures of the report that state a kind of thing, in reading order. */
export function statedIn<Role extends Meaning["role"]>(form: Form, role: Role): readonly Stated<Role>[] {
  return narrativeFigures(form).tied.filter((tied): tied is Stated<Role> => tied.meaning.role === role);
}

/** One check for each of some figures of the report. */
export function eachOf<T extends TiedFigure>(figures: readonly T[]): { readonly stated: Need<T> }[] {
  return figures.map((stated) => ({ stated: () => ({ value: stated }) }));
}

/** What the report says in a place, as its finding points to it. */
export function cellOf(stated: TiedFigure): Cell {
  return stated.sentence.paragraph.cell;
}

/** The figure the forms hold for a thing named in the report; waits for what they hold in no cell of its own. */
export function onTheForms(ref: Ref): Need<Known> {
  const [, index, column] = /^item\.(\d+)\.(\w+)$/.exec(ref) ?? [];
  if (index !== undefined) {
    return (form) => {
      const amount = form.items[Number(index)]?.amounts[column as AmountColumn];
      return amount
        ? given(amount, "zero")(form)
        : { reason: "表中没有这个专项。", cells: [], kind: "absent" };
    };
  }
  return (form) =>
    ref in form.figures
      ? figure(ref as FigureId)(form)
      : { reason: "表中没有单独的一格。", cells: [], kind: "absent" };
}
