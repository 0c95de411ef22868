import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { WorkbookState } from "../../src/core/state";
import { button, openPane, testWorkbook } from "./open-pane";

const duties = "部门主要职能职责、机构设置";
const added = "预算追加的主要原因";
const box = (name: string) => screen.getByRole("textbox", { name });

test("the user's words are kept in the workbook and written into the report", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "report");
  expect(button("您来填写 0/21")).toBeVisible();
  await user.type(box(duties), "负责机构编制管理工作。");
  await user.type(box(added), "年中追加人员经费");
  expect(button("您来填写 2/21")).toBeVisible();
  expect(box(duties)).toHaveAccessibleDescription("独立成段，可分行。 已写 11 字");
  expect(box(added)).toHaveAccessibleDescription(
    "接在句中：2024年年初预算数158.78万元，年中追加29.20万元，全年预算数187.98万元，预算调整率18.39%，追加的主要原因是____。 已写 8 字",
  );
  await user.click(button("写入工作表"));
  expect(await screen.findByText("已写入：生成报告")).toBeVisible();
  await user.click(button("已写入：生成报告"));
  expect(screen.getByText("工作表“自评报告”、“校验结果”")).toBeVisible();
  expect((await workbook.file.readState()).userText).toEqual({
    [duties]: "负责机构编制管理工作。",
    [added]: "年中追加人员经费",
  });
  const { sheets } = await workbook.file.read();
  const text = sheets
    .find(({ name }) => name === "自评报告")
    ?.values.flat()
    .join("\n");
  expect(text).toContain("负责机构编制管理工作。");
  expect(text).toContain("主要原因是年中追加人员经费。");
  await user.click(button("撤回"));
  await waitFor(async () => {
    const names = (await workbook.file.read()).sheets.map(({ name }) => name);
    expect(names).not.toContain("自评报告");
  });
  expect(box(duties)).toHaveValue("负责机构编制管理工作。");
});

test("words typed are saved by themselves, and when the pane closes", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user, unmount } = await openPane(workbook, "report");
  await user.type(box(duties), "一");
  await waitFor(
    async () => {
      expect((await workbook.file.readState()).userText).toEqual({ [duties]: "一" });
    },
    { timeout: 2500 },
  );
  await user.type(box(duties), "二");
  unmount();
  await waitFor(async () => {
    expect((await workbook.file.readState()).userText).toEqual({ [duties]: "一二" });
  });
});

test("Enter goes on to the next field, but never while an input method composes", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "report");
  const field = box(added);
  await user.click(field);
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  fireEvent.keyDown(field, { key: "Enter", keyCode: 229 });
  expect(field).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(box("工资福利支出、对个人和家庭的补助各多少万元")).toHaveFocus();
  await user.click(box(duties));
  await user.keyboard("一{Enter}二");
  expect(box(duties)).toHaveValue("一\n二");
});

test("the preview's figures tell their cells and lead there; an open place leads to its question", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "report");
  await user.click(button("预览"));
  const preview = within(screen.getByRole("region", { name: "报告预览" }));
  const figure = preview.getByRole("button", { name: "83.33" });
  expect(figure).toHaveAccessibleDescription("基础数据表!D3、B3");
  await user.hover(figure);
  expect(preview.getByText("“83.33”来自 基础数据表!D3、B3")).toBeVisible();
  await user.click(figure);
  expect(workbook.shown).toEqual([{ sheet: "基础数据表", row: 2, column: 3 }]);
  preview.getByRole("button", { name: `【请填写：${added}】` }).focus();
  await user.keyboard("{Enter}");
  expect(box(added)).toHaveFocus();
});

test("a problem the check points at is taken over with its measure under one number", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "report");
  const [problems, measures] = [box("存在的主要问题及原因分析"), box("针对上述问题的改进措施，逐条对应")];
  await user.type(problems, "1．预算编制不够细。");
  expect(screen.getByText("问题 1 还没有写对应的改进措施。")).toBeVisible();
  await user.type(measures, "1．细化预算编制。");
  expect(screen.queryByText("问题 1 还没有写对应的改进措施。")).toBeNull();
  await user.click(button(/^校验发现的 \d 个问题，可采用$/));
  const low = "政府采购执行率偏低，为55.56%，预算编制和执行进度衔接不够。";
  await user.click(button(`采用：${low}`));
  expect(problems).toHaveValue(`1．预算编制不够细。\n2．${low}`);
  expect(measures).toHaveValue(
    "1．细化预算编制。\n2．加快政府采购进度，按月通报执行情况，对不能按期执行的资金及时申请调整。",
  );
  expect(screen.queryByRole("button", { name: `采用：${low}` })).toBeNull();
});

