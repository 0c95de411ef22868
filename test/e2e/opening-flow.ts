import { excel2021 } from "./excel-window";
import type { Stage } from "./in-chromium";
import { openedInExcel } from "./seed-workbook";

/** What the user sees first, in Excel and where there is none. */
export function openingFlow(stage: Stage): void {
  test("says whose form it is, its year and the sheets", async () => {
    const page = await stage.pane(openedInExcel());
    const card = page.getByRole("region", { name: "本工作簿" });
    expect((await card.innerText()).split("\n")).toEqual([
      "中共汨罗市委机构编制委员会办公室",
      "2024年度 · 口径：湖南汨罗2024",
      "已识别：基础数据表、自评表",
    ]);
    await stage.picture(page, "01-opened");
    await card.getByRole("button", { expanded: false }).click();
    await stage.picture(page, "02-opened-details");
  });

  test("asks for the sheet where a form is not found", async () => {
    const page = await stage.pane(openedInExcel("self-sheet-only-2024"));
    await page.getByText("没有找到“基础数据表”").first().waitFor();
    await stage.picture(page, "03-form-missing");
  });

  test("an Excel without ExcelApi 1.13 is told so in Chinese", async () => {
    const requirements = { ...excel2021.requirements, ExcelApi: "1.12" };
    const facts = { ...excel2021, requirements, version: "16.0.11929.20300" };
    const { page } = await stage.open("taskpane.html", { host: openedInExcel(), facts });
    await page.getByRole("heading", { name: "本机 Excel 版本过低" }).waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("本机 Excel 版本为 16.0.11929.20300。");
    await stage.picture(page, "90-old-excel");
  });

  test("a plain browser is told to open it in Excel", async () => {
    // Outside of Office, office.js may try to report that. Our policy does not let it.
    const expected = /oaspapps\.com.* violates .*frame-src 'none'.* blocked/;
    const { page } = await stage.open("taskpane.html", { expected });
    await page.getByRole("heading", { name: "请在 Excel 中打开" }).waitFor();
    await stage.picture(page, "91-not-in-excel");
  });

  test("an old engine is refused before anything else is loaded", async () => {
    const userAgent = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
    const { page, requested } = await stage.open("taskpane.html", { host: openedInExcel(), userAgent });
    await page.getByRole("heading", { name: "本机 Excel 无法运行本助手" }).waitFor();
    const scripts = [...requested].filter((url) => url.endsWith(".js"));
    expect(scripts).toEqual([expect.stringMatching(/\/gate\.[0-9a-f]+\.js$/)]);
    await stage.picture(page, "92-old-engine");
  });

  test("a server without office.js is named", async () => {
    const [missing, expected] = ["/office.js", /404|no answer: .*\/office\/office\.js$/];
    const { page } = await stage.open("taskpane.html", { host: openedInExcel(), missing, expected });
    await page.getByRole("heading", { name: "助手没有打开" }).waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("Office 接口文件（office.js）没有加载成功");
    await stage.picture(page, "93-server-away");
  });
}
