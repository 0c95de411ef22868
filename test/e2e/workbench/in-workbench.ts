import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { type PageServer, servePages } from "../../../src/serve/page-server";
import { builtWorkbench } from "../../build/built";
import { chromiumPath, launchChromium } from "../chromium";
import { accessibilityFaults, screenshots } from "../looks";
import { BenchWindow } from "./bench-window";

export interface OpenOptions {
  /** Where its files are, if not where they were built. */
  readonly folder?: string;
  /** The browser refuses to keep anything for the page. */
  readonly blocksStorage?: boolean;
  /** The browser has no service workers for the page, as over http: every file comes from the server when it is needed. */
  readonly withoutServiceWorker?: boolean;
  /** What the browser complains of in such a case by its nature. */
  readonly expected?: RegExp;
}

/** What the browser says where {@link OpenOptions.withoutServiceWorker} holds. */
export const noServiceWorker = /Service Worker registration blocked/;

/** Opens the built workbench. What is open when a test ends is closed. */
export interface BenchStage {
  /** The workbench as it opens, with the seed's case. */
  open(options?: OpenOptions): Promise<BenchWindow>;
  /** Keeps pictures of the page in two sizes, light and dark; what accessibility rules it breaks fails the test when it ends. */
  picture(page: Page, name: string): Promise<void>;
}

/** The spreadsheet grid, whose markup is its library's: docs/decisions/0014-workbench.md names what is wrong with it. */
const grid = [".grid-container", "[data-u-comp]", "section[aria-label^=Notifications]"];
/** Fluent keeps the focus inside of its menus and dialogs with these; they pass it on at once. */
const fluentGuards = "[data-tabster-dummy]";
const notOurs = [...grid, fluentGuards];

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

async function looksOf(page: Page, name: string): Promise<string[]> {
  mkdirSync(path.join(screenshots, "workbench"), { recursive: true });
  const faults: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of [...sizes].reverse()) {
      await page.setViewportSize(size);
      // The grid paints a frame later than the page.
      await page.waitForTimeout(300);
      const file = `workbench/${name}-${size.width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(screenshots, file) });
    }
    faults.push(
      ...(await accessibilityFaults(page, notOurs)).map((fault) => `${name}, ${colorScheme}, ${fault}`),
    );
  }
  return faults;
}

/**
 * Tests on the built, unchanged workbench from the server of `npm start`, in the system's Chromium; skipped where there is none.
 * Whatever a test does, in the end no other server was asked for anything and nothing was complained of.
 */
export function inWorkbench(title: string, tests: (stage: BenchStage) => void): void {
  const executable = chromiumPath();
  if (executable === null) {
    describe.skip(`${title}: SKIPPED, there is no Chromium; set CHROMIUM to its path`, () => {
      tests(notStarted);
    });
    return;
  }
  describe(title, () => {
    jest.setTimeout(120_000);
    let browser: Browser | null = null;
    let server: PageServer | null = null;
    const others: PageServer[] = [];
    let windows: BenchWindow[] = [];
    let faults: string[] = [];

    beforeAll(async () => {
      server = await servePages(builtWorkbench(), []);
      browser = await launchChromium(executable);
    }, 300_000);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    afterEach(async () => {
      const ended = windows;
      const seen = {
        complaints: ended.flatMap(({ complaints }) => complaints),
        foreign: ended.flatMap(({ foreign }) => foreign),
        looks: faults,
      };
      [windows, faults] = [[], []];
      await Promise.all(ended.map(({ context }) => context.close()));
      await Promise.all(others.splice(0).map((other) => other.close()));
      expect(seen).toEqual({ complaints: [], foreign: [], looks: [] });
    });

    const open: BenchStage["open"] = async ({ folder, ...options } = {}) => {
      if (!browser || !server) throw new Error("Chromium is not running.");
      const from = folder === undefined ? server : await servePages(folder, []);
      if (from !== server) others.push(from);
      const window = await BenchWindow.open(browser, from.address, options);
      windows.push(window);
      return window;
    };
    const picture: BenchStage["picture"] = async (page, name) => {
      faults.push(...(await looksOf(page, name)));
    };
    tests({ open, picture });
  });
}

const refuse = () => Promise.reject(new Error("There is no Chromium."));
const notStarted: BenchStage = { open: refuse, picture: refuse };