test("last year's words are drafts that the user takes over; years and figures in them are marked", async () => {
  const workbook = testWorkbook("clean-2024.xlsx");
  const { user } = await openPane(workbook, "report");
  const bytes = readFileSync(join(__dirname, "../forms/seed-2024.xlsx"));
  const last = within(screen.getByRole("region", { name: "上年报告" }));
  await user.upload(last.getByLabelText("选择上年的工作簿"), new File([new Uint8Array(bytes)], "上年.xlsx"));
  expect(await last.findByText(/^“上年\.xlsx”中有 7 处文字可作草稿。/, {}, { timeout: 4000 })).toBeVisible();
  expect(box(duties)).toHaveValue("");
  await user.click(last.getByRole("button", { name: `采用：${duties}` }));
  expect(box(duties)).toHaveProperty("value", expect.stringMatching(/^编办作为党委工作的职能部门/));
  const work = "专项的组织实施情况：招投标、调整、竣工验收等";
  await user.click(last.getByRole("button", { name: new RegExp(`^采用（\\d+ 处待核对）：${work}`) }));
  expect(box(work)).toHaveProperty("value", expect.stringContaining("共清理乡镇违规挂牌【请核对：568块】"));
  await user.upload(last.getByLabelText("选择上年的工作簿"), new File([], "空.xlsx"));
  expect(
    await last.findByText("无法导入“空.xlsx”：文件是空的（0 字节），请重新获取或重新保存一份。"),
  ).toBeVisible();
});

/** Writes the report in a pane that is closed then. */
async function writtenAndClosed(workbook: ReturnType<typeof testWorkbook>): Promise<void> {
  const { user, unmount } = await openPane(workbook, "report");
  await user.click(button("写入工作表"));
  await screen.findByText("已写入：生成报告");
  unmount();
}

test("edits on the tab are listed, kept, mended or given back", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  await writtenAndClosed(workbook);
  const cell = await onTab(workbook, "政府采购预算9.00万元");
  const edited = "政府采购预算9.00万元，全年实际采购8.00万元，执行率55.56%，主要原因是部分合同跨年支付。";
  const staff = await onTab(workbook, "我单位编制数为12人");
  const place = (row: number) => ({ sheet: "自评报告", row, column: 0 });
  await workbook.file.apply([
    { kind: "text", place: place(cell.row), value: `　　${edited}` },
    { kind: "blank", place: place(staff.row) },
  ]);
  const { user } = await openPane(workbook, "report");
  const edits = within(await screen.findByRole("region", { name: "您对报告的修改" }));
  expect(edits.getByText("“全年实际采购8.00万元”，表中为5.00万元。")).toBeVisible();
  await user.click(edits.getByRole("button", { name: "改为 5.00万元" }));
  expect(edits.getByText("已选择改动 1 段，点“写入工作表”后生效。")).toBeVisible();
  await user.click(edits.getByRole("button", { name: "您在表上的修改：改 1 段、删 1 段，写入时保留" }));
  expect(edits.getByText(edited.replace("8.00", "5.00"))).toBeVisible();
  expect(edits.getByText(staff.text)).toBeVisible();
  await user.click(button("写入工作表"));
  await screen.findByText("已写入：生成报告");
  expect((await onTab(workbook, "政府采购预算9.00万元")).text).toBe(edited.replace("8.00", "5.00"));
  await expect(onTab(workbook, "我单位编制数为12人")).rejects.toThrow("我单位编制数为12人");
  await waitFor(() => {
    expect(edits.queryByText(/^已选择改动/)).toBeNull();
    // What was written is read again by now.
    expect(edits.queryByText(/表中为5.00万元/)).toBeNull();
  });
  await user.click(edits.getByRole("button", { name: "恢复自动文字" }));
  await user.click(edits.getByRole("button", { name: "恢复这一段" }));
  await user.click(button("写入工作表"));
  await waitFor(async () => {
    expect((await onTab(workbook, "我单位编制数为12人")).text).toBe(staff.text);
  });
  expect((await onTab(workbook, "政府采购预算9.00万元")).text).toBe(
    "政府采购预算9.00万元，实际采购5.00万元，执行率55.56%，执行率偏低的主要原因是【请填写：政府采购执行率偏低的主要原因】。",
  );
  await waitFor(() => {
    expect(screen.queryByRole("region", { name: "您对报告的修改" })).toBeNull();
  });
});

