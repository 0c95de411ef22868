import type { Page } from "playwright-core";
import type { Stage } from "./in-chromium";
import { openedInExcel } from "./seed-workbook";

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "帮助" }).click();
  await page.getByRole("button", { name: "设置" }).click();
}

/** What the user prefers, kept by the browser through office-js-helpers. */
export function settingsFlow(stage: Stage): void {
  test("settings survive a reload", async () => {
    const page = await stage.pane(openedInExcel());
    await page.getByText("还没有校验").waitFor();
    await openSettings(page);
    await page.getByRole("checkbox", { name: "打开助手时自动校验" }).check();
    await page.getByRole("combobox", { name: "默认校验口径" }).selectOption("national-2020");
    await stage.picture(page, "54-settings");

    await page.reload();
    await page.getByRole("group", { name: "按级别筛选" }).waitFor();
    await page.getByText("2024年度 · 口径：全国2020（成本列入产出）").waitFor();
    await openSettings(page);
    expect(await page.getByRole("checkbox", { name: "打开助手时自动校验" }).isChecked()).toBe(true);
    expect(await page.getByRole("combobox", { name: "默认校验口径" }).inputValue()).toBe("national-2020");
  });

  test("where the browser keeps nothing, the pane works and says so", async () => {
    // office.js tries the storage of the session, too, and says so.
    const expected = /^SecurityError: The document is not allowed to use its storage\.$/;
    const host = openedInExcel();
    const { page } = await stage.open("taskpane.html", { host, blocksStorage: true, expected });
    await page.getByText("还没有校验").waitFor();
    await openSettings(page);
    await page
      .getByText("设置没能保存在这台电脑上（可能是浏览器不允许），关闭助手后会恢复为默认。")
      .waitFor();
    await stage.picture(page, "55-settings-not-kept");
  });
}
