import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { findingRow, listingNotices, openPane, testWorkbook, unfoldFindings } from "./open-pane";

/** What axe finds; colours are judged in a real browser, jsdom paints nothing. */
async function complaints(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("axe finds nothing before the first check, nor while reading", async () => {
  const { container } = await openPane(testWorkbook("seed-2024.xlsx"));
  expect(await complaints(container)).toEqual([]);
});

test("axe finds nothing on the results with everything unfolded", async () => {
  const { container, user } = await openPane(testWorkbook("seed-2024.xlsx"), "check", listingNotices, () =>
    Promise.resolve("基础数据表"),
  );
  await screen.findByRole("heading", { name: /请核实/ });
  await unfoldFindings(user);
  await user.click(within(screen.getByRole("region", { name: "本工作簿" })).getByRole("button"));
  await user.click(within(findingRow(/超过“公用经费/)).getByRole("button", { name: "详情" }));
  await user.click(within(findingRow(/共 15 个单元格/)).getByRole("button", { name: "空白处填 0" }));
  await user.click(within(findingRow(/政府采购预算 9 万元/)).getByRole("button", { name: "标为已核实" }));
  await user.click(screen.getByRole("button", { name: /^不适用于本表/ }));
  expect(await complaints(container)).toEqual([]);
});

test("axe finds nothing where a form is missing", async () => {
  const { container } = await openPane(testWorkbook("self-sheet-only-2024.xlsx"), "check");
  expect(await complaints(container)).toEqual([]);
});

test("axe finds nothing on 填写比率, before and after", async () => {
  const { container, user } = await openPane(testWorkbook("seed-2024.xlsx"), "fill");
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "写入 3 项" }));
  await user.click(await screen.findByText("已写入：填写比率（3 个单元格）"));
  expect(await complaints(container)).toEqual([]);
});

test("axe finds nothing on 生成报告 and its preview", async () => {
  const { container, user } = await openPane(testWorkbook("seed-2024.xlsx"), "report");
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "预览" }));
  expect(await complaints(container)).toEqual([]);
});

test("axe finds nothing on 帮助", async () => {
  const { container, user } = await openPane(testWorkbook("seed-2024.xlsx"));
  await user.click(screen.getByRole("tab", { name: "帮助" }));
  await user.click(await screen.findByRole("button", { name: "设置" }));
  await user.click(screen.getByRole("button", { name: /^基础数据表（/ }));
  await user.click(screen.getByRole("button", { name: /^B-27/ }));
  expect(await complaints(container)).toEqual([]);
});

test("axe finds nothing where reading failed", async () => {
  const workbook = testWorkbook("seed-2024.xlsx", { read: () => Promise.reject(new Error("读不了。")) });
  const { container } = await openPane(workbook);
  expect(await screen.findByText("读不了。")).toBeVisible();
  expect(await complaints(container)).toEqual([]);
});
