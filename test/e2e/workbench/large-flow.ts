import { cellOf } from "../../../src/workbench/grid-contents";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { oneSheet } from "../../xlsx/handmade";
import type { BenchStage } from "./in-workbench";

const rows = 5000;

/** A sheet of 5,000 rows, each with a text, two figures and their sum. */
function largeWorkbook(): Uint8Array {
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const cells = [
      `<c r="A${row}" t="inlineStr"><is><t>项目${row}</t></is></c>`,
      `<c r="B${row}"><v>${row}</v></c>`,
      `<c r="C${row}"><v>0.5</v></c>`,
      `<c r="D${row}"><f>B${row}+C${row}</f><v>${row + 0.5}</v></c>`,
    ];
    return `<row r="${row}">${cells.join("")}</row>`;
  });
  return oneSheet(lines.join(""));
}

/** A workbook much larger than any form. */
export function largeFlow(stage: BenchStage): void {
  test("5,000 rows open, take what is typed, and are saved", async () => {
    const bench = await stage.open();
    const { page } = bench;
    await bench.choose("五千行.xlsx", largeWorkbook());
    await page.getByRole("status").getByText("正在打开“五千行.xlsx”…").waitFor();
    await page.getByText("没有找到“基础数据表”").first().waitFor();
    await bench.ready();
    await bench.goTo("B5000");
    await page.keyboard.type("20");
    await page.keyboard.press("Enter");
    await page.getByText(/暂存在本浏览器/).waitFor();
    await stage.picture(page, "30-large");
    const [sheet] = openXlsx((await bench.save()).bytes).snapshot().sheets;
    if (!sheet) throw new Error("no sheet");
    expect([1, 2, 3].map((column) => cellOf(sheet, rows - 1, column).value)).toEqual([20, 0.5, 20.5]);
  });
}
