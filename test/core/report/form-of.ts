import { addressOf } from "../../../src/core/address";
import type { Form } from "../../../src/core/form/form";
import { readForm } from "../../../src/core/form/read";
import { type Paragraph, textOf } from "../../../src/core/report/report";
import { cleanCase } from "../../forms/build/clean";
import { type CellChange, withCells } from "../../forms/build/change";
import type { DataId, SheetDesign } from "../../forms/build/design";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";
import type { CaseData } from "../../forms/case-data";

/** The form that is read from laid-out sheets. */
export function formOf(sheets: readonly SheetDesign[]): Form {
  return readForm(snapshotOf(sheets));
}

/** The clean filing with some cells changed. */
export function cleanWith(changes: Partial<Record<DataId, CellChange["value"]>>, data: CaseData = cleanCase) {
  const cells = Object.entries(changes).map(([id, value]) => [id, { value }] as const);
  return formOf(withCells(standardSheets(data), Object.fromEntries(cells)));
}

/** A paragraph with every figure followed by the cells it came from: "编制数为46⟨基础数据表!B3⟩人". */
export function traced(paragraph: Paragraph): string {
  return paragraph
    .map((part) => {
      if (part.kind !== "figure") return part.text;
      const cells = part.cells.map(({ place }) => `${place.sheet}!${addressOf(place)}`);
      return `${part.text}⟨${cells.join(" ")}⟩`;
    })
    .join("");
}

/** Variants of a sentence: what is changed in the clean filing, and what is then read. */
export type Variants = readonly (readonly [string, Parameters<typeof cleanWith>[0], string])[];

/** One test for each variant of a sentence. */
export function variants(sentenceOf: (form: Form) => Paragraph, table: Variants): void {
  it.each(table)("%s", (_what, changes, expected) => {
    expect(textOf(sentenceOf(cleanWith(changes)))).toBe(expected);
  });
}
