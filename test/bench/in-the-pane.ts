import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { readForm } from "../../src/core/form/read";
import type { Snapshot } from "../../src/core/snapshot";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { builtAddin } from "../build/built";
import { chromiumPath, launchChromium } from "../e2e/chromium";
import { ExcelWindow } from "../e2e/excel-window";
import { Host } from "../officejs/host";
import { modelOf } from "../officejs/model";
import { withRows } from "./grown-forms";
import { type Line, median, ms } from "./measure";

const rounds = 5;
const manyRows = 2_500;

interface Seen {
  readonly start: number;
  readonly check: number;
  readonly longest: number;
  readonly findings: number;
  readonly rowsInPage: number;
  readonly longestFrame: number;
}

/** The built pane in Chromium, on the genuine office.js before our host (which answers at once: Excel itself is not in it). */
export async function inThePane(): Promise<Line[]> {
  const executable = chromiumPath();
  if (executable === null) return [{ what: "(f) pane", result: "no Chromium", goal: "–" }];
  const folder = builtAddin();
  const seed = snapshotOf("seed-2024");
  const [second] = readForm(seed).indicators.slice(1);
  const cell = second?.texts.level3;
  if (!cell || !("cell" in cell)) throw new Error("the seed has no second indicator");
  const large = withRows(seed, cell.cell.place.sheet, cell.cell.place.row, manyRows);
  const browser = await launchChromium(executable);
  try {
    const small: Seen[] = [];
    for (let round = 0; round < rounds; round++) small.push(await seenWith(browser, folder, seed));
    const many = await seenWith(browser, folder, large);
    const middle = (of: (seen: Seen) => number) => median(small.map(of));
    return [
      { what: "(f) pane: start to interactive", result: ms(middle(({ start }) => start)), goal: "–" },
      {
        what: `(f) pane: check to first finding, ${middle(({ findings }) => findings)} findings`,
        result: `${ms(middle(({ check }) => check))}, longest block ${ms(middle(({ longest }) => longest))}`,
        goal: "≤ 50 ms a block",
      },
      {
        what: `(f) pane: ${many.findings} findings`,
        result: `check to first finding ${ms(many.check)}, longest block ${ms(many.longest)}, ${many.rowsInPage} of them in the page, longest frame while scrolling ${ms(many.longestFrame)}`,
        goal: "≤ 50 ms a block",
      },
    ];
  } finally {
    await browser.close();
  }
}

function snapshotOf(name: string): Snapshot {
  const file = path.resolve(__dirname, `../forms/${name}.xlsx`);
  return openXlsx(new Uint8Array(readFileSync(file))).snapshot();
}

async function seenWith(browser: Browser, folder: string, snapshot: Snapshot): Promise<Seen> {
  const host = new Host(modelOf(snapshot));
  const window = await ExcelWindow.open("taskpane.html", { browser, folder, host });
  const { page } = window;
  page.setDefaultTimeout(180_000);
  await page.getByRole("tablist").waitFor();
  await page.getByText("正在读取工作簿…").waitFor({ state: "hidden" });
  const start = await page.evaluate(() => performance.now());
  const checked = await checkedIn(page);
  const scrolled = await scrolledIn(page);
  await window.close();
  return { start, ...checked, ...scrolled };
}

/** Presses 一键校验 and waits for the first finding; `longest` is the longest time the page did not answer. */
async function checkedIn(page: Page): Promise<Pick<Seen, "check" | "longest">> {
  await page.evaluate(() => {
    const times = globalThis as unknown as { longest: number; pressed: number };
    times.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
    }).observe({ type: "longtask" });
    document.addEventListener("click", () => (times.pressed = performance.now()), {
      capture: true,
      once: true,
    });
  });
  await page.getByRole("button", { name: "一键校验" }).click();
  await page.locator("[data-finding]").first().waitFor();
  return page.evaluate(() => {
    const { longest, pressed } = globalThis as unknown as { longest: number; pressed: number };
    return { check: performance.now() - pressed, longest };
  });
}

/** Scrolls the whole list in a hundred steps; frames are 16.7 ms when nothing is late. */
async function scrolledIn(page: Page): Promise<Pick<Seen, "findings" | "rowsInPage" | "longestFrame">> {
  const tiles = await page.getByRole("group", { name: "按级别筛选" }).innerText();
  const findings = (tiles.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, count) => sum + Number(count), 0);
  const seen = await page.evaluate(async () => {
    const rows = document.querySelectorAll("[data-finding]");
    let list = rows[0]?.parentElement ?? null;
    while (list && list.scrollHeight <= list.clientHeight + 1) list = list.parentElement;
    const scrolled = list ?? document.scrollingElement;
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let longestFrame = 0;
    let last = await nextFrame();
    for (let step = 1; step <= 100 && scrolled; step++) {
      scrolled.scrollTop = (scrolled.scrollHeight * step) / 100;
      const now = await nextFrame();
      longestFrame = Math.max(longestFrame, now - last);
      last = now;
    }
    return { rowsInPage: rows.length, longestFrame };
  });
  return { findings, ...seen };
}
