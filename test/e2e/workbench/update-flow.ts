import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { builtWorkbench } from "../../build/built";
import type { BenchStage } from "./in-workbench";

const hashed = /\.([0-9a-f]{8})\.(js|css)$/;

/** Turns a build into a later one as a release would be: other hashes in all names, another version, and a mark that shows on the page. */
function release(folder: string): void {
  const hashes = readdirSync(folder).flatMap((name) => hashed.exec(name)?.[1] ?? []);
  const later = (text: string) =>
    hashes.reduce((changed, hash) => changed.replaceAll(hash, Array.from(hash).reverse().join("")), text);
  for (const name of readdirSync(folder).filter((each) => /\.(js|css|html)$/.test(each))) {
    const mark = name.startsWith("workbench.") ? 'document.documentElement.dataset.build = "2";' : "";
    const text = later(readFileSync(path.join(folder, name), "utf8"));
    const version = text.replace(/^const version = "[^"]*"/, 'const version = "2"');
    writeFileSync(path.join(folder, name), mark + version);
    renameSync(path.join(folder, name), path.join(folder, later(name)));
  }
}

/** Whether the page can have a file. */
function canFetch(page: Page, name: string): Promise<boolean> {
  return page.evaluate(async (address) => (await fetch(address)).ok, name);
}

function buildOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.build);
}

/** A new build takes the place of the one that is open in a browser. */
export function updateFlow(stage: BenchStage): void {
  test("the open page goes on with its own files; the next load has the new build, and the old files go", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "jixiao-update-"));
    try {
      cpSync(builtWorkbench(), folder, { recursive: true });
      const neverLoaded = readdirSync(folder).find((name) => name.startsWith("word-out.")) ?? "";
      const bench = await stage.open({ folder });
      await bench.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await bench.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      release(folder);

      // Its files are gone from the server.
      expect(await canFetch(bench.page, neverLoaded)).toBe(true);
      await bench.page.getByRole("button", { name: "一键校验" }).click();
      await bench.page.getByRole("heading", { name: /请核实 \d+ 项/ }).waitFor();
      await bench.typeInto("B5:C5", "7.25");
      expect((await bench.save()).name).toBe("汨罗市委编办2024年度自评.xlsx");
      expect(await buildOf(bench.page)).toBeUndefined();

      await bench.page.reload();
      await bench.ready();
      expect(await buildOf(bench.page)).toBe("2");
      await bench.page.waitForFunction(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting,
      );
      await bench.page.close();

      // No page of the old build is open any more: its files go.
      const next = await bench.another();
      await next.ready();
      await next.page.waitForFunction(async () => (await caches.keys()).join() === "jixiao-workbench-2");
      await next.page.waitForFunction(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.active?.state === "activated" && !registration.waiting;
      });
      await next.page.getByRole("button", { name: "一键校验" }).click();
      await next.page.getByRole("heading", { name: /请核实 \d+ 项/ }).waitFor();
      expect([...next.complaints, ...next.foreign]).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
