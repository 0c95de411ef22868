import { readFileSync } from "node:fs";
import path from "node:path";
import { addressOf, placeOf } from "../../src/core/address";
import { planFill } from "../../src/core/fill";
import { readForm } from "../../src/core/form/read";
import type { Snapshot } from "../../src/core/snapshot";
import { emptyState, stateFrom, type WorkbookState } from "../../src/core/state";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { Host } from "../officejs/host";
import { type ModelCell, type ModelSheet, modelOf } from "../officejs/model";

/** A workbook of test/forms as Excel would hold it open, or what is made of it. */
export function openedInExcel(name = "seed-2024", changed = (workbook: Snapshot) => workbook): Host {
  const file = path.join(__dirname, `../forms/${name}.xlsx`);
  const snapshot = changed(openXlsx(new Uint8Array(readFileSync(file))).snapshot());
  const model = modelOf(snapshot);
  // The model does not calculate; these are the formulas that are going to be written.
  for (const { edit } of planFill(readForm(snapshot)).steps)
    if (edit.kind === "formula") model.results.set(edit.formula, edit.result);
  return new Host(model);
}

export function sheetOf(host: Host, name: string): ModelSheet {
  const sheet = host.model.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell at "基础数据表!B7". */
export function cellOf(host: Host, reference: string): ModelCell {
  const [name = "", address = ""] = reference.split("!");
  const place = placeOf(address);
  if (!place) throw new Error(`no cell ${reference}`);
  return sheetOf(host, name).cell(place.row, place.column);
}

/** What is selected, as "基础数据表!F20". */
export function selectionIn({ model: { selection } }: Host): string | null {
  if (!selection) return null;
  return `${selection.sheet}!${addressOf({ row: selection.area.top, column: selection.area.left })}`;
}

/** All that a user would see in the workbook, and what it carries unseen: by it two moments are compared. */
export function contentOf({ model }: Host): unknown {
  return model.sheets.map(({ name, visibility, cells, merges }) => ({
    name,
    visibility,
    merges: [...merges],
    cells: Object.fromEntries(
      [...cells]
        .filter(([, { value, formula, fill }]) => value !== null || formula !== null || fill !== null)
        .map(([key, { value, formula, numberFormat, fill }]) => [
          key,
          { value, formula, numberFormat, fill },
        ]),
    ),
  }));
}

/** The texts of a sheet's cells, in no order. */
export function textsOf(host: Host, name: string): string[] {
  return [...sheetOf(host, name).cells.values()].flatMap(({ value }) =>
    typeof value === "string" ? [value] : [],
  );
}

/** What the add-in keeps in the workbook. */
export function stateIn({ model: { xmlParts } }: Host): WorkbookState {
  return xmlParts.map(({ xml }) => stateFrom(xml)).find((state) => state !== null) ?? emptyState;
}
