import { readdirSync, rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { builtWorkbench } from "../../build/built";
import { until } from "../in-chromium";
import { buildOf, copyOf, release } from "../release";
import { type BenchStage, noServiceWorker } from "./in-workbench";

/** The name of the cache of the build that `release` makes. */
const newBuild = "jixiao-workbench-2";
/** Those of these files that the page can have, leaving aside what the browser holds besides what is kept for the page. */
function fetched(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate(async (names) => {
    const got = await Promise.all(
      names.map(async (name) => ((await fetch(name, { cache: "reload" })).ok ? [name] : [])),
    );
    return got.flat();
  }, names);
}

/** Whose files are kept for when there is no network, once the new build's service worker is in charge. */
async function keptBuilds(page: Page): Promise<string[]> {
  const workers = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return {
        settled:
          registration?.active?.state === "activated" && !registration.waiting && !registration.installing,
        builds: await caches.keys(),
      };
    });
  await until(async () => {
    const { settled, builds } = await workers();
    return settled && builds.includes(newBuild);
  });
  return (await workers()).builds;
}

/** A new build takes the place of the one that is open in a browser. */
export function updateFlow(stage: BenchStage): void {
  let folder = "";
  beforeEach(() => {
    folder = copyOf(builtWorkbench());
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const openBuild = async () => {
    const bench = await stage.open({ folder });
    await bench.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await bench.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return bench;
  };

  test("pages that are open go on with their own files, before and after the new build is kept", async () => {
    const notLoaded = readdirSync(folder).filter((name) => /^word(-out)?\./.test(name));
    const bench = await openBuild();
    const builds = await bench.page.evaluate(() => caches.keys());
    release(folder);

    // Its files are gone from the server.
    expect(await fetched(bench.page, notLoaded)).toEqual(notLoaded);
    await bench.page.getByRole("button", { name: "一键校验" }).click();
    await bench.page.getByRole("heading", { name: /请核实 \d+ 项/ }).waitFor();

    const next = await bench.another();
    await next.ready();
    expect(await buildOf(next.page)).toBe("2");
    await keptBuilds(next.page);
    await next.page.reload();
    await next.ready();
    expect(await keptBuilds(next.page)).toEqual([...builds, newBuild]);
    expect(await fetched(bench.page, notLoaded)).toEqual(notLoaded);
    await bench.typeInto("B5:C5", "7.25");
    expect((await bench.save()).name).toBe("汨罗市委编办2024年度自评.xlsx");
    expect(await buildOf(bench.page)).toBeUndefined();
    expect([...next.complaints, ...next.foreign]).toEqual([]);
  });

  test("without a service worker a piece that is gone is told so; opened anew, what was not saved is offered", async () => {
    const expected = new RegExp(`${noServiceWorker.source}|404|no answer: .*/word-out\\.`);
    const bench = await stage.open({ folder, withoutServiceWorker: true, expected });
    const { page } = bench;
    await page.getByRole("tab", { name: "生成报告" }).click();
    release(folder);
    const field = page.getByRole("tabpanel", { name: "生成报告" }).getByRole("textbox").first();
    await field.fill("重新打开之前写的一句");
    await page.getByRole("button", { name: "导出 Word" }).click();
    await page.getByText(/^没有生成 Word 文件。助手已在服务器上更新/).waitFor();
    await stage.picture(page, "24-updated");
    await page.getByRole("button", { name: "重新打开" }).click();
    await page.getByRole("button", { name: "恢复" }).click();
    await bench.ready();
    expect(await buildOf(page)).toBe("2");
    await page.getByRole("tab", { name: "生成报告" }).click();
    expect(await field.inputValue()).toBe("重新打开之前写的一句");
  });

  test("the next load has the new build, without a network too; the old files go once no page is open", async () => {
    const bench = await openBuild();
    release(folder);
    await bench.page.reload();
    await bench.ready();
    expect(await buildOf(bench.page)).toBe("2");
    await keptBuilds(bench.page);

    await bench.context.setOffline(true);
    await bench.page.reload();
    await bench.ready();
    expect(await buildOf(bench.page)).toBe("2");

    await bench.context.setOffline(false);
    // The browser may take a while to forget a page that was left.
    await until(async () => {
      await bench.page.goto("about:blank");
      await bench.page.goto(bench.address);
      await bench.ready();
      return (await keptBuilds(bench.page)).join() === newBuild;
    });
    await bench.context.setOffline(true);
    await bench.page.reload();
    await bench.ready();
    expect(await buildOf(bench.page)).toBe("2");
    await bench.page.getByRole("button", { name: "一键校验" }).click();
    await bench.page.getByRole("heading", { name: /请核实 \d+ 项/ }).waitFor();
  });
}
