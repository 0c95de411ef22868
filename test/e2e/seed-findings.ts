import type { Page } from "playwright-core";
import { severityNames } from "../../src/core/rules/outcomes";
import type { Severity } from "../../src/core/rules/rule";
import seed from "../forms/seed-2024.expected.json";
import { unfold } from "./folds";

/** Unfolds the findings and expects those of the seed: each once, and no other. */
export async function expectSeedFindings(page: Page): Promise<void> {
  await unfold(page);
  const rows = await page.locator("[data-finding]").allTextContents();
  const expected = seed.findings.map(
    ({ severity, message }) => `${severityNames[severity as Severity]}：${message}`,
  );
  expect(expected.map((text) => rows.filter((row) => row.includes(text)).length)).toEqual(
    expected.map(() => 1),
  );
  expect(rows).toHaveLength(expected.length);
}
