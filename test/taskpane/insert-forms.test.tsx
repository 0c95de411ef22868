import { screen, waitFor, within } from "@testing-library/react";
import { readForm } from "../../src/core/form/read";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { button, openPane, testWorkbook } from "./open-pane";

const sheetNames = (workbook: ReturnType<typeof testWorkbook>) =>
  workbook.file.snapshot().sheets.map(({ name }) => name);

/** A new workbook with sheets of these names, as good as empty. */
function bare(...names: string[]) {
  const page = {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    footer: "",
  } as const;
  return testWorkbook(newXlsx(names.map((name) => ({ name, columnWidths: [], rows: [], page }))));
}

test("a new workbook says what to do, and gets both forms for the year chosen", async () => {
  const workbook = bare("Sheet1");
  const { user } = await openPane(workbook, "check");
  expect(
    await screen.findByText(
      "这个工作簿里没有绩效自评的两张表。新填的可以插入空白表样；已经填好的，请打开那个工作簿，或在下面选择工作表。",
    ),
  ).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "插入空白表样（基础数据表、自评表）" }));
  const preview = screen.getByRole("group", { name: "插入空白表样（基础数据表、自评表）：预览" });
  expect(preview).toHaveTextContent(
    "将在最后新增工作表“基础数据表”、“自评表”：2025年度，口径为全国2021（含成本指标）。合计、比率和得分带公式，填数时有校验；现有工作表不改动，插入后可撤回。",
  );
  await user.selectOptions(within(preview).getByRole("combobox", { name: "评价年度" }), "2024年");
  expect(preview).toHaveTextContent("“自评表”：2024年度，口径为");
  expect(sheetNames(workbook)).toEqual(["Sheet1"]);

  await user.click(within(preview).getByRole("button", { name: "插入" }));
  expect(await screen.findByText("已识别：基础数据表、自评表")).toBeVisible();
  expect(sheetNames(workbook)).toEqual(["Sheet1", "基础数据表", "自评表"]);
  expect(readForm(workbook.file.snapshot()).year).toBe(2024);
  expect(screen.queryByRole("button", { name: /^插入空白表样/ })).not.toBeInTheDocument();
  await user.click(button("已写入：插入空白表样"));
  expect(screen.getByText("工作表“基础数据表”、“自评表”")).toBeVisible();

  await user.click(button("撤回"));
  await waitFor(() => {
    expect(sheetNames(workbook)).toEqual(["Sheet1"]);
  });
});

test("the form that is missing is inserted for the year of the other one, under a free name", async () => {
  const workbook = bare("自评表");
  const { user } = await openPane(workbook, "check");
  await user.click(await screen.findByRole("button", { name: "插入空白表样（基础数据表）" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "评价年度" }), "2023年");
  await user.click(button("插入"));
  await user.click(await screen.findByRole("button", { name: "插入空白表样（自评表）" }));
  expect(screen.getByRole("group", { name: "插入空白表样（自评表）：预览" })).toHaveTextContent(
    "将在最后新增工作表“自评表 (2)”：2023年度，",
  );
  expect(screen.queryByRole("combobox", { name: "评价年度" })).not.toBeInTheDocument();
  await user.click(button("插入"));
  expect(await screen.findByText("已识别：基础数据表、自评表 (2)")).toBeVisible();
  expect(sheetNames(workbook)).toEqual(["自评表", "基础数据表", "自评表 (2)"]);
});

test("the preview is left again without anything being inserted", async () => {
  const workbook = testWorkbook("self-sheet-only-2024.xlsx");
  const before = sheetNames(workbook);
  const { user } = await openPane(workbook, "check");
  const insert = await screen.findByRole("button", { name: "插入空白表样（基础数据表）" });
  expect(insert).toHaveAttribute("aria-expanded", "false");
  await user.click(insert);
  expect(insert).toHaveAttribute("aria-expanded", "true");
  await user.click(button("取消"));
  expect(insert).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByText(/将在最后新增工作表/)).not.toBeInTheDocument();
  expect(sheetNames(workbook)).toEqual(before);
});

test("two sheets that look like a form: no third one is offered", async () => {
  const seed = testWorkbook("seed-2024.xlsx");
  const self = seed.file.snapshot().sheets.find(({ name }) => name === "自评表");
  const twice = bare("自评表", "自评表（副本）");
  for (const sheet of ["自评表", "自评表（副本）"]) {
    await twice.file.apply(
      (self?.values ?? []).flatMap((line, row) =>
        line.flatMap((value, column) =>
          typeof value === "string" ? [{ kind: "text" as const, place: { sheet, row, column }, value }] : [],
        ),
      ),
    );
  }
  await openPane(twice, "check");
  expect(await screen.findByText(/有多张工作表像“自评表”：自评表、自评表（副本）/)).toBeVisible();
  expect(await screen.findByRole("button", { name: "插入空白表样（基础数据表）" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "插入空白表样（自评表）" })).not.toBeInTheDocument();
});
