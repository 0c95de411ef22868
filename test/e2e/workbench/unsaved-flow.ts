import type { Page } from "playwright-core";
import { until } from "../in-chromium";
import { held } from "./held-in-file";
import type { BenchStage } from "./in-workbench";

const valueOf = (bytes: Uint8Array, address: string) => held(bytes, `基础数据表!${address}`).value;

/** Work that is in no file yet. */
export function unsavedFlow(stage: BenchStage): void {
  test("is kept in the browser, offered after a crash, and restored", async () => {
    const bench = await stage.open();
    await bench.typeInto("B5:C5", "7.25");
    await bench.page.getByText(/暂存在本浏览器/).waitFor();
    await bench.page.close({ runBeforeUnload: false });

    const next = await bench.another();
    const { page } = next;
    await page.getByText("上次有修改没有保存").waitFor();
    await stage.picture(page, "20-left-behind");
    await page.getByRole("button", { name: "恢复" }).click();
    await next.ready();
    await page.getByText("未保存", { exact: true }).waitFor();
    const { name, bytes } = await next.save();
    expect([name, valueOf(bytes, "B5")]).toEqual(["汨罗市委编办2024年度自评.xlsx", 7.25]);
    // It is in a file now: nobody is asked again.
    await page.getByText("未保存", { exact: true }).waitFor({ state: "hidden" });
    await page.close();
    const last = await bench.another();
    await last.ready();
    expect(await last.page.getByText("上次有修改没有保存").count()).toBe(0);
    await last.page.close();
  });

  test("can be discarded, which is asked about first, and is not offered to a second tab while the first is open", async () => {
    const bench = await stage.open();
    await bench.typeInto("B5:C5", "8");
    await bench.page.getByText(/暂存在本浏览器/).waitFor();
    const second = await bench.another();
    await second.ready();
    expect(await second.page.getByText("上次有修改没有保存").count()).toBe(0);
    await second.page.close();
    await bench.page.close({ runBeforeUnload: false });
    const third = await bench.another();
    const offered = third.page.getByText("上次有修改没有保存");
    await third.page.getByRole("button", { name: "丢弃" }).click();
    const dialog = third.page.getByRole("alertdialog", {
      name: "丢弃“汨罗市委编办2024年度自评.xlsx”没有保存的修改？",
    });
    await dialog.getByText("这些修改只暂存在这个浏览器里，丢弃后不能恢复。").waitFor();
    await stage.picture(third.page, "23-discard");
    await dialog.getByRole("button", { name: "取消" }).click();
    await offered.waitFor();
    await third.page.reload();
    await offered.waitFor();
    await third.page.getByRole("button", { name: "丢弃" }).click();
    await dialog.getByRole("button", { name: "丢弃" }).click();
    await third.ready();
    expect(valueOf((await third.save()).bytes, "B5")).toBe(2);
    await third.page.reload();
    await third.ready();
  });

  test("of two visits: one is restored, and the other is told of and offered when the page is opened next", async () => {
    const bench = await stage.open();
    const second = await bench.another();
    await second.ready();
    for (const [one, value] of [
      [bench, "7.25"],
      [second, "8.5"],
    ] as const) {
      await one.page.bringToFront();
      await one.typeInto("B5:C5", value);
      await one.page.getByText(/暂存在本浏览器/).waitFor();
    }
    await second.page.close({ runBeforeUnload: false });
    await bench.page.close({ runBeforeUnload: false });

    const next = await bench.another();
    const offered = next.page.getByText("上次有修改没有保存");
    await offered.waitFor();
    const restore = next.page.getByRole("button", { name: "恢复" });
    expect(await restore.count()).toBe(2);
    await restore.first().click();
    await next.page
      .getByText("另有 1 份没有保存的修改仍暂存在这个浏览器里，下次打开本页时可以恢复。")
      .waitFor();
    await next.ready();
    expect(await offered.count()).toBe(0);
    await stage.picture(next.page, "25-one-left");
    const saved = valueOf((await next.save()).bytes, "B5");
    await next.page.close();

    const last = await bench.another();
    await last.page.getByText("上次有修改没有保存").waitFor();
    await last.page.getByRole("button", { name: "恢复" }).click();
    await last.ready();
    expect([saved, valueOf((await last.save()).bytes, "B5")]).toEqual([8.5, 7.25]);
  });

  test("asks before leaving, and before another file takes its place", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await bench.typeInto("B5:C5", "9");
    expect(await askedOnClosing(page)).toEqual(["beforeunload"]);

    await page.getByRole("button", { name: "示例" }).click();
    await page.getByRole("menuitem", { name: /^错误较多的例子/ }).click();
    const dialog = page.getByRole("alertdialog", { name: "“汨罗市委编办2024年度自评.xlsx”有未保存的修改" });
    await dialog.waitFor();
    await stage.picture(page, "21-replace");
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(valueOf((await bench.save()).bytes, "B5")).toBe(9);
  });

  test("where the browser keeps nothing, the page works, says what is not kept, and asks before leaving", async () => {
    const bench = await stage.open({ blocksStorage: true });
    const { page } = bench;
    await page.getByRole("button", { name: "一键校验" }).click();
    await page.getByRole("heading", { name: /请核实 \d+ 项/ }).waitFor();
    await bench.typeInto("B5:C5", "7.25");
    await page.getByText("有未保存的修改，未能暂存：浏览器没有空间或不允许暂存，请尽快保存为文件").waitFor();
    await stage.picture(page, "22-nothing-kept");
    await page.getByRole("tab", { name: "帮助" }).click();
    await page.getByRole("button", { name: "设置" }).click();
    await page
      .getByText("设置没能保存在这台电脑上（可能是浏览器不允许），关闭助手后会恢复为默认。")
      .waitFor();
    expect(await askedOnClosing(page)).toEqual(["beforeunload"]);
    expect(valueOf((await bench.save()).bytes, "B5")).toBe(7.25);
  });

  test("what is still being typed in a cell is asked about, too", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await bench.goTo("B5:C5");
    await page.keyboard.type("9");
    await page.getByRole("button", { name: "示例" }).click();
    await page.getByRole("menuitem", { name: /^错误较多的例子/ }).click();
    const dialog = page.getByRole("alertdialog", { name: "“汨罗市委编办2024年度自评.xlsx”有未保存的修改" });
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(valueOf((await bench.save()).bytes, "B5")).toBe(9);
  });

  test("a change that was undone with Ctrl+Z is no unsaved work", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await bench.typeInto("B5:C5", "9");
    await page.getByText("未保存", { exact: true }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("未保存", { exact: true }).waitFor({ state: "hidden" });
  });
}

/** What the browser asks when the page is closed; each time the user stays. */
async function askedOnClosing(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await until(() => asked.length === 1);
  return asked;
}
