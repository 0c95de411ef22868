import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allCases } from "../core/rules/all-cases";
import { rulePages } from "./rule-pages";

/** Writes docs/rules anew (npm run docs:rules). */
async function build(): Promise<void> {
  const folder = join(__dirname, "../../docs/rules");
  mkdirSync(folder, { recursive: true });
  const pages = rulePages(await allCases());
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(join(folder, file));
  for (const [file, page] of pages) writeFileSync(join(folder, file), page);
  process.stdout.write(`docs/rules: ${String(pages.size)} pages\n`);
}

void build();
