import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8 } from "fflate";
import type { JSHandle, Page } from "playwright-core";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { trickyWorkbook } from "../../xlsx/tricky-workbook";
import { until } from "../in-chromium";
import { type BenchStage, noServiceWorker } from "./in-workbench";

const word = path.join(__dirname, "../../docx/files/seed-2024.docx");

function ole(name: string): Uint8Array {
  const text = Array.from(name, (letter) => `${letter}\0`).join("");
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...strToU8(text)]);
}

/** Files that cannot be opened, and what is said of each. */
const refused: readonly (readonly [name: string, bytes: Uint8Array, sentence: string])[] = [
  [
    "加密.xlsx",
    ole("EncryptedPackage"),
    "文件设置了打开密码，无法读取，请先在 Excel 或 WPS 中取消密码后另存一份。",
  ],
  ["旧.xls", ole("Workbook"), "这是旧版 .xls 格式，请用 Excel 或 WPS 打开后另存为 .xlsx。"],
  ["截断.xlsx", strToU8("PK\u0003\u0004半个文件"), "文件不完整（可能没有下载或复制完），请重新获取一份。"],
  ["空.xlsx", new Uint8Array(), "文件是空的（0 字节），请重新获取或重新保存一份。"],
  ["报告.doc", ole("WordDocument"), "这是旧版 .doc 格式，请用 Word 或 WPS 打开后另存为 .docx。"],
];

/** A file as the user drags it over the page. */
function dragged(page: Page, name: string, bytes: Uint8Array): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ([name, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], name));
      return data;
    },
    [name, [...bytes]] as const,
  );
}

/** Samples, files of the user's, and files that are none. */
export function filesFlow(stage: BenchStage): void {
  test("refuses what it cannot open in a sentence, and keeps what is open", async () => {
    const bench = await stage.open();
    const { page } = bench;
    for (const [name, bytes, sentence] of refused) {
      await bench.choose(name, bytes);
      await page.getByRole("alert").getByText(`没有打开“${name}”：${sentence}`).waitFor();
    }
    await stage.picture(page, "10-refused");
    expect(await page.title()).toBe("汨罗市委编办2024年度自评.xlsx · 绩效自评助手工作台");
  });

  test("opens a file with much that the grid does not show, says so, and keeps all of it", async () => {
    const bench = await stage.open();
    const { page } = bench;
    const bytes = await trickyWorkbook();
    await bench.choose("复杂.xlsx", bytes);
    await page
      .getByRole("region", { name: "关于这个文件" })
      .getByText(/^这里不显示工作表“/)
      .waitFor();
    await bench.ready();
    await stage.picture(page, "11-not-shown");
    const saved = await bench.save();
    expect([saved.name, Buffer.from(saved.bytes).equals(Buffer.from(bytes))]).toEqual(["复杂.xlsx", true]);
  });

  test("a filing written in Word becomes a workbook", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await bench.choose("报送.docx", new Uint8Array(readFileSync(word)));
    await page
      .getByRole("region", { name: "关于这个文件" })
      .getByText(/^已由 Word 文件“报送.docx”导入/)
      .waitFor();
    await bench.ready();
    await page.getByRole("button", { name: "一键校验" }).click();
    await page.getByRole("group", { name: "按级别筛选" }).waitFor();
    await stage.picture(page, "16-word");
    const { name, bytes } = await bench.save();
    const names = openXlsx(bytes)
      .snapshot()
      .sheets.map((sheet) => sheet.name);
    expect([name, names]).toEqual(["报送.xlsx", ["基础数据表", "自评表", "自评报告"]]);
  });

  test("the samples: one with many errors, and the blank form", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await page.getByRole("button", { name: "示例" }).click();
    // The menu lies over the grid with its edge, too.
    await page
      .getByRole("menuitem")
      .first()
      .click({ position: { x: 2, y: 2 }, trial: true });
    await stage.picture(page, "12-samples");
    await page.getByRole("menuitem", { name: /^错误较多的例子/ }).click();
    await until(async () => (await page.title()).startsWith("错误较多的例子.xlsx"));
    await bench.ready();
    await page.getByRole("button", { name: "一键校验" }).click();
    await page.getByRole("heading", { name: /^有 \d+ 项必须改正$/ }).waitFor();
    await stage.picture(page, "13-errors");

    await page.getByRole("button", { name: "示例" }).click();
    await page.getByRole("menuitem", { name: /^空白表样/ }).click();
    await until(async () => /^\d{4}年度绩效自评空白表/.test(await page.title()));
    await bench.ready();
    await stage.picture(page, "14-blank");
    const { bytes } = await bench.save();
    expect(
      openXlsx(bytes)
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toEqual(["基础数据表", "自评表"]);
  });

  test("a file dropped anywhere on the page is opened", async () => {
    const bench = await stage.open();
    const { page } = bench;
    const transfer = await dragged(page, "拖来的.xlsx", await trickyWorkbook());
    await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
    await page.getByText("松开鼠标，打开这个文件").waitFor();
    await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    await until(async () => (await page.title()).startsWith("拖来的.xlsx"));
  });

  test("a file dropped while another is being opened, or while something is asked, is told to wait", async () => {
    const bench = await stage.open({ withoutServiceWorker: true, expected: noServiceWorker });
    const { page } = bench;
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/samples/scores-wrong-2024.xlsx", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole("button", { name: "示例" }).click();
    await page.getByRole("menuitem", { name: /^错误较多的例子/ }).click();
    await page.getByText("正在打开“错误较多的例子.xlsx”…").waitFor();
    const transfer = await dragged(page, "拖来的.xlsx", await trickyWorkbook());
    await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
    await page.getByText("正在打开“错误较多的例子.xlsx”…请稍后再拖入").waitFor();
    await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    const told = page.getByRole("alert");
    await told
      .getByText("没有打开“拖来的.xlsx”：正在打开“错误较多的例子.xlsx”，请等它完成，然后再打开或拖入一次。")
      .waitFor();
    await stage.picture(page, "17-dropped-while-busy");
    answer();
    await until(async () => (await page.title()).startsWith("错误较多的例子.xlsx"));
    await bench.ready();
    await told.getByText(/^没有打开“拖来的.xlsx”/).waitFor();

    await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    await until(async () => (await page.title()).startsWith("拖来的.xlsx"));
    await bench.ready();
    await bench.typeInto("A1", "改");
    await page.getByText("未保存", { exact: true }).waitFor();
    await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
    const dialog = page.getByRole("alertdialog", { name: "“拖来的.xlsx”有未保存的修改" });
    await dialog.waitFor();
    const another = await dragged(page, "又一个.xlsx", await trickyWorkbook());
    await page.dispatchEvent("main", "drop", { dataTransfer: another });
    await page.getByText("没有打开“又一个.xlsx”：请先回答窗口里的问题，然后再打开或拖入一次。").waitFor();
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(await page.title()).toBe("● 拖来的.xlsx · 绩效自评助手工作台");
  });

  test("says plainly what it is and what it cannot do", async () => {
    const { page } = await stage.open();
    await page.getByText("这里不是 Excel。文件只在本机处理，不上传。").waitFor();
    await page.getByRole("button", { name: "说明" }).click();
    const dialog = page.getByRole("dialog", { name: "浏览器工作台" });
    expect(await dialog.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      "这是什么",
      "它不是 Excel",
      "数据只在这台电脑上",
    ]);
    await stage.picture(page, "15-about");
  });
}
