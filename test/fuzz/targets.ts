import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { checkForm } from "../../src/core/check";
import { planFill } from "../../src/core/fill";
import { fixOf } from "../../src/core/fixes";
import { readForm } from "../../src/core/form/read";
import { BadProfile, profileFrom } from "../../src/core/profile/profile-file";
import { profiles } from "../../src/core/profile/profiles";
import { composeReport } from "../../src/core/report/compose";
import { findingsOf } from "../../src/core/rules/outcomes";
import type { Snapshot } from "../../src/core/snapshot";
import { emptyState, stateFrom, stateXml } from "../../src/core/state";
import { planReport } from "../../src/core/write-report";
import { importDocx } from "../../src/docx/import-docx";
import { UnreadableDocument } from "../../src/docx/unreadable-document";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import { tornSheet } from "../core/form/torn-sheet";
import { typedCell, typedOver } from "../core/typed-over";
import { formsFolder } from "../cli/work-folder";
import { damage, damaged } from "../xlsx/damage";
import { texts } from "../xlsx/handmade";

/** What must hold for every input, and random inputs for it. */
export interface Target {
  readonly name: string;
  readonly property: fc.IProperty<unknown>;
}

function property<Input>(name: string, inputs: fc.Arbitrary<Input>, holds: (input: Input) => void): Target {
  return { name, property: fc.property(inputs, holds) };
}

/** Everything the tool does with what it read. @throws when it breaks down, or a rule does */
function useAll(snapshot: Snapshot): void {
  const form = readForm(snapshot);
  const result = checkForm(form);
  for (const { rule, notChecked } of result.outcomes) {
    const fault = notChecked.find(({ kind }) => kind === "fault");
    if (fault) throw new Error(`${rule.id}: ${fault.reason}`);
  }
  for (const finding of findingsOf(result.outcomes)) fixOf(finding, form);
  planFill(form);
  composeReport(form, result.profile);
  planReport(snapshot, result, emptyState, "2026-11-24");
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function partsOf(bytes: Uint8Array): (readonly [string, Uint8Array])[] {
  return Object.entries(texts(bytes)).map(
    ([path, text]) => [path, Uint8Array.from(text, (letter) => letter.charCodeAt(0))] as const,
  );
}

/** A package with damage done inside one of its parts, so that the archive itself is sound. */
function damagedInside(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = partsOf(bytes);
  return fc
    .tuple(fc.constantFrom(...parts.map(([path]) => path)), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([name, damages]) => {
      const after = parts.map(([path, part]) =>
        path === name ? ([path, damages.reduce(damaged, part)] as const) : ([path, part] as const),
      );
      return zipSync(Object.fromEntries(after), { level: 0 });
    });
}

function damagedAnyhow(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const outside = fc
    .array(damage, { minLength: 1, maxLength: 3 })
    .map((damages) => damages.reduce(damaged, bytes));
  return fc.oneof({ weight: 1, arbitrary: outside }, { weight: 3, arbitrary: damagedInside(bytes) });
}

const seed = bytesOf(join(formsFolder, "seed-2024.xlsx"));
const document = bytesOf(join(__dirname, "../docx/files/seed-2024.docx"));
const seedSnapshot = openXlsx(seed).snapshot();

/** Pieces of narratives: headings, figures and what separates them, so that random texts look like prose. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...["一、", "（一）", "1、", "1.", "部门概况", "基本支出", "项目支出", "三公经费", "整体支出规模为"],
        ...[
          "万元",
          "元",
          "%",
          "％",
          "人",
          "占",
          "比上年减少",
          "增加",
          "编制",
          "在职",
          "2024年",
          "年初预算安排",
        ],
        ...[
          "，",
          "。",
          "；",
          "：",
          "“",
          "【请填写：",
          "】",
          "\n",
          "\u3000",
          "其中",
          "得分",
          "优",
          "存在的问题",
        ],
      ),
      fc.double({ min: 0, max: 100_000, noNaN: true }).map((number) => number.toFixed(2)),
      fc.string({ maxLength: 6, unit: "binary" }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

function withNarrative(paragraphs: readonly string[]): Snapshot {
  const grid = <Value>(value: (text: string) => Value) => paragraphs.map((text) => [value(text)]);
  const narrative = {
    name: "自评报告",
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: grid<string | null>((text) => (text === "" ? null : text)),
    types: grid<"text" | "empty">((text) => (text === "" ? "empty" : "text")),
    formulas: grid(() => null),
    numberFormats: grid(() => "General"),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { sheets: [...seedSnapshot.sheets.slice(0, 2), narrative] };
}

/** The keys and values of a real profile, shuffled, doubled and replaced. */
const profileText = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom(
        "id",
        "title",
        "base",
        "weights",
        "tolerances",
        "thresholds",
        "grades",
        "severities",
        "x",
      ),
      fc.oneof(
        fc.constantFrom<unknown>(...Object.values(profiles["national-2021"])),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    ),
    fc.option(damage),
  )
  .map(([profile, harm]) => {
    const bytes = new TextEncoder().encode(JSON.stringify(profile));
    return new TextDecoder().decode(harm === null || bytes.length === 0 ? bytes : damaged(bytes, harm));
  });