test("an answer given after its paragraph was rewritten on the tab is shown, and taken over with one click", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  await writtenAndClosed(workbook);
  const cell = await onTab(workbook, "政府采购预算9.00万元");
  const place = { sheet: "自评报告", row: cell.row, column: 0 };
  await workbook.file.apply([{ kind: "text", place, value: "　　政府采购执行得不好。" }]);
  const { user } = await openPane(workbook, "report");
  const question = "政府采购执行率偏低的主要原因";
  // The edit is no answer: there is one place less, and none is filled.
  expect(await screen.findByRole("button", { name: "您来填写 0/20" })).toBeVisible();
  expect(screen.getByText(/^还有 20 处未填写/)).toBeVisible();
  expect(screen.getByText("这一段您在“自评报告”表上改过或删去了，报告里已没有这一处。")).toBeVisible();
  await user.type(box(question), "两台设备跨年采购");
  expect(await screen.findByText("这一段您在“自评报告”表上改过，上面的回答没有写进报告。")).toBeVisible();
  const edits = within(screen.getByRole("region", { name: "您对报告的修改" }));
  await user.click(edits.getByRole("button", { name: /^您在表上的修改/ }));
  const automatic =
    "政府采购预算9.00万元，实际采购5.00万元，执行率55.56%，执行率偏低的主要原因是两台设备跨年采购。";
  expect(edits.getByText("政府采购执行得不好。")).toBeVisible();
  expect(edits.getByText(automatic)).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: "恢复自动文字" }).at(-1) ?? button("写入工作表"));
  expect(edits.getByText("已选择改动 1 段，点“写入工作表”后生效。")).toBeVisible();
  expect(button("您来填写 1/21")).toBeVisible();
  await user.click(button("写入工作表"));
  await waitFor(async () => {
    expect((await onTab(workbook, "政府采购预算9.00万元")).text).toBe(automatic);
  });
});

test("a report that would not change is not written again, and old ones are counted", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "report");
  const names = async () => (await workbook.file.read()).sheets.map(({ name }) => name);
  await user.click(button("写入工作表"));
  await screen.findByText("已写入：生成报告");
  // The findings are others now that there is a report to check.
  await user.click(button("写入工作表"));
  await waitFor(async () => {
    expect((await names()).filter((name) => name.includes("前"))).toHaveLength(1);
  });
  expect(
    await screen.findByText(
      /工作簿里有 1 张以前的（名称带“前”字），不再需要的可以在 Excel 里右键表标签删除。/,
    ),
  ).toBeVisible();
  const before = await names();
  await user.click(button("写入工作表"));
  const told = "“自评报告”和“校验结果”与现在的数据和回答一致，没有要写入的改动。";
  const last = within(await screen.findByRole("region", { name: "最近的修改" }));
  expect(await last.findByText(told)).toBeVisible();
  expect(await names()).toEqual(before);
  await user.click(last.getByRole("button", { name: "知道了" }));
  expect(last.queryByText(told)).toBeNull();
});

test("what was chosen for the edits survives a write that fails, and another view", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  await writtenAndClosed(workbook);
  const staff = await onTab(workbook, "我单位编制数为12人");
  await workbook.file.apply([{ kind: "blank", place: { sheet: "自评报告", row: staff.row, column: 0 } }]);
  Object.assign(workbook.port, { apply: () => Promise.reject(new Error("工作簿是只读的。")) });
  const { user } = await openPane(workbook, "report");
  const edits = () => within(screen.getByRole("region", { name: "您对报告的修改" }));
  await user.click(await screen.findByRole("button", { name: "您在表上的修改：删 1 段，写入时保留" }));
  await user.click(edits().getByRole("button", { name: "恢复这一段" }));
  await user.click(button("写入工作表"));
  expect(await screen.findByText("工作簿是只读的。")).toBeVisible();
  expect(edits().getByText("已选择改动 1 段，点“写入工作表”后生效。")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "帮助" }));
  await user.click(screen.getByRole("tab", { name: "生成报告" }));
  expect(edits().getByText("已选择改动 1 段，点“写入工作表”后生效。")).toBeVisible();
  Object.assign(workbook.port, { apply: workbook.file.apply.bind(workbook.file) });
  await user.click(button("写入工作表"));
  await screen.findByText("已写入：生成报告");
  expect((await onTab(workbook, "我单位编制数为12人")).text).toBe(staff.text);
  await waitFor(() => {
    expect(screen.queryByRole("region", { name: "您对报告的修改" })).toBeNull();
  });
});

