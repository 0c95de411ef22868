import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";

const hashed = /\.([0-9a-f]{8})\.(js|css)$/;
/** The pages' own scripts. */
const entry = /^(taskpane|workbench)\./;

/** A build of its own, to be released anew. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), "jixiao-release-"));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Turns a build into a later one as a release would be: other hashes in all names, another version, and a mark that shows on the page. */
export function release(folder: string): void {
  const names = readdirSync(folder);
  const hashes = names.flatMap((name) => hashed.exec(name)?.[1] ?? []);
  const later = (text: string) =>
    hashes.reduce((changed, hash) => changed.replaceAll(hash, Array.from(hash).reverse().join("")), text);
  const version = versionIn(folder);
  for (const name of names.filter((each) => /\.(js|css|html)$/.test(each))) {
    const mark =
      entry.test(name) && name.endsWith(".js") ? 'document.documentElement.dataset.build = "2";' : "";
    const text = later(readFileSync(path.join(folder, name), "utf8"));
    writeFileSync(path.join(folder, name), mark + (version === null ? text : text.replaceAll(version, "2")));
    renameSync(path.join(folder, name), path.join(folder, later(name)));
  }
}

/** Of the service worker; null = there is none. */
function versionIn(folder: string): string | null {
  if (!readdirSync(folder).includes("service-worker.js")) return null;
  const [, version] =
    /\bversion="(\w+)"/.exec(readFileSync(path.join(folder, "service-worker.js"), "utf8")) ?? [];
  if (version === undefined) throw new Error("The service worker has no version.");
  return version;
}

/** The build a page is of, by the mark of {@link release}: "2", or undefined for the first. */
export function buildOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.build);
}

/** Settles when the page is of the build that {@link release} makes. */
export async function newBuildIn(page: Page): Promise<void> {
  await page.locator('html[data-build="2"]').waitFor();
}
