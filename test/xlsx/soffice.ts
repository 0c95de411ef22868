import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Whether a program can be run here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ["--help"], { stdio: "ignore" }).error === undefined;
}

/** Files converted by LibreOffice, by their names without ending. A profile of its own keeps runs apart. */
export function converted(
  files: ReadonlyMap<string, Uint8Array>,
  to: "xlsx" | "pdf",
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    const inputs = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const output = join(folder, "out");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", output, ...inputs], {
      stdio: "ignore",
      timeout: 180_000,
    });
    return new Map(
      readdirSync(output).map((file) => [
        basename(file, `.${to}`),
        new Uint8Array(readFileSync(join(output, file))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All text of a PDF file. */
export function textOfPdf(pdf: Uint8Array): string {
  const { stdout, status } = spawnSync("pdftotext", ["-layout", "-", "-"], {
    input: pdf,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error("pdftotext failed");
  return stdout;
}

/** The package without any stored result of a formula, so that whoever shows one has computed it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const xml = strFromU8(part).replace(/(<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}
