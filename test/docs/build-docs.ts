import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allCases } from "../core/rules/all-cases";
import { profilePage } from "./profile-page";
import { rulePages } from "./rule-pages";
import { settingReaders } from "./setting-readers";

/** Writes docs/rules and docs/profiles.md anew (npm run docs). */
async function build(): Promise<void> {
  const docs = join(__dirname, "../../docs");
  const folder = join(docs, "rules");
  mkdirSync(folder, { recursive: true });
  const cases = await allCases();
  const pages = rulePages(cases);
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(join(folder, file));
  for (const [file, page] of pages) writeFileSync(join(folder, file), page);
  writeFileSync(join(docs, "profiles.md"), profilePage(settingReaders(cases)));
  process.stdout.write(`docs/rules: ${String(pages.size)} pages; docs/profiles.md\n`);
}

void build();
