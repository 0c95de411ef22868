import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes the expectations anew instead of comparing: run once on purpose, then read the difference. */
const update = process.env.UPDATE_EXPECTED === "1";

/** Compares a whole output with the file of that name in test/cli/expected. */
export function expectText(name: string, actual: string): void {
  const path = join(__dirname, "expected", name);
  if (update) writeFileSync(path, actual);
  expect(actual).toBe(existsSync(path) ? readFileSync(path, "utf8") : "(no such file)");
}
