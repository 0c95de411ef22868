import path from "node:path";
import { type Stage, until } from "./in-chromium";
import { openedInExcel, selectionIn, sheetOf, stateIn, textsOf } from "./seed-workbook";

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

  test("edits on the tab are told with their stale figures, kept, and given back", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=report");
    await page.getByRole("button", { name: "写入工作表" }).click();
    await page.getByText("已写入：生成报告").waitFor();
    const { cells } = sheetOf(host, "自评报告");
    const bought = [...cells.values()].find(({ value }) => String(value).includes("政府采购预算9.00万元"));
    if (!bought) throw new Error("no paragraph on purchases");
    bought.value = "　　政府采购预算9.00万元，全年实际采购8.00万元，执行率55.56%，部分合同跨年支付。";
    await page.reload();
    const edits = page.getByRole("region", { name: "您对报告的修改" });
    await edits.getByText("“全年实际采购8.00万元”，表中为5.00万元。").waitFor();
    await edits.getByRole("button", { name: "您在表上的修改：改 1 段，写入时保留" }).click();
    await stage.picture(page, "43-edits");
    await edits.getByRole("button", { name: "改为 5.00万元" }).click();
    await edits.getByText("已选择改动 1 段，点“写入工作表”后生效。").waitFor();
    await stage.picture(page, "44-edit-chosen");
    await edits.getByRole("button", { name: "恢复自动文字" }).click();
    await page.getByRole("button", { name: "写入工作表" }).click();
    await edits.waitFor({ state: "hidden" });
    expect(textsOf(host, "自评报告").some((text) => text.includes("，实际采购5.00万元，"))).toBe(true);
  });

  test("last year's words are offered as drafts, and one is taken over", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=report");
    const last = page.getByRole("region", { name: "上年报告" });
    const duties = "部门主要职能职责、机构设置";
    await last.locator("input[type=file]").setInputFiles(path.join(__dirname, "../forms/seed-2024.xlsx"));
    await last.getByText(/处文字可作草稿/).waitFor();
    await stage.picture(page, "45-last-year");
    await last.getByRole("button", { name: `采用：${duties}` }).click();
    await until(() => duties in stateIn(host).userText);
    expect(stateIn(host).userText[duties]).toContain("编办作为党委工作的职能部门");
    await last.getByRole("button", { name: `这一处已填写：${duties}` }).waitFor();
    await stage.picture(page, "46-draft-taken");
  });
}
