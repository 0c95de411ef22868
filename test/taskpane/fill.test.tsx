import { act, screen, waitFor } from "@testing-library/react";
import { openPane, testWorkbook } from "./open-pane";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("the rates are listed with before and after, written as formulas, and taken back", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "fill");
  const items = screen.getAllByRole("checkbox").map((box) => box.closest("li")?.textContent);
  expect(items).toEqual([
    '控制率F3现在83.33%（手工填写）改为=IF(N(B3)=0,"",D3/B3)，显示 83.33%',
    '年度资金总额·执行率H4现在100.00%（手工填写）改为=IF(N(E4)=0,"",F4/E4)，显示 100.00%',
    "年度资金总额·得分I4现在10.00（手工填写）改为=IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))，显示 10.00",
  ]);
  const before = await workbook.file.read();
  await user.click(button("写入 3 项"));
  expect(await screen.findByText("已写入：填写比率（3 个单元格）")).toBeVisible();
  expect(workbook.formula("基础数据表", "F3")).toBe('=IF(N(B3)=0,"",D3/B3)');
  expect(screen.getByText("没有需要写入的比率")).toBeVisible();
  await user.click(button("撤回"));
  expect(await screen.findByRole("button", { name: "写入 3 项" })).toBeVisible();
  expect(await workbook.file.read()).toEqual(before);
});

test("a deselected rate is not written", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "fill");
  await user.click(screen.getByRole("checkbox", { name: "控制率" }));
  await user.click(button("写入 2 项"));
  expect(await screen.findByText("已写入：填写比率（2 个单元格）")).toBeVisible();
  expect(workbook.formula("基础数据表", "F3")).toBeNull();
  expect(workbook.formula("自评表", "H4")).toBe('=IF(N(E4)=0,"",F4/E4)');
});

test("the address selects the cell; what is not written is listed with its reason", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "fill");
  await user.click(button("在 基础数据表 中选中 F3"));
  expect(workbook.shown).toEqual([{ sheet: "基础数据表", row: 2, column: 5 }]);
  await user.click(button("不写入的 2 项及原因"));
  expect(screen.getAllByText("分母为 0，保持空白。")).toHaveLength(2);
});

test("several steps come back one after the other", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "fill");
  const before = await workbook.file.read();
  await user.click(screen.getByRole("checkbox", { name: "控制率" }));
  await user.click(button("写入 2 项"));
  await user.click(await screen.findByRole("checkbox", { name: "控制率" }));
  await user.click(button("写入 1 项"));
  await user.click(await screen.findByText("已写入：填写比率（1 个单元格）"));
  expect(screen.getByText("之前还有 1 步，可依次撤回：")).toBeVisible();
  await user.click(button("撤回"));
  await screen.findByText("已写入：填写比率（2 个单元格）");
  await user.click(button("撤回"));
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "撤回" })).not.toBeInTheDocument();
  });
  expect(await workbook.file.read()).toEqual(before);
});

test("cells changed since are named, nothing is taken back, and the user decides", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "fill");
  await user.click(button("写入 3 项"));
  await screen.findByText("已写入：填写比率（3 个单元格）");
  const place = { sheet: "基础数据表", row: 2, column: 5 };
  await act(() => workbook.change([{ kind: "number", place, value: 0.5 }]));
  await user.click(button("撤回"));
  expect(await screen.findByText(/没有撤回：基础数据表!F3 在写入之后又被改动过/)).toBeVisible();
  expect(workbook.value("基础数据表", "F3")).toBe(0.5);
  expect(workbook.formula("自评表", "H4")).toBe('=IF(N(E4)=0,"",F4/E4)');
  await user.click(button("保留现状"));
  expect(screen.queryByRole("button", { name: "撤回" })).not.toBeInTheDocument();
});

test("a write that breaks off half-way says so and can be taken back", async () => {
  const file = testWorkbook("seed-2024.xlsx");
  const before = await file.file.read();
  const workbook = testWorkbook("seed-2024.xlsx", {
    read: () => file.file.read(),
    apply: async (edits) => {
      const receipt = await file.file.apply(edits.slice(0, 1));
      throw Object.assign(new Error("连接中断"), { receipt });
    },
    undo: (receipt) => file.file.undo(receipt),
  });
  const { user } = await openPane(workbook, "fill");
  await user.click(button("写入 3 项"));
  expect(await screen.findByText("已写入：填写比率（3 个单元格），未写完")).toBeVisible();
  expect(await screen.findByText("连接中断")).toBeVisible();
  expect(await file.file.read()).not.toEqual(before);
  await user.click(button("撤回"));
  await waitFor(async () => {
    expect(await file.file.read()).toEqual(before);
  });
});
