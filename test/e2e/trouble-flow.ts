import { type Stage } from "./in-chromium";
import { contentOf, openedInExcel, sheetOf } from "./seed-workbook";

/** What Excel refuses, and how the user is told. */
export function troubleFlow(stage: Stage): void {
  test("while a cell is being edited: one sentence, and 重试 once it is done", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host);
    host.isCellEditing = true;
    await page.getByRole("button", { name: "一键校验" }).click();
    await page.getByRole("button", { name: "重试" }).waitFor();
    await stage.picture(page, "70-cell-editing");
    host.isCellEditing = false;
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("group", { name: "按级别筛选" }).waitFor();
    expect(await page.getByRole("button", { name: "重试" }).count()).toBe(0);
  });

  test("a protected sheet is named and not written to", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=fill");
    sheetOf(host, "基础数据表").isProtected = true;
    const before = contentOf(host);
    await page.getByRole("button", { name: "写入 3 项" }).click();
    await page.getByRole("alert").filter({ hasText: "基础数据表" }).waitFor();
    expect(contentOf(host)).toEqual(before);
    await stage.picture(page, "71-protected");
  });

  test("a workbook that cannot be read at first", async () => {
    const host = openedInExcel();
    host.isCellEditing = true;
    const { page } = await stage.open("taskpane.html", { host });
    await page.getByRole("button", { name: "重试" }).waitFor();
    await stage.picture(page, "72-not-read");
    host.isCellEditing = false;
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("region", { name: "本工作簿" }).waitFor();
  });

  test("long work shows what is being done and can be cancelled", async () => {
    const host = openedInExcel();
    const window = await stage.open("taskpane.html", { host });
    const { page } = window;
    await page.getByRole("region", { name: "本工作簿" }).waitFor();
    window.hold();
    await page.getByRole("button", { name: "一键校验" }).click();
    await page.getByRole("progressbar", { name: "正在校验…" }).waitFor();
    // It fades in late, so that what is done at once does not flash.
    await page.waitForTimeout(600);
    await stage.picture(page, "73-working");
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByText("还没有校验").waitFor();
    window.release();
  });
}
