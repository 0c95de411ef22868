import { screen, waitFor } from "@testing-library/react";
import { catalogue } from "../../src/core/rules/catalogue";
import { openPane, statuses, testWorkbook } from "./open-pane";

test("tabs move by arrows, and every rule's page is in the pane", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"));
  screen.getByRole("tab", { name: "校验" }).focus();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "帮助", selected: true })).toHaveFocus();
  for (const name of [
    /^表格识别与单元格（\d+ 条）$/,
    /^基础数据表（\d+ 条）$/,
    /^自评表（\d+ 条）$/,
    /^两表之间（\d+ 条）$/,
    /^自评报告（\d+ 条）$/,
  ]) {
    await user.click(await screen.findByRole("button", { name }));
  }
  const shown = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(shown).toEqual(expect.arrayContaining(catalogue.map(({ id, title }) => `${id} ${title}`)));
  await user.type(screen.getByRole("searchbox", { name: "搜索规则" }), "b-27");
  await user.click(screen.getByRole("button", { name: /^B-27/ }));
  expect(screen.getByText("怎么改").nextSibling).toHaveTextContent("请说明超支原因");
  await user.type(screen.getByRole("searchbox", { name: "搜索规则" }), "没有这个词");
  expect(screen.getByText("没有符合的规则，请换个词。")).toBeVisible();
});

test("the diagnostics are copied without anything the workbook says", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "check");
  await user.click(screen.getByRole("tab", { name: "帮助" }));
  await user.click(screen.getByRole("button", { name: "关于本助手、诊断信息" }));
  await user.click(screen.getByRole("button", { name: "复制诊断信息" }));
  const text = await navigator.clipboard.readText();
  expect(text).toContain("绩效自评助手 0.1.0\n宿主：测试宿主\n要求集：ExcelApi 1.13");
  expect(text).toMatch(/上次校验：failed \d+，passed \d+，notChecked \d+/);
  expect(text).not.toMatch(/汨罗|187\.98/);
  await waitFor(() => {
    expect(statuses()).toContain("诊断信息已复制。");
  });
});

test("where the clipboard is closed the text is shown selected", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"));
  await user.click(screen.getByRole("tab", { name: "帮助" }));
  await user.click(screen.getByRole("button", { name: "关于本助手、诊断信息" }));
  const closed = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await user.click(screen.getByRole("button", { name: "复制诊断信息" }));
  closed.mockRestore();
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /请按 Ctrl\+C/ });
  expect(field).toHaveFocus();
  expect([field.readOnly, field.selectionStart, field.selectionEnd]).toEqual([true, 0, field.value.length]);
});
