import type { Browser, Page } from "playwright-core";
import type { Host } from "../officejs/host";
import { builtAddin } from "../build/built";
import { chromiumPath, launchChromium } from "./chromium";
import { ExcelWindow, type WindowOptions, excel2021 } from "./excel-window";
import { looksOf } from "./looks";

/** `folder` = where the add-in's files are, if not where they were built. */
type StageOptions = Omit<WindowOptions, "browser" | "folder"> & Partial<Pick<WindowOptions, "folder">>;

/** Opens pages of the built add-in. What is open when a test ends is closed. */
export interface Stage {
  open(address: string, options: StageOptions): Promise<ExcelWindow>;
  /** The pane when it has read the workbook. */
  pane(host: Host, address?: string, facts?: WindowOptions["facts"]): Promise<Page>;
  /** The pane as the ribbon button 一键校验 opens it, when it has checked the workbook. */
  checked(host: Host, facts?: WindowOptions["facts"]): Promise<Page>;
  /** Keeps pictures of the page as it is now; what is wrong with its looks fails the test when it ends. */
  picture(page: Page, name: string): Promise<void>;
}

/**
 * Tests on the built, unchanged add-in in the system's Chromium; skipped where there is none. Whatever a test does, in
 * the end no other server was asked for anything, nothing was complained of and the page's policy was not broken.
 */
export function inChromium(title: string, tests: (stage: Stage) => void): void {
  const executable = chromiumPath();
  if (executable === null) {
    describe.skip(`${title}: SKIPPED, there is no Chromium; set CHROMIUM to its path`, () => {
      tests(notStarted);
    });
    return;
  }
  describe(title, () => {
    jest.setTimeout(60_000);
    let browser: Browser | null = null;
    let folder = "";
    let windows: ExcelWindow[] = [];
    let faults: string[] = [];

    beforeAll(async () => {
      folder = builtAddin();
      browser = await launchChromium(executable);
    }, 240_000);

    afterAll(async () => {
      await browser?.close();
    });

    afterEach(async () => {
      const ended = windows;
      const seen = {
        complaints: ended.flatMap(({ complaints }) => complaints),
        foreign: ended.flatMap(({ foreign }) => foreign),
        looks: faults,
      };
      [windows, faults] = [[], []];
      await Promise.all(ended.map((window) => window.close()));
      expect(seen).toEqual({ complaints: [], foreign: [], looks: [] });
    });

    const open: Stage["open"] = async (address, options) => {
      if (!browser) throw new Error("Chromium is not running.");
      const window = await ExcelWindow.open(address, { browser, folder, ...options });
      windows.push(window);
      return window;
    };
    const pane: Stage["pane"] = async (host, address = "taskpane.html", facts = excel2021) => {
      const { page } = await open(address, { host, facts });
      await page.getByRole("tablist").waitFor();
      await page.getByText("正在读取工作簿…").waitFor({ state: "hidden" });
      return page;
    };
    const checked: Stage["checked"] = async (host, facts) => {
      const page = await pane(host, "taskpane.html?view=check", facts);
      await page.getByRole("group", { name: "按级别筛选" }).waitFor();
      return page;
    };
    const picture: Stage["picture"] = async (page, name) => {
      faults.push(...(await looksOf(page, name)));
    };
    tests({ open, pane, checked, picture });
  });
}

const refuse = () => Promise.reject(new Error("There is no Chromium."));
const notStarted: Stage = { open: refuse, pane: refuse, checked: refuse, picture: refuse };

/** Waits until the workbook is as wanted: what the pane asks of it arrives a little later than the click. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not so after ten seconds: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
