import { screen, waitFor, within } from "@testing-library/react";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { listingNotices, openPane, testWorkbook } from "./open-pane";

test("a chosen sheet is kept in the workbook and taken again when it is opened the next time", async () => {
  const workbook = testWorkbook("self-sheet-only-2024.xlsx");
  const { user, unmount } = await openPane(workbook);
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "选择工作表（基础数据表）" }),
    "自评表",
  );
  await waitFor(async () => {
    expect((await workbook.file.readState()).chosen).toEqual({ base: "自评表" });
  });
  unmount();
  const saved = openXlsx(workbook.file.save());
  await openPane({ ...workbook, port: { ...workbook.port, readState: () => saved.readState() } });
  await screen.findByText("还没有校验");
  expect(screen.queryByText(/没有找到“基础数据表”/)).not.toBeInTheDocument();
});

test("a chosen sheet that was renamed since is recognised by its content again", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const state = await workbook.file.readState();
  await workbook.file.writeState({ ...state, chosen: { base: "改名前的表" } });
  const { user } = await openPane(workbook);
  const card = await screen.findByRole("region", { name: "本工作簿" });
  expect(card).toHaveTextContent("已识别：基础数据表、自评表");
  await user.click(within(card).getByRole("button"));
  expect(screen.getByRole("combobox", { name: "选择工作表（基础数据表）" })).toHaveDisplayValue("自动识别");
});

test("opened from a cell's menu, the findings of that cell's sheet alone are listed, until the user wants all", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "check", listingNotices, () =>
    Promise.resolve("自评表"),
  );
  const chip = await screen.findByRole("button", { name: /^只看：自评表/ });
  const onSelf = () =>
    within(screen.getByRole("region", { name: "自评表" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  const few = onSelf();
  expect(few).not.toEqual([]);
  expect(screen.queryByText(/共 15 个单元格留空/)).not.toBeInTheDocument();
  await user.click(chip);
  expect(screen.queryByText("只看：自评表")).not.toBeInTheDocument();
  expect(screen.getByText(/共 15 个单元格留空/)).toBeVisible();
  expect(onSelf()).toEqual(few);
});

test("which sheet is in front cannot be told: all findings are listed", async () => {
  await openPane(testWorkbook("seed-2024.xlsx"), "check", listingNotices, () =>
    Promise.reject(new Error("忙")),
  );
  expect(await screen.findByText(/共 15 个单元格留空/)).toBeVisible();
  expect(screen.queryByText(/^只看/)).not.toBeInTheDocument();
  expect(screen.queryByText("忙")).not.toBeInTheDocument();
});
