import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seedCase } from "../../forms/build/seed";
import { standardSheets } from "../../forms/build/standard-layout";
import { formDocx } from "./form-docx";

/**
 * Writes the filed case as a Word document to test/docx/files, once by our own builder and, where LibreOffice is installed, once
 * more as LibreOffice writes it after it read it as its own format. Run from the repository's root:
 * npx tsx test/docx/build/build-docx.ts
 */
function buildDocx(): void {
  const folder = join("test", "docx", "files");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "seed-2024.docx"), formDocx(standardSheets(seedCase)));
  const work = mkdtempSync(join(tmpdir(), "build-docx-"));
  try {
    const converted = (to: string, file: string): string => {
      const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", work, file], {
        stdio: "ignore",
      });
      return join(work, `seed-2024.${to}`);
    };
    const odt = converted("odt", join(folder, "seed-2024.docx"));
    const bytes = readFileSync(converted("docx", odt));
    writeFileSync(join(folder, "seed-2024-libreoffice.docx"), bytes);
    writeFileSync(join(folder, "seed-2024.doc"), readFileSync(converted("doc", odt)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

buildDocx();