/** A paragraph on the tab 自评报告 by how it begins, and its row. */
async function onTab(workbook: ReturnType<typeof testWorkbook>, words: string) {
  const sheet = (await workbook.file.read()).sheets.find(({ name }) => name === "自评报告");
  const index = sheet?.values.findIndex(([text]) => String(text).trim().startsWith(words)) ?? -1;
  if (!sheet || index < 0) throw new Error(words);
  return { row: sheet.origin.row + index, text: String(sheet.values[index]?.[0]).trim() };
}

test("the points are shown by class", async () => {
  await openPane(testWorkbook("seed-2024.xlsx"), "report");
  const scores = within(screen.getByRole("region", { name: "自评得分" }));
  expect(scores.getByRole("heading")).toHaveTextContent("自评得分100分 · 优");
  expect(scores.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "预算执行10 / 10",
    "产出30 / 30",
    "效益30 / 30",
    "满意度10 / 10",
    "成本20 / 20",
  ]);
  expect(scores.getByRole("progressbar", { name: "产出：30 / 30 分" })).toHaveAttribute("aria-valuenow", "1");
});

test("every score is measured beside the filer's own, with its steps", async () => {
  const { user } = await openPane(testWorkbook("indicator-values-2024.xlsx"), "report");
  const scores = within(screen.getByRole("region", { name: "自评得分" }));
  expect(scores.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "预算执行9.83 / 10",
    "产出37.8 / 40，测算 38.8",
    "效益29.5 / 30",
    "成本20 / 20",
  ]);
  await user.click(scores.getByRole("button", { name: "测算得分 98.13 分 · 优，与自评相差 1 分" }));
  expect(
    scores.getByText(
      "按计分办法测算：预算执行 9.83 + 指标 88.30 = 98.13 分（其中 3 项无法测算，按自评得分计入）",
    ),
  ).toBeVisible();
  const rows = scores.getAllByRole("listitem").map((item) => item.textContent);
  expect([rows[4], rows[5], rows[10], rows[11], rows[13]]).toEqual([
    "预算执行：自评 9.83 分，测算 9.83 分10 × 1228.5 ÷ 1250 = 9.83 分",
    "1. 松材线虫病防治小班数：自评 8 分，不能测算年度指标值与实际完成值口径或单位不一致，无法测算",
    "6. 森林防火隔离带建成时间：自评 4 分，测算 4 分逾期 10 天：按评扣分标准 5 − 10 × 0.1 = 4.00 分",
    "7. 专项资金支付及时率：自评 3 分，测算 4 分97.6% ≥ 95%：得满分 4 分",
    "9. 群众防火意识：自评 4.5 分，测算 4.5 分“明显增强”属“达成”，得分应在 4.00—5.00 分之间，自评 4.5 分在其中",
  ]);
});

test("saving that fails is told and tried again; the words stay", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  Object.assign(workbook.port, { writeState: () => Promise.reject(new Error("工作簿是只读的。")) });
  const { user } = await openPane(workbook, "report");
  await user.type(box(duties), "一");
  expect(await screen.findByText("工作簿是只读的。", {}, { timeout: 2500 })).toBeVisible();
  expect(box(duties)).toHaveValue("一");
  Object.assign(workbook.port, { writeState: (state: WorkbookState) => workbook.file.writeState(state) });
  await user.click(button("写入工作表"));
  await screen.findByText("已写入：生成报告");
  expect((await workbook.file.readState()).userText).toEqual({ [duties]: "一" });
});

test("a sheet the user wrote on since stays whole; the other sheet alone is taken back", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "report");
  await user.click(await screen.findByRole("button", { name: "写入工作表" }));
  await screen.findByText("已写入：生成报告");
  const place = { sheet: "自评报告", row: 1, column: 0 };
  await workbook.file.apply([{ kind: "text", place, value: "我改的" }]);
  await user.click(button("撤回"));
  const bar = within(screen.getByRole("region", { name: "最近的修改" }));
  await waitFor(() => {
    expect(bar.getByRole("alert")).toHaveTextContent(
      "没有撤回：自评报告!A2 在写入之后又被改动过。为免丢失您的改动，什么都没有动。" +
        "可以只撤回 工作表“校验结果”，保留 工作表“自评报告” 现在的内容；",
    );
  });
  await user.click(button("撤回其余工作表"));
  const text = "已撤回：工作表“校验结果”。没有撤回：工作表“自评报告”，保留改动后的内容。";
  expect(await bar.findByText(text)).toBeVisible();
  const names = (await workbook.file.read()).sheets.map(({ name }) => name);
  expect(names).toEqual(["基础数据表", "自评表", "自评报告（原文）", "自评报告"]);
  expect(workbook.value("自评报告", "A2")).toBe("我改的");
});
