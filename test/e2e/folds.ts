import type { Page } from "playwright-core";

/** Opens everything that is folded away in the list of findings. */
export async function unfold(page: Page): Promise<void> {
  const folds = page.getByRole("button", { name: /^(提示 \d+ 项|同类问题还有 )/, expanded: false });
  while ((await folds.count()) > 0) await folds.first().click();
}

/** Lists the findings that are a notice, and no others. */
export async function listNotices(page: Page): Promise<void> {
  await page.getByRole("group", { name: "按级别筛选" }).getByRole("button", { name: "项提示" }).click();
}
