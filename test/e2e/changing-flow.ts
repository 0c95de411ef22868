import type { Page } from "playwright-core";
import seed from "../forms/seed-2024.expected.json";
import { listNotices } from "./folds";
import { type Stage, until } from "./in-chromium";
import { cellOf, contentOf, openedInExcel, sheetOf, stateIn } from "./seed-workbook";

const blanks = seed.findings
  .filter(({ rule }) => rule === "B-10")
  .map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const findingWith = (page: Page, words: string) =>
  page.getByRole("listitem").filter({ has: page.locator("[data-finding]").filter({ hasText: words }) });

/** What the pane changes in the workbook, and how that is taken back. */
export function changingFlow(stage: Stage): void {
  test("fills the blank details with 0 as previewed, and 撤回 puts everything back", async () => {
    const host = openedInExcel();
    const page = await stage.checked(host);
    const before = contentOf(host);
    const [cells = []] = blanks;
    await listNotices(page);
    const item = findingWith(page, "“公车购置”");
    await item.getByRole("button", { name: "空白处填 0" }).click();
    expect(await item.getByRole("group", { name: "空白处填 0：预览" }).getByRole("listitem").count()).toBe(
      15,
    );
    await stage.picture(page, "20-fix-preview");

    await item.getByRole("button", { name: "写入 15 个单元格" }).click();
    const receipt = page.getByRole("region", { name: "最近的修改" });
    await receipt.getByText("已写入：空白处填 0（15 个单元格）").waitFor();
    expect(cells.map((reference) => cellOf(host, reference).value)).toEqual(cells.map(() => 0));
    expect(await findingWith(page, "“公车购置”").count()).toBe(0);
    await receipt.getByRole("button", { expanded: false }).click();
    await stage.picture(page, "21-fixed");

    await receipt.getByRole("button", { name: "撤回" }).click();
    await receipt.waitFor({ state: "hidden" });
    expect(contentOf(host)).toEqual(before);
    expect(await findingWith(page, "“公车购置”").count()).toBe(1);
  });

  test("all safe fixes at once", async () => {
    const host = openedInExcel();
    const page = await stage.checked(host);
    await page.getByRole("button", { name: /^全部安全修复/ }).click();
    await stage.picture(page, "22-safe-fixes");
    await page
      .getByRole("group", { name: "全部安全修复：预览" })
      .getByRole("button", { name: /^写入/ })
      .click();
    await page.getByRole("region", { name: "最近的修改" }).waitFor();
    expect(blanks.flat().map((reference) => cellOf(host, reference).value)).toEqual(
      blanks.flat().map(() => 0),
    );
  });

  test("does not take back what somebody changed since, and says where", async () => {
    const host = openedInExcel();
    const page = await stage.checked(host);
    await listNotices(page);
    const item = findingWith(page, "“公车购置”");
    await item.getByRole("button", { name: "空白处填 0" }).click();
    await item.getByRole("button", { name: "写入 15 个单元格" }).click();
    const receipt = page.getByRole("region", { name: "最近的修改" });
    await receipt.waitFor();
    host.userTypes(sheetOf(host, "基础数据表"), 6, 1, 3.5);
    const now = contentOf(host);
    await receipt.getByRole("button", { name: "撤回" }).click();
    await receipt.getByText("没有撤回：基础数据表!B7").waitFor();
    expect(contentOf(host)).toEqual(now);
    await stage.picture(page, "23-undo-refused");
    await receipt.getByRole("button", { name: "保留现状" }).click();
    await receipt.waitFor({ state: "hidden" });
    expect(contentOf(host)).toEqual(now);
  });

  test("已核实 is kept in the workbook with its reason and is there after a reload", async () => {
    const host = openedInExcel();
    const page = await stage.checked(host);
    const words = "“部门基本支出预算调整”没有填写金额";
    await findingWith(page, words).getByRole("button", { name: "标为已核实" }).click();
    await page.getByRole("textbox", { name: "核实情况" }).fill("追加文号：汨财预〔2024〕12号");
    await stage.picture(page, "24-accepting");
    await page.getByRole("button", { name: "确认已核实" }).click();
    await findingWith(page, words).waitFor({ state: "detached" });
    await until(() => stateIn(host).accepted.length === 1);
    expect(stateIn(host).accepted).toMatchObject([{ rule: "B-35", reason: "追加文号：汨财预〔2024〕12号" }]);

    await page.reload();
    await page.getByRole("button", { name: "已核实（1）" }).click();
    await page.getByText("核实：追加文号：汨财预〔2024〕12号").waitFor();
    await page.getByRole("heading", { name: `请核实 ${seed.summary.warnings - 1} 项` }).waitFor();
    await stage.picture(page, "25-accepted");
  });

  test("a chosen profile is there after a reload", async () => {
    const host = openedInExcel();
    const page = await stage.checked(host);
    const card = page.getByRole("region", { name: "本工作簿" });
    await card.getByRole("button", { expanded: false }).click();
    await card.getByRole("combobox", { name: "校验口径" }).selectOption("national-2021");
    await until(() => stateIn(host).profile === "national-2021");
    const title = await card.getByRole("button", { expanded: true }).innerText();
    await page.reload();
    await card.getByRole("button", { expanded: false }).waitFor();
    expect(await card.getByRole("button", { expanded: false }).innerText()).toBe(title);
    // The county's own weights fit, the national ones do not for 产出 and 效益 (S-34).
    await page.getByRole("heading", { name: `请核实 ${seed.summary.warnings + 2} 项` }).waitFor();
  });

  test("a change by the user marks the results as out of date, then checks anew", async () => {
    const host = openedInExcel();
    const page = await stage.checked(host);
    // While a cell is being edited nothing can be read, so that the notice stays.
    host.isCellEditing = true;
    host.userTypes(sheetOf(host, "基础数据表"), 24, 1, 29.2);
    await page.getByText("表格已改动").waitFor();
    await stage.picture(page, "26-out-of-date");
    host.isCellEditing = false;
    host.userTypes(sheetOf(host, "基础数据表"), 24, 1, 29.2);
    await page.getByText("表格已改动").waitFor({ state: "hidden" });
    expect(await findingWith(page, "“部门基本支出预算调整”没有填写金额").count()).toBe(0);
  });
}
