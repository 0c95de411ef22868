import { renameSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { builtAddin } from "../build/built";
import { type ExcelWindow } from "./excel-window";
import { type Stage, until } from "./in-chromium";
import { copyOf, newBuildIn, release } from "./release";
import { openedInExcel } from "./seed-workbook";

const updated = "助手已在服务器上更新，这里打开的还是旧的，请重新打开。工作簿没有改动，您填写的内容会保留。";
const unreachable = "现在连不上存放助手的服务器，请检查网络后再试一次。工作簿没有改动。";

/** A pane that is open while the server gets a new build, whose files have other names. */
export function outdatedFlow(stage: Stage): void {
  let folder = "";
  beforeEach(() => {
    folder = copyOf(builtAddin());
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const host = () => openedInExcel();
  const open = async (address: string, opened = host()): Promise<ExcelWindow> => {
    const window = await stage.open(address, { host: opened, folder, expected: /404|ERR_FAILED|no answer/ });
    await window.page.getByRole("tablist").waitFor();
    return window;
  };
  const field = (page: Page) => page.getByRole("textbox").first();

  test("what is fetched late is not there any more: the pane says so, and opened anew has all that was typed", async () => {
    const { page } = await open("taskpane.html?view=report");
    await page.getByRole("button", { name: "写入工作表" }).click();
    await page.getByRole("button", { name: "撤回" }).waitFor();
    release(folder);
    await page.getByRole("button", { name: "导出 Word" }).click();
    await page.getByText(`没有生成 Word 文件。${updated}也可以复制全文粘贴到 Word。`).waitFor();
    await page.getByText("重新打开后，已写入的 1 步不能再撤回。").waitFor();
    await stage.picture(page, "74-updated-export");
    await field(page).fill("重新打开之前写的一句");
    await page.getByRole("button", { name: "重新打开" }).click();
    await newBuildIn(page);
    expect(page.url()).toContain("taskpane.html?view=report");
    await until(async () => (await field(page).inputValue()) === "重新打开之前写的一句");
    await page.getByRole("button", { name: "导出 Word" }).click();
    await page.getByText(/已交给下载，一般在浏览器的下载文件夹里。$/).waitFor();
  });

  test("a file to be read for which the piece is gone is told so, too", async () => {
    const { page } = await open("taskpane.html?view=report");
    await page.getByRole("button", { name: "导入上年报告" }).waitFor();
    release(folder);
    await page.getByLabel("选择上年的工作簿").setInputFiles("test/forms/seed-2024.xlsx");
    await page.getByText(`无法导入“seed-2024.xlsx”：${updated}`).waitFor();
    await page.getByRole("button", { name: "重新打开" }).click();
    await newBuildIn(page);
  });

  test("the views themselves: without a network they can be tried again, from an older build they cannot", async () => {
    const later = readdirSync(folder).find((name) => name.startsWith("later.")) ?? "";
    const elsewhere = path.join(folder, "elsewhere");
    renameSync(path.join(folder, later), elsewhere);
    const { page } = await open("taskpane.html");
    await page.getByText("这一页没有打开").waitFor();
    await page.getByText(updated).waitFor();
    await stage.picture(page, "75-updated");

    await page.route("**/later.*", (route) => route.abort());
    await page.getByRole("tab", { name: "帮助" }).click();
    const panel = page.getByRole("tabpanel", { name: "帮助" });
    await panel.getByText(unreachable).waitFor();
    await stage.picture(page, "76-no-network");
    await panel.getByRole("button", { name: "重试" }).click();
    await panel.getByText(unreachable).waitFor();
    await page.unroute("**/later.*");
    renameSync(elsewhere, path.join(folder, later));
    await panel.getByRole("button", { name: "重试" }).click();
    await panel.getByRole("heading", { name: "怎么用" }).waitFor();
  });
}
