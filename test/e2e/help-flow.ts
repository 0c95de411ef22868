import { catalogue } from "../../src/core/rules/catalogue";
import type { Stage } from "./in-chromium";
import { openedInExcel } from "./seed-workbook";

/** Help without a network, and the diagnostics. */
export function helpFlow(stage: Stage): void {
  test("every rule is explained in the pane", async () => {
    const page = await stage.pane(openedInExcel());
    await page.getByRole("tab", { name: "帮助" }).click();
    await page.getByText(`${catalogue.length} 条规则`).waitFor();
    await stage.picture(page, "50-help");
    await page.getByRole("button", { name: /^基础数据表（/ }).click();
    await page.getByRole("button", { name: /^B-10 / }).click();
    await stage.picture(page, "53-help-rule");
    await page.getByRole("searchbox", { name: "搜索规则" }).fill("没有这样的内容");
    await page.getByText("没有符合的规则").waitFor();
    await stage.picture(page, "51-help-nothing-found");
  });

  test("the diagnostics are copied and hold no cell contents", async () => {
    const page = await stage.pane(openedInExcel());
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("tab", { name: "帮助" }).click();
    await page.getByRole("button", { name: "关于本助手、诊断信息" }).click();
    await page.getByRole("button", { name: "复制诊断信息" }).click();
    await page.getByText("诊断信息已复制").waitFor({ state: "attached" });
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain("ExcelApi 1.13");
    expect(text).not.toMatch(/汨罗|187\.98/);
  });

  test("in a web view without a clipboard the diagnostics are shown instead", async () => {
    const page = await stage.pane(openedInExcel());
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.getByRole("tab", { name: "帮助" }).click();
    await page.getByRole("button", { name: "关于本助手、诊断信息" }).click();
    await page.getByRole("button", { name: "复制诊断信息" }).click();
    const shown = page.getByRole("textbox", { name: /无法直接复制/ });
    expect(await shown.inputValue()).toContain("ExcelApi 1.13");
    await stage.picture(page, "52-diagnostics");
  });
}
