import { screen, waitFor, within } from "@testing-library/react";
import { button, openPane, statuses, testWorkbook } from "./open-pane";

test("the rates are listed with before and after, written as formulas, and taken back", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "fill");
  const items = screen.getAllByRole("checkbox").map((box) => box.closest("li")?.textContent);
  expect(items).toEqual([
    '控制率F3现在83.33%（手工填写）改为83.33%=IF(N(B3)=0,"",D3/B3)',
    '年度资金总额·执行率H4现在100.00%（手工填写）改为100.00%=IF(N(E4)=0,"",F4/E4)',
    "年度资金总额·得分I4现在10.00（手工填写）改为10.00=IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))",
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
  await user.click(button("F3"));
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
  await screen.findByText("已写入：填写比率（2 个单元格）");
  await user.click(screen.getByRole("checkbox", { name: "控制率" }));
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

/** Three rates written, of which the user changed one since and then asked for 撤回. */
async function refusedUndo() {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "fill");
  await user.click(await screen.findByRole("button", { name: "写入 3 项" }));
  await screen.findByText("已写入：填写比率（3 个单元格）");
  const place = { sheet: "基础数据表", row: 2, column: 5 };
  const typed = await workbook.file.apply([{ kind: "number", place, value: 0.5 }]);
  await user.click(button("撤回"));
  await screen.findByRole("button", { name: "保留现状" });
  return { workbook, user, typed, bar: within(screen.getByRole("region", { name: "最近的修改" })) };
}

test("cells changed since are named, nothing is taken back, and the user may leave it so", async () => {
  const { workbook, user, bar } = await refusedUndo();
  expect(bar.getByRole("alert")).toHaveTextContent(
    "没有撤回：基础数据表!F3 在写入之后又被改动过。为免丢失您的改动，什么都没有动。" +
      "可以只撤回 自评表!H4、I4，保留 基础数据表!F3 现在的内容；也可以先改回写入后的内容再撤回，或保留现状。",
  );
  expect(workbook.value("基础数据表", "F3")).toBe(0.5);
  expect(workbook.formula("自评表", "H4")).toBe('=IF(N(E4)=0,"",F4/E4)');
  await user.click(button("保留现状"));
  expect(screen.queryByRole("button", { name: "撤回" })).not.toBeInTheDocument();
  expect(workbook.formula("自评表", "H4")).toBe('=IF(N(E4)=0,"",F4/E4)');
});

test("撤回其余单元格 takes the others back and says what stayed", async () => {
  const { workbook, user, bar } = await refusedUndo();
  await user.click(button("撤回其余单元格"));
  const text = "已撤回：自评表!H4、I4。没有撤回：基础数据表!F3，保留改动后的内容。";
  expect(await bar.findByText(text)).toBeVisible();
  expect(statuses()).toContain(text);
  expect(workbook.value("基础数据表", "F3")).toBe(0.5);
  expect([workbook.formula("自评表", "H4"), workbook.value("自评表", "H4")]).toEqual([null, 1]);
  expect(screen.queryByRole("button", { name: "撤回" })).not.toBeInTheDocument();
  await user.click(button("知道了"));
  expect(screen.queryByRole("region", { name: "最近的修改" })).not.toBeInTheDocument();
});

test("再试一次 takes all back once the cell is as it was written", async () => {
  const { workbook, user, typed } = await refusedUndo();
  await workbook.file.undo(typed);
  await user.click(button("再试一次"));
  await waitFor(() => {
    expect(statuses()).toContain("已撤回：填写比率（3 个单元格）。");
  });
  expect([workbook.formula("基础数据表", "F3"), workbook.formula("自评表", "H4")]).toEqual([null, null]);
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
    undo: (receipt, changed) => file.file.undo(receipt, changed),
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
