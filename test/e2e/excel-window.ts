import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Host } from "../officejs/host";
import type { RequestBody } from "../officejs/wire";
import { blockStorage } from "./block-storage";
import { type ContainerFacts, type WireEvent, installContainer } from "./container";
import { PageWatch } from "./page-watch";
import { answerToStartCall } from "./start-call";
import { colourless } from "./themes";

/** The address the manifest of this folder is written for; here its files come from the disk. */
export const addinOrigin = "https://localhost:3000";

/** An Excel of the oldest version that the manifest admits. */
export const excel2021: ContainerFacts = {
  requirements: { ExcelApi: "1.13", DialogApi: "1.2", SharedRuntime: "1.1", RichApiRuntimeFlag: "1.1" },
  theme: colourless,
  version: "16.0.14332.20000",
};

export interface WindowOptions {
  readonly browser: Browser;
  readonly folder: string;
  /** The workbook behind the page; none = a plain browser instead of Excel. */
  readonly host?: Host;
  readonly facts?: ContainerFacts;
  /** What the engine calls itself. */
  readonly userAgent?: string;
  /** The browser refuses to keep anything for the page, as in a frame of another site. */
  readonly blocksStorage?: boolean;
  /** Files the server does not have today, by the end of their address. */
  readonly missing?: string;
  /** What the browser complains of in such a case by its nature. */
  readonly expected?: RegExp;
}

/** A page of the add-in as Excel shows it, and all that went wrong in it. */
export class ExcelWindow {
  /** Settles when Excel answers again; see {@link hold}. */
  private held: Promise<void> = Promise.resolve();
  private letGo: () => void = () => undefined;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly watch: PageWatch,
  ) {}

  static async open(address: string, options: WindowOptions): Promise<ExcelWindow> {
    const { browser, folder, host, facts = excel2021, userAgent, missing, expected } = options;
    const { blocksStorage = false } = options;
    const context = await browser.newContext({
      viewport: { width: 320, height: 720 },
      locale: "zh-CN",
      reducedMotion: "reduce",
      ...(userAgent === undefined ? {} : { userAgent }),
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const window = new ExcelWindow(context, page, new PageWatch(page, expected));
    await context.route("**", async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const file = path.join(folder, decodeURIComponent(pathname));
      if (origin !== addinOrigin) await route.abort();
      else if (!existsSync(file) || (missing !== undefined && pathname.endsWith(missing)))
        await route.fulfill({ status: 404 });
      else await route.fulfill({ path: file });
    });
    if (blocksStorage) await page.addInitScript(blockStorage);
    if (host) await window.connect(host, facts);
    await page.goto(`${addinOrigin}/${address}`);
    return window;
  }

  get complaints(): string[] {
    return this.watch.complaints;
  }

  get requested(): ReadonlySet<string> {
    return this.watch.requested;
  }

  /** Addresses outside of the add-in's own server. */
  get foreign(): string[] {
    return this.watch.foreign(addinOrigin);
  }

  /** From now on Excel takes its time: it answers nothing until {@link release}. */
  hold(): void {
    this.held = new Promise((resolve) => {
      this.letGo = resolve;
    });
  }

  release(): void {
    this.letGo();
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private async connect(host: Host, facts: ContainerFacts): Promise<void> {
    const { page, complaints } = this;
    host.onEvents = (entries) => {
      const events = entries as readonly WireEvent[];
      page
        .evaluate((raised) => {
          window.excelContainer.raise(raised);
        }, events)
        .catch((error: unknown) => complaints.push(String(error)));
    };
    await page.exposeFunction("excelProcessQuery", async (text: string) => {
      await this.held;
      try {
        const body = JSON.parse(text) as RequestBody;
        const answer = JSON.stringify(answerToStartCall(body) ?? host.answer(body));
        // After the answer, as Excel does.
        setTimeout(() => {
          host.flush();
        }, 0);
        return answer;
      } catch (error) {
        complaints.push(String(error));
        throw error;
      }
    });
    await page.addInitScript(installContainer, facts);
  }
}
