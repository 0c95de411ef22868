import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkForm } from "../../src/core/check";
import { readForm } from "../../src/core/form/read";
import { defaultProfile } from "../../src/core/profile/profiles";
import { composeReport } from "../../src/core/report/compose";
import { reportMarkdown } from "../../src/core/report/markdown";
import { catalogue } from "../../src/core/rules/catalogue";
import type { Outcome } from "../../src/core/rules/rule";
import { checkFile } from "../../src/cli/checked-file";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import binding from "../core/rules/rules.json";
import { stories } from "./build/all-stories";
import { snapshotOf } from "./build/snapshot";

/** Writes the expectations anew instead of comparing: run once on purpose, then read the difference. */
const update = process.env.UPDATE_EXPECTED === "1";

const pathOf = (name: string, ending: string) => join(__dirname, `${name}${ending}`);

function compare(path: string, actual: string): void {
  if (update) writeFileSync(path, actual);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "(no such file)").toBe(actual);
}

async function resultOf(name: string) {
  const { result } = await checkFile(pathOf(name, ".xlsx"), undefined);
  return { ...result, file: `${name}.xlsx` };
}

describe.each(stories.map((story) => [story.name, story] as const))("%s", (name, story) => {
  it("gives the expected findings", async () => {
    compare(pathOf(name, ".expected.json"), `${JSON.stringify(await resultOf(name), null, 2)}\n`);
  });

  it("gives the expected report", () => {
    const snapshot = openXlsx(new Uint8Array(readFileSync(pathOf(name, ".xlsx")))).snapshot();
    const { form, profile } = checkForm(readForm(snapshot));
    compare(pathOf(name, ".report.md"), reportMarkdown(composeReport(form, profile)));
  });

  it("is the workbook its script lays out", () => {
    const written = openXlsx(new Uint8Array(readFileSync(pathOf(name, ".xlsx")))).snapshot();
    const designed = snapshotOf(story.sheets);
    const readings = [written, designed].map((snapshot) => {
      const { figures, texts, items, adjustment, indicators } = readForm(snapshot);
      return { figures, texts, items, adjustment, indicators };
    });
    expect(readings[0]).toEqual(readings[1]);
  });

  it("triggers what its story tells", async () => {
    const found = new Set((await resultOf(name)).findings.map(({ rule }) => rule));
    const built = new Set(catalogue.map(({ id }) => id));
    expect(story.triggers.filter((id) => built.has(id) && !found.has(id))).toEqual([]);
  });
});

/** What every rule says of a workbook, also those that only some places switch on. */
function allOutcomes(name: string): readonly Outcome[] {
  const form = readForm(openXlsx(new Uint8Array(readFileSync(pathOf(name, ".xlsx")))).snapshot());
  return checkForm(form, { ...defaultProfile(form), severities: {} }).outcomes;
}

it("triggers every rule by at least one workbook, or asks a person", () => {
  const outcomes = stories.flatMap(({ name }) => allOutcomes(name));
  const failed = outcomes.filter(({ state }) => state === "failed").map(({ rule }) => rule.id);
  const found = new Set([...failed, ...asked(outcomes)]);
  expect(catalogue.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

/** The rules that put an item on the checklist. */
function asked(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ rule, notChecked }) =>
    notChecked.some(({ kind }) => kind === "person") ? rule.id : [],
  );
}

it("asks a person about last year's filing and the published accounts, even of the clean workbook", () => {
  expect(asked(allOutcomes("clean-2024"))).toEqual(expect.arrayContaining(["X-12", "X-13"]));
});

it("triggers nothing on the clean workbook", async () => {
  const { findings, summary } = await resultOf("clean-2024");
  expect({ findings, errors: summary.errors }).toEqual({ findings: [], errors: 0 });
});

it("finds on the seed exactly what rules.json says of it", async () => {
  const { findings } = await resultOf("seed-2024");
  const speaks = binding.filter(({ seed }) => /^(FAIL|notice|review)/.test(seed)).map(({ id }) => id);
  const found = new Set(findings.map(({ rule }) => rule));
  expect([...found].sort()).toEqual(speaks.sort());
});
