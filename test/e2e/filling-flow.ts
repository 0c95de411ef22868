import { type Stage } from "./in-chromium";
import { cellOf, contentOf, openedInExcel } from "./seed-workbook";

const formulasIn = (host: ReturnType<typeof openedInExcel>) =>
  ["基础数据表!F3", "自评表!H4", "自评表!I4"].map((reference) => cellOf(host, reference).formula);

/** The rates as formulas of the form's own cells. */
export function fillingFlow(stage: Stage): void {
  test("writes the chosen rates as formulas; 撤回 puts the typed ones back", async () => {
    const host = openedInExcel();
    const page = await stage.pane(host, "taskpane.html?view=fill");
    const before = contentOf(host);
    await page.getByRole("button", { name: "写入 3 项" }).waitFor();
    await stage.picture(page, "30-fill");
    const last = page.getByRole("checkbox").last();
    await last.uncheck();
    await page.getByRole("button", { name: "写入 2 项" }).waitFor();
    await last.check();
    await page.getByRole("button", { name: "写入 3 项" }).click();

    const receipt = page.getByRole("region", { name: "最近的修改" });
    await receipt.getByText("已写入：填写比率（3 个单元格）").waitFor();
    expect(formulasIn(host)).toEqual([
      '=IF(N(B3)=0,"",D3/B3)',
      '=IF(N(E4)=0,"",F4/E4)',
      "=IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))",
    ]);
    await page.getByText("没有需要写入的比率").waitFor();
    await stage.picture(page, "31-filled");

    await receipt.getByRole("button", { name: "撤回" }).click();
    await receipt.waitFor({ state: "hidden" });
    expect(contentOf(host)).toEqual(before);
  });

  test("an empty template has nothing to compute from, and says so", async () => {
    const page = await stage.pane(openedInExcel("blank-template-2024"), "taskpane.html?view=fill");
    await page.getByText("没有可写入的比率").waitFor();
    await stage.picture(page, "32-nothing-to-fill");
  });
}
