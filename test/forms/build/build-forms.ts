import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stories } from "./all-stories";
import { xlsxOf } from "./write-xlsx";

/** Writes every story's workbook to test/forms. Run from the repository's root: npx tsx test/forms/build/build-forms.ts */
async function buildForms(): Promise<void> {
  const folder = join("test", "forms");
  mkdirSync(folder, { recursive: true });
  for (const story of stories) {
    const bytes = await xlsxOf(story.sheets);
    writeFileSync(join(folder, `${story.name}.xlsx`), bytes);
    console.log(`${story.name}.xlsx  ${bytes.length} bytes  ${story.story}`);
  }
}

buildForms().then(
  // The wasm runtime of excelize keeps the process alive.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
