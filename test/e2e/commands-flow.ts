import { type Stage, until } from "./in-chromium";
import { contentOf, openedInExcel, stateIn } from "./seed-workbook";

/** Ribbon buttons without a pane. */
export function commandsFlow(stage: Stage): void {
  test("清除标记 takes away the marks the pane has set, and says that it is completed", async () => {
    const host = openedInExcel();
    const before = contentOf(host);
    const page = await stage.checked(host);
    await page.getByRole("button", { name: "标出问题单元格" }).click();
    await page.getByRole("region", { name: "最近的修改" }).waitFor();
    await until(() => stateIn(host).marks.length > 0);
    expect(contentOf(host)).not.toEqual(before);
    await stage.picture(page, "60-marked");

    const commands = await stage.open("commands.html", { host });
    await commands.page.waitForFunction(() => window.excelContainer.takesCommands());
    await commands.page.evaluate(() => window.excelContainer.runCommand("clearMarks", "Jixiao.ClearMarks"));
    expect(contentOf(host)).toEqual(before);
    expect(stateIn(host).marks).toEqual([]);
  });
}
