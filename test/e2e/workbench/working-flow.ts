import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { sheetOf } from "../../workbench/save-grid";
import { converted, isInstalled } from "../../xlsx/soffice";
import { until } from "../in-chromium";
import { expectSeedFindings } from "../seed-findings";
import type { BenchWindow } from "./bench-window";
import { held } from "./held-in-file";
import type { BenchStage } from "./in-workbench";

const seedBytes = new Uint8Array(readFileSync(path.join(__dirname, "../../forms/seed-2024.xlsx")));

function reportText(bytes: Uint8Array): string {
  return sheetOf(openXlsx(bytes).snapshot(), "自评报告").values.flat().join("\n");
}

/** After 一键校验 has found what it finds. */
async function checked(bench: BenchWindow): Promise<void> {
  await bench.page.getByRole("button", { name: "一键校验" }).click();
  await bench.page.getByRole("group", { name: "按级别筛选" }).waitFor();
}

const receiptOn = (page: Page) => page.getByRole("region", { name: "最近的修改" });

/** Takes back the latest step, which is called so. */
async function takeBack(page: Page, step: string): Promise<void> {
  const latest = receiptOn(page).getByText(`已写入：${step}`);
  await latest.waitFor();
  await receiptOn(page).getByRole("button", { name: "撤回" }).click();
  await latest.waitFor({ state: "hidden" });
}

/** What a user does with a workbook from opening to saving. */
export function workingFlow(stage: BenchStage): void {
  test("opens with the seed's case, finds what is expected of it, and shows a finding's cell", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await stage.picture(page, "01-opened");
    await checked(bench);
    await expectSeedFindings(page);

    await page.locator("[data-finding]").filter({ hasText: "公用经费·2024年决算数" }).first().click();
    await until(async () => (await bench.selection()) === "F20:G20");
    await stage.picture(page, "02-finding-shown");
  });

  test("a figure typed in the grid makes the result stale, then it is checked anew; saving holds it", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await checked(bench);
    const blank = "“编办专项·2024年预算数”、“编办专项·2024年决算数”没有填写金额";
    const finding = page.locator("[data-finding]").filter({ hasText: blank });
    expect(await finding.count()).toBe(1);
    await finding.click();
    await until(async () => (await bench.selection()) === "D15:E15");
    await bench.typeInto("D15:E15", "12.5");
    await page.getByText("表格已改动").waitFor();
    await page.getByText("表格已改动").waitFor({ state: "hidden" });
    expect(await finding.count()).toBe(0);
    await page.locator("[data-finding]").filter({ hasText: "“编办专项·2024年决算数”没有填写" }).waitFor();
    await page.getByText(/暂存在本浏览器/).waitFor();
    await stage.picture(page, "03-edited");

    const { bytes } = await bench.save();
    expect(held(bytes, "基础数据表!D15")).toEqual({ value: 12.5, formula: null });
    await page.getByText(/^已保存/).waitFor();
    expect(await page.title()).toBe("汨罗市委编办2024年度自评.xlsx · 绩效自评助手工作台");
  });

  test("all safe fixes are written, and taken back without a trace", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await checked(bench);
    await page.getByRole("button", { name: /^全部安全修复/ }).click();
    const preview = page.getByRole("group", { name: "全部安全修复：预览" });
    await preview.getByRole("button", { name: /^写入/ }).click();
    await receiptOn(page).waitFor();
    await stage.picture(page, "04-safe-fixes");
    await takeBack(page, "全部安全修复");
    expect(Buffer.from((await bench.save()).bytes).equals(seedBytes)).toBe(true);
  });

  test("rates and the report are written, saved for others to read, and taken back", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await page.getByRole("tab", { name: "填写比率" }).click();
    await page.getByRole("button", { name: "写入 3 项" }).click();
    await receiptOn(page).getByText("已写入：填写比率（3 个单元格）").waitFor();
    await stage.picture(page, "05-filled");
    await page.getByRole("tab", { name: "生成报告" }).click();
    const problems = page.getByRole("textbox", { name: "存在的主要问题及原因分析" });
    await problems.fill("预算编制不够精细。");
    await page.getByRole("button", { name: "写入工作表" }).click();
    await receiptOn(page).getByText("已写入：生成报告").waitFor();
    await stage.picture(page, "06-report");

    const { bytes } = await bench.save();
    expect(
      openXlsx(bytes)
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toEqual(["基础数据表", "自评表", "自评报告（原文）", "自评报告", "校验结果"]);
    expect(held(bytes, "基础数据表!F3")).toEqual({
      value: expect.closeTo(10 / 12) as number,
      formula: '=IF(N(B3)=0,"",D3/B3)',
    });
    expect(reportText(bytes)).toContain("预算编制不够精细。");
    if (isInstalled("soffice")) {
      const theirs = converted(new Map([["saved", bytes]]), "xlsx").get("saved");
      if (!theirs) throw new Error("LibreOffice gave nothing");
      expect(held(theirs, "基础数据表!F3").value).toBeCloseTo(10 / 12);
      expect(reportText(theirs)).toContain("预算编制不够精细。");
    }
    await takeBack(page, "生成报告");
    await takeBack(page, "填写比率");
    await page.getByText("未保存", { exact: true }).waitFor();
    const after = openXlsx((await bench.save()).bytes).snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表", "自评报告（原文）"]);
  });

  test("what is still being typed in a cell is saved, too", async () => {
    const bench = await stage.open();
    await bench.goTo("B5:C5");
    await bench.page.keyboard.type("77");
    expect(held((await bench.save()).bytes, "基础数据表!B5").value).toBe(77);
  });

  test("what is still being typed in a cell is checked, too", async () => {
    const bench = await stage.open();
    await bench.goTo("D15:E15");
    await bench.page.keyboard.type("12.5");
    await checked(bench);
    const blank = bench.page.locator("[data-finding]").filter({ hasText: "没有填写金额" });
    expect(await blank.filter({ hasText: "“编办专项·2024年决算数”没有填写" }).count()).toBe(1);
    expect(await blank.filter({ hasText: "“编办专项·2024年预算数”" }).count()).toBe(0);
  });

  test("a worker that breaks is told, and saving again makes the file", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await page.evaluate(() => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker) {
        Worker.prototype.postMessage = postMessage;
        this.onerror?.(new ErrorEvent("error", { message: "broken" }));
      };
    });
    await page.getByRole("button", { name: "另存为 .xlsx" }).click();
    await page.getByText("没有保存：工作台没有完成此操作，请再试一次。表格里的内容没有变。").waitFor();
    expect(Buffer.from((await bench.save()).bytes).equals(seedBytes)).toBe(true);
  });

  test("a file that was only looked at is saved byte for byte", async () => {
    const bench = await stage.open();
    const { name, bytes } = await bench.save();
    expect(name).toBe("汨罗市委编办2024年度自评.xlsx");
    expect(Buffer.from(bytes).equals(seedBytes)).toBe(true);
  });

  test("what is typed into the pane stays in the pane, and the keyboard moves the divider", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await checked(bench);
    await bench.typeInto("B5:C5", "7");
    await page.getByRole("searchbox", { name: "在问题中搜索" }).click();
    await page.keyboard.type("b25");
    expect(await page.getByRole("searchbox", { name: "在问题中搜索" }).inputValue()).toBe("b25");
    const divider = page.getByRole("separator", { name: "表格与窗格的分界" });
    await divider.focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect(await divider.getAttribute("aria-valuenow")).toBe("360");
    await stage.picture(page, "07-wider-pane");
    expect(held((await bench.save()).bytes, "基础数据表!B5")).toEqual({ value: 7, formula: null });
  });
}
