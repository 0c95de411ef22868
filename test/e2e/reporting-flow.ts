import { type Stage, until } from "./in-chromium";
import { openedInExcel, selectionIn, stateIn, textsOf } from "./seed-workbook";

const question = "存在的主要问题及原因分析";
const answer = "一是预算编制不够精细；\n二是年中追加较多。";

/** The user's own words, the preview, and the sheet. */
export function reportingFlow(stage: Stage): void {
  test("an answered question stands in the sheet 自评报告, which 撤回 takes away", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=report");
    await page.getByRole("textbox", { name: question }).waitFor();
    await stage.picture(page, "40-questions");
    await page.getByRole("textbox", { name: question }).fill(answer);
    await page.getByRole("button", { name: "写入工作表" }).click();
    const receipt = page.getByRole("region", { name: "最近的修改" });
    await receipt.getByText("已写入：生成报告").waitFor();
    expect(host.model.sheets.map(({ name }) => name)).toEqual([
      "基础数据表",
      "自评表",
      "自评报告（原文）",
      "自评报告",
      "校验结果",
    ]);
    const texts = textsOf(host, "自评报告");
    expect(answer.split("\n").filter((line) => !texts.some((text) => text.includes(line)))).toEqual([]);
    await stage.picture(page, "41-written");
    await receipt.getByRole("button", { name: "撤回" }).click();
    await receipt.waitFor({ state: "hidden" });
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表", "自评报告（原文）"]);
  });

  test("the answer is in the workbook and there after a reload", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=report");
    await page.getByRole("textbox", { name: question }).fill(answer);
    await until(() => question in stateIn(host).userText);
    expect(stateIn(host).userText).toEqual({ [question]: answer });
    await page.reload();
    await page.getByRole("textbox", { name: question }).waitFor();
    expect(await page.getByRole("textbox", { name: question }).inputValue()).toBe(answer);
  });

  test("the preview tells the cells of its figures, goes there, and leads to open questions", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=report");
    await page.getByRole("button", { name: "预览" }).click();
    const preview = page.getByRole("region", { name: "报告预览" });
    await preview.getByRole("button", { name: "187.98" }).first().hover();
    await preview.getByText("“187.98”来自 自评表!F4").waitFor();
    await stage.picture(page, "42-preview");
    await preview.getByRole("button", { name: "187.98" }).first().click();
    await until(() => selectionIn(host) === "自评表!F4");
    await preview.getByRole("button", { name: question }).click();
    await page.getByRole("textbox", { name: question }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  });
}
