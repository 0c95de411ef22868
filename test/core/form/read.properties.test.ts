import fc from "fast-check";
import { checkForm } from "../../../src/core/check";
import type { Figure, Form } from "../../../src/core/form/form";
import { readForm } from "../../../src/core/form/read";
import { shown } from "../../../src/core/form/shown";
import type { Snapshot } from "../../../src/core/snapshot";
import { cleanCase } from "../../forms/build/clean";
import { seedCase } from "../../forms/build/seed";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";
import { tornSheet } from "./torn-sheet";
import { withBlankColumn, withBlankRow } from "./blank-lines";

function figuresOf(form: Form): Figure[] {
  return [
    ...Object.values(form.figures),
    ...form.items.flatMap((item) => Object.values(item.amounts)),
    ...form.adjustment,
    ...form.indicators.flatMap(({ weight, score }) => [weight, score]),
  ];
}

/** What the cell a reading names really shows. */
function textAt(snapshot: Snapshot, place: { sheet: string; row: number; column: number }): string {
  const found = snapshot.sheets.find(({ name }) => name === place.sheet);
  if (!found) return "no such sheet";
  const row = place.row - found.origin.row;
  const column = place.column - found.origin.column;
  return shown(found.values[row]?.[column] ?? null, found.numberFormats[row]?.[column] ?? "General");
}

it("never throws on any grid, and every value shows the text of the very cell it names", () => {
  fc.assert(
    fc.property(fc.array(tornSheet, { maxLength: 2 }), (sheets) => {
      const snapshot = { sheets: sheets.map((each, index) => ({ ...each, name: `表${String(index)}` })) };
      const form = readForm(snapshot);
      const wrong = figuresOf(form).filter(
        (figure) => "cell" in figure && figure.cell.text !== textAt(snapshot, figure.cell.place),
      );
      expect(wrong).toEqual([]);
      expect(
        checkForm(form).outcomes.flatMap(({ notChecked }) =>
          notChecked.filter(({ kind }) => kind === "fault"),
        ),
      ).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** What is read and what the rules say of it, without addresses. */
function said(snapshot: Snapshot) {
  const form = readForm(snapshot);
  const figures = figuresOf(form).map((figure) =>
    figure.state === "read" ? `${figure.cell.label}=${figure.value.toFixed()}` : figure.state,
  );
  // S-56 is about blank rows in the indicator table: it has to speak of those put in.
  return { figures, outcomes: outcomesOf(form).filter(({ rule }) => rule !== "S-56") };
}

function outcomesOf(form: Form) {
  return checkForm(form).outcomes.map(({ rule, state, findings, notChecked }) => ({
    rule: rule.id,
    state,
    findings: findings.map(({ message, expected, actual, difference, cells }) => ({
      message,
      expected,
      actual,
      difference,
      cells: cells.map(({ label, text }) => `${label}=${text}`),
    })),
    notChecked: notChecked.map(({ reason }) => reason),
  }));
}

function withoutMerges({ sheets }: Snapshot): Snapshot {
  return { sheets: sheets.map((each) => ({ ...each, merges: null })) };
}

it.each([
  ["seed", snapshotOf(standardSheets(seedCase))],
  ["clean", snapshotOf(standardSheets(cleanCase))],
  ["clean, merges unknown to the host", withoutMerges(snapshotOf(standardSheets(cleanCase)))],
])("inserting blank rows and columns anywhere changes no outcome (%s)", (_name, snapshot) => {
  const expected = said(snapshot);
  const insertion = fc.record({
    sheet: fc.nat(1),
    isRow: fc.boolean(),
    at: fc.nat(40),
    withMerges: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(insertion, { minLength: 1, maxLength: 5 }), (insertions) => {
      const sheets = [...snapshot.sheets];
      for (const { sheet: index, isRow, at } of insertions) {
        const target = sheets[index];
        if (!target) continue;
        const size = isRow ? target.values.length : (target.values[0]?.length ?? 1);
        const origin = isRow ? target.origin.row : target.origin.column;
        const line = origin + (at % size);
        sheets[index] = isRow ? withBlankRow(target, line) : withBlankColumn(target, line);
      }
      expect(said({ sheets })).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
