import type { Page } from "playwright-core";
import { excel2021 } from "./excel-window";
import { listNotices } from "./folds";
import type { Stage } from "./in-chromium";
import { openedInExcel } from "./seed-workbook";
import { black } from "./themes";

const views = [
  ["填写比率", "fill"],
  ["生成报告", "report"],
  ["帮助", "help"],
  ["校验", "check"],
] as const;

async function picturesOfViews(stage: Stage, page: Page, name: string): Promise<void> {
  for (const [tab, view] of views) {
    await page.getByRole("tab", { name: tab }).click();
    if (view === "report") await page.getByRole("button", { name: "预览" }).click();
    await stage.picture(page, `${name}-${view}`);
  }
}

/** The colours of Office, and Windows' contrast themes. */
export function themesFlow(stage: Stage): void {
  test("black Office: the pane is dark", async () => {
    const page = await stage.checked(openedInExcel(), { ...excel2021, theme: black });
    const background = await page.evaluate(() => {
      const shown = document.querySelector(".fui-FluentProvider");
      return shown && getComputedStyle(shown).backgroundColor;
    });
    expect(background).toBe("rgb(41, 41, 41)");
    await listNotices(page);
    const item = page.getByRole("listitem").filter({ hasText: "“公车购置”" });
    await item.getByRole("button", { name: "空白处填 0" }).click();
    await picturesOfViews(stage, page, "80-dark");
    await item.getByRole("button", { name: "写入 15 个单元格" }).click();
    await page.getByRole("region", { name: "最近的修改" }).waitFor();
    await stage.picture(page, "80-dark-fixed");
  });

  test("a contrast theme of Windows", async () => {
    const page = await stage.checked(openedInExcel());
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await picturesOfViews(stage, page, "81-contrast");
  });
}
