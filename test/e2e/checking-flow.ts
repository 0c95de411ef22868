import seed from "../forms/seed-2024.expected.json";
import { unfold } from "./folds";
import { type Stage, until } from "./in-chromium";
import { manyIndicators } from "./many-indicators";
import { expectSeedFindings } from "./seed-findings";
import { openedInExcel, selectionIn } from "./seed-workbook";

/** The check, its list, and the way from a finding to its cell. */
export function checkingFlow(stage: Stage): void {
  test("finds what is expected of the seed", async () => {
    const page = await stage.pane(openedInExcel());
    await page.getByRole("button", { name: "一键校验" }).click();
    await page.getByRole("group", { name: "按级别筛选" }).waitFor();
    await stage.picture(page, "10-checked");
    await expectSeedFindings(page);
    await stage.picture(page, "10-unfolded");
  });

  test("a click on a finding selects its cell; the focus stays in the list, and the keyboard does the same", async () => {
    const host = openedInExcel();
    const page = await stage.checked(host);
    await page.locator("[data-finding]").filter({ hasText: "公用经费·2024年决算数" }).first().click();
    await until(() => selectionIn(host) === "基础数据表!F20");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-current"))).toBe("true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await until(() => selectionIn(host) === "基础数据表!F21");
  });

  test("filters by severity and searches", async () => {
    const page = await stage.checked(openedInExcel());
    const tiles = page.getByRole("group", { name: "按级别筛选" });
    const rows = page.locator("[data-finding]");
    await tiles.getByRole("button", { name: "项提示" }).click();
    await stage.picture(page, "11-filtered");
    await unfold(page);
    expect(await rows.count()).toBe(seed.summary.notices);
    await tiles.getByRole("button", { name: "项提示" }).click();
    await page.getByRole("searchbox", { name: "在问题中搜索" }).fill("b25");
    expect(await rows.count()).toBe(2);
    await page.getByRole("searchbox", { name: "在问题中搜索" }).fill("没有这样的内容");
    expect(await rows.count()).toBe(0);
    await stage.picture(page, "12-nothing-found");
    await page.getByRole("button", { name: `显示全部 ${seed.findings.length} 项` }).click();
    await unfold(page);
    expect(await rows.count()).toBe(seed.findings.length);
  });

  test("of a thousand findings only those in sight are drawn, wherever one scrolls", async () => {
    const page = await stage.checked(openedInExcel("seed-2024", (book) => manyIndicators(book, 320)));
    const rows = page.locator("[data-finding]");
    const fold = page.getByRole("button", { name: /^同类问题还有 \d{3} 项/ }).first();
    const others = Number(/\d+/.exec(await fold.innerText())?.[0]);
    expect(others).toBeGreaterThan(200);
    await fold.click();
    const last = page.locator(`[aria-posinset="${others}"]`);
    expect(await last.count()).toBe(0);
    expect(await rows.count()).toBeLessThan(150);
    await page.getByRole("button", { name: `这 ${others + 1} 项都标为已核实` }).scrollIntoViewIfNeeded();
    await last.waitFor();
    expect(await rows.count()).toBeLessThan(150);
  });

  test("a finding explains itself", async () => {
    const page = await stage.checked(openedInExcel());
    const item = page.getByRole("listitem").filter({ hasText: "公用经费·2024年决算数" }).first();
    await item.getByRole("button", { name: "详情" }).click();
    expect(await item.locator("dt").allTextContents()).toEqual([
      "怎么改",
      "为什么",
      "依据（B-27）",
      "涉及单元格",
    ]);
    await stage.picture(page, "13-finding-details");
  });

  test("what could not be checked, does not apply or passed can be read, too", async () => {
    const page = await stage.checked(openedInExcel());
    for (const name of [/^未能检查/, /^不适用于本表/, /^通过/]) {
      const line = page.getByRole("button", { name });
      if ((await line.count()) > 0) await line.click();
    }
    await page.getByText("B-08").first().waitFor();
    await stage.picture(page, "14-other-outcomes");
  });

  test("a clean workbook has nothing to correct", async () => {
    const page = await stage.checked(openedInExcel("clean-2024"));
    await page.getByText("没有需要处理的问题").waitFor();
    await stage.picture(page, "15-clean");
  });

  test("a workbook full of errors", async () => {
    const page = await stage.checked(openedInExcel("figures-mixed-up-2024"));
    await page.getByRole("heading", { name: /^有 \d+ 项必须改正$/ }).waitFor();
    await stage.picture(page, "16-errors");
  });
}
