import { readFileSync } from "node:fs";
import path from "node:path";
import { screen, waitFor, within } from "@testing-library/react";
import { button, openPane, testWorkbook } from "./open-pane";

const file = (name: string) =>
  new File([new Uint8Array(readFileSync(path.join(__dirname, "../docx/files", name)))], name);

test("a filing written in Word is previewed, written beside the sheets of the same names, checked and taken back", async () => {
  const workbook = testWorkbook("clean-2024.xlsx");
  const names = () => workbook.file.snapshot().sheets.map(({ name }) => name);
  const before = names();
  const { user } = await openPane(workbook, "check");
  await user.click(await screen.findByRole("button", { name: /口径/ }));
  await user.upload(screen.getByLabelText("选择 Word 文件"), file("seed-2024.docx"));
  const preview = await screen.findByRole("group", { name: "从 Word 导入：预览" });
  expect(
    within(preview)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "基础数据表：28 行，取自第1个表格",
    "自评表：25 行，取自第2个表格",
    "自评报告：49 行，取自表格以外的 49 段文字",
  ]);
  expect(names()).toEqual(before);

  await user.click(within(preview).getByRole("button", { name: "导入" }));
  await waitFor(() => {
    expect(workbook.value("自评表", "B2")).toBe("中共汨罗市委机构编制委员会办公室");
  });
  expect(names()).toEqual(expect.arrayContaining([...before.slice(2), "基础数据表", "自评表", "自评报告"]));
  expect(await screen.findByText("中共汨罗市委机构编制委员会办公室")).toBeVisible();

  await user.click(button("撤回"));
  await waitFor(() => {
    expect(names()).toEqual(before);
  });
});

test("an old .doc is refused in a sentence", async () => {
  const { user } = await openPane(testWorkbook("clean-2024.xlsx"), "check");
  await user.click(await screen.findByRole("button", { name: /口径/ }));
  await user.upload(screen.getByLabelText("选择 Word 文件"), file("seed-2024.doc"));
  const sentence = "无法导入“seed-2024.doc”：这是旧版 .doc 格式，请用 Word 或 WPS 打开后另存为 .docx。";
  expect(await screen.findByText(sentence)).toBeVisible();
  await user.click(button("关闭"));
  expect(screen.queryByText(sentence)).not.toBeInTheDocument();
});