const state = fc.record({
  version: fc.constant(1 as const),
  profile: fc.option(fc.string({ unit: "binary" })),
  accepted: fc.array(
    fc.record({
      rule: fc.string(),
      message: fc.string({ unit: "binary" }),
      reason: fc.string(),
      date: fc.string(),
    }),
  ),
  chosen: fc.constantFrom({}, { base: "基础数据表" }, { self: "]]>&lt;" }),
  // The keys are our own questions, none of which is "__proto__": the schema would drop that one.
  userText: fc.dictionary(
    fc.string({ unit: "binary" }).filter((key) => key !== "__proto__"),
    fc.string({ unit: "binary" }),
  ),
  written: fc.array(fc.array(fc.string({ unit: "binary" }), { maxLength: 2 }), { maxLength: 2 }),
  marks: fc.array(
    fc.record({ sheet: fc.string(), row: fc.nat(), column: fc.nat(), fill: fc.option(fc.string()) }),
  ),
});

/** Compares as JSON, which is what a file keeps. */
function same(read: unknown, written: unknown): void {
  const [before, after] = [JSON.stringify(written), JSON.stringify(read)];
  if (before !== after) throw new Error(`${before} became ${after}`);
}

/** Does a job that may only throw what says in a line what is wrong with the input. */
function refusedOr(job: () => void, ...refusals: (abstract new (...args: never[]) => Error)[]): void {
  try {
    job();
  } catch (error) {
    if (!refusals.some((refusal) => error instanceof refusal)) throw error;
  }
}

export const targets: readonly Target[] = [
  property("grids", fc.array(tornSheet, { maxLength: 2 }), (sheets) => {
    useAll({ sheets: sheets.map((sheet, index) => ({ ...sheet, name: `表${String(index)}` })) });
  }),
  property(
    "filings typed over",
    fc.tuple(fc.array(typedCell, { minLength: 1, maxLength: 12 }), fc.nat(2)),
    ([changes, which]) => {
      useAll({
        sheets: seedSnapshot.sheets.map((sheet, index) =>
          index === which ? typedOver(sheet, changes) : sheet,
        ),
      });
    },
  ),
  property("damaged workbooks", damagedAnyhow(seed), (bytes) => {
    refusedOr(() => {
      useAll(openXlsx(bytes).snapshot());
    }, UnreadableWorkbook);
  }),
  property("damaged documents", damagedAnyhow(document), (bytes) => {
    refusedOr(() => {
      useAll(openXlsx(newXlsx(importDocx(bytes).sheets)).snapshot());
    }, UnreadableDocument);
  }),
  property("profiles", profileText, (json) => {
    refusedOr(() => {
      checkForm(readForm(seedSnapshot), profileFrom(json, new Set(["B-08"])));
    }, BadProfile);
  }),
  property("narratives", fc.array(prose, { minLength: 1, maxLength: 25 }), (paragraphs) => {
    useAll(withNarrative(paragraphs));
  }),
  property("state that comes back", state, (written) => {
    same(stateFrom(stateXml(written)), written);
  }),
  property("state that is damaged", fc.tuple(state, damage), ([written, harm]) => {
    const bytes = new TextEncoder().encode(stateXml(written));
    stateFrom(new TextDecoder().decode(damaged(bytes, harm)));
  }),
];
