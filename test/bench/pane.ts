import type { Page } from "playwright-core";
import { builtAddin } from "../build/built";
import { chromiumPath, launchChromium } from "../e2e/chromium";
import { ExcelWindow, addinOrigin } from "../e2e/excel-window";
import { unfold } from "../e2e/folds";
import { manyIndicators } from "../e2e/many-indicators";
import { openedInExcel } from "../e2e/seed-workbook";
import { type Line, median } from "./measure";

/** Milliseconds that a task held the page's thread: on the clock, and of the processor. */
interface Task {
  readonly time: number;
  readonly work: number;
}

/** Times in the page's own clock, in milliseconds. */
interface Times {
  /** From the request of the page until its button can be pressed, the workbook read. */
  readonly start: number;
  /** From the click on 一键校验 until the first finding is drawn. */
  readonly check: number;
  /** The longest time the page could not answer. */
  readonly longestStart: Task;
  readonly longestCheck: Task;
  readonly findings: number;
  /** Scrolling through all findings: time between two frames. */
  readonly frames: { readonly middle: number; readonly longest: number } | null;
}

/** The rows of 自评表 of each workbook; each of the seed's has four findings or so. */
const books = [
  { name: "seed", rows: null, rounds: 5 },
  { name: "300 indicators", rows: 300, rounds: 3 },
  { name: "3,300 indicators", rows: 3_300, rounds: 1 },
] as const;

/** The built pane in Chromium, at the genuine office.js before our host. */
export async function pane(): Promise<Line[]> {
  const executable = chromiumPath();
  if (executable === null) return [{ what: "(f) pane", result: "no Chromium; set CHROMIUM", goal: "–" }];
  const folder = builtAddin();
  const browser = await launchChromium(executable);
  try {
    const lines: Line[] = [];
    for (const { name, rows, rounds } of books) {
      const all: Times[] = [];
      for (let round = 0; round < rounds; round++) {
        const host =
          rows === null
            ? openedInExcel()
            : openedInExcel("seed-2024", (workbook) => manyIndicators(workbook, rows));
        const window = await ExcelWindow.open("taskpane.html", { browser, folder, host });
        window.page.setDefaultTimeout(120_000);
        all.push(await timesIn(window.page, rows !== null));
        await window.close();
      }
      lines.push(...told(name, all));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

async function timesIn(page: Page, scroll: boolean): Promise<Times> {
  const opening = await longestTask(page, async () => {
    await page.goto(`${addinOrigin}/taskpane.html`);
    const ready = await page.waitForFunction(() => {
      const button = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === "一键校验",
      );
      return button && !button.disabled && performance.now();
    });
    return Number(await ready.jsonValue());
  });
  const checking = await longestTask(page, async () => {
    const clicked = await page.evaluate(() => {
      const now = performance.now();
      [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "一键校验")?.click();
      return now;
    });
    const drawn = await page.waitForFunction(
      () => document.querySelector("[data-finding]") && performance.now(),
    );
    return Number(await drawn.jsonValue()) - clicked;
  });
  const tiles = await page.getByRole("group", { name: "按级别筛选" }).innerText();
  const findings = [...tiles.matchAll(/(\d+) 项/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  return {
    start: opening.done,
    check: checking.done,
    longestStart: opening.longest,
    longestCheck: checking.longest,
    findings,
    frames: scroll ? await scrolledThrough(page) : null,
  };
}

/** Opens all that is folded and scrolls from the top to the end in two hundred steps, one a frame. */
async function scrolledThrough(page: Page): Promise<Times["frames"]> {
  await unfold(page);
  const frames = await page.evaluate(async () => {
    const list = document.querySelector("[data-scroller]");
    if (!list) throw new Error("Nothing scrolls.");
    const steps = 200;
    const times: number[] = [];
    let before = performance.now();
    for (let step = 1; step <= steps; step++) {
      list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / steps;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - before);
      before = now;
    }
    return times;
  });
  return { middle: median(frames), longest: Math.max(...frames) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page while something is done, once what it began has been drawn. */
async function longestTask<T>(page: Page, act: () => Promise<T>): Promise<{ done: T; longest: Task }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser.");
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline", "__metadata"] });
  const done = await act();
  await page.waitForTimeout(500);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const pages = trace.traceEvents.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name === "RunTask" && pages.some((main) => main.pid === pid && main.tid === tid),
  );
  const most = (of: "dur" | "tdur") => Math.max(0, ...tasks.map((task) => (task[of] ?? 0) / 1000));
  return { done, longest: { time: most("dur"), work: most("tdur") } };
}

function told(name: string, all: readonly Times[]): Line[] {
  const middle = (of: (times: Times) => number) => `${median(all.map(of)).toFixed(0)} ms`;
  const longest = (of: (times: Times) => Task) =>
    `longest task **${middle((times) => of(times).work)} of the processor**, ${middle((times) => of(times).time)} on the clock`;
  const [{ findings, frames } = { findings: NaN, frames: null }] = all;
  return [
    {
      what: `(f) ${name}: start until 一键校验 can be pressed`,
      result: `${middle(({ start }) => start)}; ${longest(({ longestStart }) => longestStart)}`,
      goal: "–",
    },
    {
      what: `(f) ${name}: check until the first of ${findings} findings`,
      result: `${middle(({ check }) => check)}; ${longest(({ longestCheck }) => longestCheck)}`,
      goal: "≤ 50 ms",
    },
    ...(frames === null
      ? []
      : [
          {
            what: `(f) ${name}: all findings scrolled through`,
            result: `${frames.middle.toFixed(0)} ms a frame, the longest ${frames.longest.toFixed(0)} ms`,
            goal: "–",
          },
        ]),
  ];
}
