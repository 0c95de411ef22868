import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { blockStorage } from "../block-storage";
import { until } from "../in-chromium";
import { PageWatch } from "../page-watch";
import type { OpenOptions } from "./in-workbench";

/** A tab of the workbench as a user has it, and all that went wrong in it. */
export class BenchWindow {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly watch: PageWatch,
    readonly address: string,
  ) {}

  /** A tab in a browser that has never been here, when the first workbook is read. */
  static async open(
    browser: Browser,
    address: string,
    { blocksStorage = false, withoutServiceWorker = false, expected }: Omit<OpenOptions, "folder">,
  ): Promise<BenchWindow> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: "zh-CN",
      reducedMotion: "reduce",
      serviceWorkers: withoutServiceWorker ? "block" : "allow",
    });
    context.setDefaultTimeout(30_000);
    if (blocksStorage) await context.addInitScript(blockStorage);
    const window = await BenchWindow.inContext(context, address, expected);
    await window.ready();
    return window;
  }

  /** A further tab of the same browser. */
  async another(): Promise<BenchWindow> {
    return BenchWindow.inContext(this.context, this.address);
  }

  private static async inContext(
    context: BrowserContext,
    address: string,
    expected?: RegExp,
  ): Promise<BenchWindow> {
    const page = await context.newPage();
    const window = new BenchWindow(context, page, new PageWatch(page, expected), address);
    await page.goto(address);
    return window;
  }

  /** Settles when the open workbook is shown and read. */
  async ready(): Promise<void> {
    await this.page.getByRole("tablist", { name: "绩效自评助手" }).waitFor();
    await this.page.getByText("正在读取工作簿…").waitFor({ state: "hidden" });
    await this.page.getByText(/^正在打开/).waitFor({ state: "hidden" });
  }

  get complaints(): string[] {
    return this.watch.complaints;
  }

  get foreign(): string[] {
    return this.watch.foreign(new URL(this.address).origin);
  }

  /** What the box beside the formula bar says is selected. */
  selection(): Promise<string> {
    return this.page.locator(".grid-container input").first().inputValue();
  }

  /** Selects cells by the box beside the formula bar, as in Excel. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator(".grid-container input").first();
    await box.click();
    await box.fill(address);
    await box.press("Enter");
  }

  /** Types into the cell at this place, given with its merged area: "B5:C5". */
  async typeInto(selected: string, text: string): Promise<void> {
    await this.goTo(selected);
    await until(async () => (await this.selection()) === selected);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Opens a file as the user does with 打开. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  /** Saves, and gives what came into the downloads. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "另存为 .xlsx" }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(readFileSync(await download.path())),
    };
  }
}
