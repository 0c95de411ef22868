import { readFileSync } from "node:fs";
import path from "node:path";
import { readForm } from "../../src/core/form/read";
import { importDocx } from "../../src/docx/import-docx";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { Stage } from "./in-chromium";
import { openedInExcel, textsOf } from "./seed-workbook";

const filing = path.resolve(__dirname, "../docx/files/seed-2024.docx");
const title = "中共汨罗市委机构编制委员会办公室2024年度部门整体支出绩效自评报告";

/** Word in and out. */
export function wordFlow(stage: Stage): void {
  test("导出 Word downloads a document that reads as the workbook does, and the whole text can be copied", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=report");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 Word" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("中共汨罗市委机构编制委员会办公室2024年绩效自评报告.docx");
    const { sheets } = importDocx(new Uint8Array(readFileSync(await download.path())));
    expect(sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表", "自评报告"]);
    const { figures } = readForm(openXlsx(newXlsx(sheets)).snapshot());
    const { "threePublic.final": final } = figures;
    expect(final.state === "read" && final.value.toString()).toBe("1.2");

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "复制全文（带格式）" }).click();
    await page.getByText("已复制，请到 Word 里粘贴。").waitFor();
    await stage.picture(page, "44-word-out");
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item?.getType(type))?.text();
      return { html: await text("text/html"), plain: await text("text/plain") };
    });
    expect(copied.plain?.split("\n")[0]).toBe(title);
    expect(copied.html).toMatch(new RegExp(`<h1[^>]*text-align: ?center[^>]*>${title}</h1>`));
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表", "自评报告（原文）"]);
  });

  test("从 Word 导入 shows what comes, writes it, and 撤回 takes it away", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=check");
    const form = page.getByRole("region", { name: "本工作簿" });
    await form.getByRole("button", { name: /口径/ }).click();
    await page.getByLabel("选择 Word 文件").setInputFiles(filing);
    const preview = page.getByRole("group", { name: "从 Word 导入：预览" });
    await preview.getByText("自评报告：49 行，取自表格以外的 49 段文字").waitFor();
    await stage.picture(page, "45-word-in");
    await preview.getByRole("button", { name: "导入" }).click();
    const receipt = page.getByRole("region", { name: "最近的修改" });
    await receipt.getByText("已写入：从 Word 导入").waitFor();
    expect(textsOf(host, "自评报告")[0]).toContain("绩效自评报告");
    await receipt.getByRole("button", { name: "撤回" }).click();
    await receipt.waitFor({ state: "hidden" });
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表", "自评报告（原文）"]);
  });
}
