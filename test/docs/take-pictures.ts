import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { servePages } from "../../src/serve/page-server";
import { builtWorkbench } from "../build/built";
import { jixiao } from "../cli/fake-terminal";
import { WorkFolder } from "../cli/work-folder";
import { chromiumPath, launchChromium } from "../e2e/chromium";

const root = path.resolve(__dirname, "../..");
const imageFile = (name: string) => path.join(root, "docs/images", `${name}.png`);

/** Takes the pictures of README and of the guide: the workbench on the seed's case, step by step, and the page for a leader. */
async function takePictures(): Promise<void> {
  const executable = chromiumPath();
  if (executable === null) throw new Error("There is no Chromium; set CHROMIUM to its path.");
  const server = await servePages(builtWorkbench(), []);
  const browser = await launchChromium(executable);
  try {
    await takeWorkbench(browser, server.address);
    await takeSummary(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takeWorkbench(browser: Browser, address: string): Promise<void> {
  const page = await pageOf(browser, 1366);
  await page.goto(address);
  const pane = page.getByRole("tablist", { name: "绩效自评助手" }).locator("xpath=ancestor::header/..");
  await button(page, "一键校验").click();
  await page.getByRole("group", { name: "按级别筛选" }).waitFor();
  await take(pane, "check");

  const finding = page.getByRole("listitem").filter({ hasText: "公用经费·2024年决算数" }).first();
  await finding.locator("[data-finding]").click();
  // The grid paints a little later.
  await page.waitForTimeout(1_000);
  await take(page, "workbench");
  await finding.getByRole("button", { name: "详情" }).click();
  await take(finding, "finding");

  await page.getByRole("tab", { name: "填写比率" }).click();
  await button(page, /^写入 \d+ 项$/).waitFor();
  await take(pane, "fill");
  await button(page, /^写入 \d+ 项$/).click();
  const receipt = page.getByRole("region", { name: "最近的修改" });
  await receipt.getByText(/^已写入/).click();
  await take(receipt, "undo");
  await button(page, "撤回").click();
  await receipt.waitFor({ state: "hidden" });

  await page.getByRole("tab", { name: "生成报告" }).click();
  await button(page, "预览").waitFor();
  await take(pane, "report-words");
  await button(page, "预览").click();
  await page.getByRole("region", { name: "报告预览" }).scrollIntoViewIfNeeded();
  await take(pane, "report-preview");
  await page.close();
}

/** Test workbooks as departments' filings. */
const filings = [
  ["seed-2024", "中共汨罗市委机构编制委员会办公室"],
  ["clean-2024", "云岭县林业局"],
  ["scores-wrong-2024", "云岭县水利局"],
  ["execution-low-2024", "云岭县民政局"],
  ["overspent-2024", "云岭县档案馆"],
] as const;

/** What `check --html` makes of a folder of filings. */
async function takeSummary(browser: Browser): Promise<void> {
  const work = new WorkFolder();
  const page = await pageOf(browser, 1100);
  try {
    for (const [story, value] of filings)
      await work.changedStory(story, `报送/${value}.xlsx`, [
        { kind: "text", place: { sheet: "自评表", row: 1, column: 1 }, value },
      ]);
    // The page names the files as the command line was given them.
    process.chdir(work.path);
    const { err } = await jixiao(["check", "报送", "--html", "汇总.html"]);
    console.log(err.trim());
    await page.goto(pathToFileURL(work.at("汇总.html")).href);
    await take(page, "summary");
  } finally {
    process.chdir(root);
    work.remove();
  }
}

function pageOf(browser: Browser, width: number): Promise<Page> {
  return browser.newPage({ viewport: { width, height: 768 }, locale: "zh-CN", reducedMotion: "reduce" });
}

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", { name, exact: true });
}

async function take(what: Page | Locator, name: string): Promise<void> {
  // Nothing is to look pointed at.
  await ("page" in what ? what.page() : what).mouse.move(0, 0);
  await what.screenshot({ path: imageFile(name) });
  console.log(imageFile(name));
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
