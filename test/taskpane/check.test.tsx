import { act, screen, waitFor, within } from "@testing-library/react";
import { emptyState } from "../../src/core/state";
import {
  button,
  HostError,
  findingRow,
  listingNotices,
  openPane,
  statuses,
  testWorkbook,
  unfoldFindings,
} from "./open-pane";

test("opening shows whose form it is and the recognised sheets; nothing is checked unasked", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"));
  const card = screen.getByRole("region", { name: "本工作簿" });
  expect(card).toHaveTextContent("中共汨罗市委机构编制委员会办公室");
  expect(card).toHaveTextContent("2024年度 · 口径：湖南汨罗2024");
  expect(card).toHaveTextContent("已识别：基础数据表、自评表");
  expect(screen.getByText("还没有校验")).toBeVisible();
  await user.click(within(card).getByRole("button"));
  expect(screen.getByRole("combobox", { name: "校验口径" })).toHaveDisplayValue("按表格自动选择");
});

test("一键校验 lists the seed's findings by place, says the headline and keeps the focus", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"));
  await user.click(button("一键校验"));
  expect(await screen.findByRole("heading", { name: "没有必须改正的问题，请核实 35 项" })).toBeVisible();
  expect(statuses()).toContain("校验完成：0 项必须改正，35 项请核实，32 项提示，110 项通过，0 项未能检查。");
  const places = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(places).toEqual(["基础数据表17", "自评表34", "两表之间3", "自评报告13"]);
  expect(button("一键校验")).toHaveFocus();
});

test("opened by the ribbon's 一键校验 it checks at once", async () => {
  await openPane(testWorkbook("seed-2024.xlsx"), "check");
  expect(await screen.findByRole("heading", { name: /请核实 \d+ 项/ })).toBeVisible();
});

test("a row tells the figures and the labels; click and Enter show the cell, the focus stays in the list", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  await screen.findByRole("heading", { name: /请核实/ });
  const row = screen.getByRole("button", { name: /公用经费·2024年决算数”43.8 万元，超过“/ });
  expect(row).toHaveTextContent("填写 43.80对照 29.04多 14.76");
  expect(row).toHaveTextContent("F20 公用经费·2024年决算数 等 2 个单元格");
  await user.click(row);
  expect(workbook.shown).toEqual([{ sheet: "基础数据表", row: 19, column: 5 }]);
  expect(row).toHaveFocus();
  expect(row).toHaveAttribute("aria-current", "true");
  await user.keyboard("{ArrowDown}");
  expect(workbook.shown).toHaveLength(1);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(workbook.shown[1]).toEqual({ sheet: "基础数据表", row: 20, column: 5 });
});

test("details give fix, why and basis, and every cell to go to", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  await screen.findByRole("heading", { name: /请核实/ });
  const row = within(findingRow(/公用经费·2024年决算数”43.8 万元，超过“/));
  await user.click(row.getByRole("button", { name: "详情" }));
  expect(row.getByText("怎么改").nextSibling).toHaveTextContent("请说明超支原因及资金来源");
  expect(row.getByText("为什么").nextSibling).toHaveTextContent("公用经费决算超过预算");
  expect(row.getByText("依据（B-27）").nextSibling).toHaveTextContent("公用经费控制率");
  await user.click(row.getByRole("button", { name: "D20" }));
  expect(workbook.shown).toEqual([{ sheet: "基础数据表", row: 19, column: 3 }]);
});

test("the checklist names the figures of the report that no form holds, each with its cell", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  await screen.findByRole("heading", { name: /请核实/ });
  await user.click(screen.getByRole("button", { name: "请人工核对（3）" }));
  expect(screen.getByText(/^“自评报告（原文）”中有 26 个数没有与两张表核对.*等 26 处。$/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "逐个列出（26 处）" }));
  const [entry] = screen.getAllByText("“年检365家”").map((words) => words.closest("li"));
  if (!entry) throw new Error("no entry");
  await user.click(within(entry).getByRole("button", { name: "A25" }));
  expect(workbook.shown).toEqual([{ sheet: "自评报告（原文）", row: 24, column: 0 }]);
});

test("details name the related rules", async () => {
  const { user } = await openPane(testWorkbook("scores-wrong-2024.xlsx"), "check");
  await screen.findByRole("heading", { name: /必须改正/ });
  const row = within(findingRow(/总计 .*，应为 100 分/));
  await user.click(row.getByRole("button", { name: "详情" }));
  expect(row.getByText("相关规则").nextSibling).toHaveTextContent(
    "与 S-34、S-37 的问题可能同出一因，请先核对指标1“松材线虫病防治小班数”的分值（H13）、指标2“森林防火巡护次数”的分值（H14）、指标3“义务植树参加人次数”的分值（H15）等 11 格。S-34 一级指标权重不符；S-37 一级指标标题分值不符",
  );
});

const rows = () => screen.queryAllByRole("button", { name: /^(必须改正|请核实|提示)：/ });

test("severity and search narrow the list, and nothing found offers the way back", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "check", listingNotices);
  await screen.findByRole("heading", { name: /请核实/ });
  await unfoldFindings(user);
  expect(rows()).toHaveLength(67);
  await user.click(button("32 项提示"));
  await unfoldFindings(user);
  expect(rows()).toHaveLength(32);
  await user.type(screen.getByRole("searchbox", { name: "在问题中搜索" }), "超编");
  expect(rows()).toHaveLength(0);
  await user.click(button("显示全部 67 项"));
  await unfoldFindings(user);
  expect(rows()).toHaveLength(67);
});

test("findings of one rule are shown by the first, and can be accepted together", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  const first = /公用经费控制率 150.83%.*报告没有提到/;
  const others = [/办公经费控制率 451.75%.*报告没有提到/, /政府采购执行率 55.56%.*报告没有提到/];
  expect(await screen.findByRole("button", { name: first })).toBeVisible();
  expect(others.map((name) => screen.queryByRole("button", { name }))).toEqual([null, null]);
  await user.click(button("同类问题还有 2 项（R-25）"));
  for (const name of others) expect(button(name)).toBeVisible();
  await user.click(button("这 3 项都标为已核实"));
  await user.type(screen.getByRole("textbox", { name: "核实情况" }), "追加批复〔2024〕8号");
  await user.click(button("确认已核实"));
  expect(screen.queryByRole("button", { name: first })).not.toBeInTheDocument();
  expect(statuses()).toContain("已将 3 项标为“已核实”。");
  await waitFor(async () => {
    const { accepted } = await workbook.file.readState();
    expect(accepted.map(({ rule, reason }) => [rule, reason])).toEqual(
      Array.from({ length: 3 }, () => ["R-25", "追加批复〔2024〕8号"]),
    );
  });
});

test("a place is folded away by its heading", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "check");
  const report = await screen.findByRole("region", { name: "自评报告" });
  expect(within(report).getByText(/“优秀”不是等级名称/)).toBeVisible();
  await user.click(button("自评报告 13"));
  expect(within(report).getByText(/“优秀”不是等级名称/)).not.toBeVisible();
});

test("已核实 with a reason takes a finding off the list, into the workbook, and back", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  await screen.findByRole("heading", { name: /请核实 \d+ 项/ });
  await user.click(within(findingRow(/超过“公用经费/)).getByRole("button", { name: "标为已核实" }));
  await user.click(button("确认已核实"));
  expect(screen.getByRole("heading", { name: /请核实 \d+ 项/ })).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "核实情况" }), "追加批复〔2024〕8号");
  await user.click(button("确认已核实"));
  expect(screen.getByRole("heading", { name: /请核实 34 项/ })).toBeVisible();
  expect(
    screen.getByText("1 项已核实 · 110 项通过 · 0 项未能检查 · 3 项需人工核对 · 11 项不适用"),
  ).toBeVisible();
  await waitFor(async () => {
    expect((await workbook.file.readState()).accepted).toEqual([
      {
        rule: "B-27",
        message:
          "“公用经费·2024年决算数”43.8 万元，超过“公用经费·2024年预算数”29.04 万元，控制率 150.83%，超出 14.76 万元。",
        reason: "追加批复〔2024〕8号",
        date: "2026-11-24",
      },
    ]);
  });
  await user.click(button("已核实（1）"));
  expect(screen.getByText("2026-11-24 核实：追加批复〔2024〕8号")).toBeVisible();
  await user.click(button("撤销核实"));
  expect(screen.getByRole("heading", { name: /请核实 \d+ 项/ })).toBeVisible();
  await waitFor(async () => {
    expect((await workbook.file.readState()).accepted).toEqual([]);
  });
});

test("a quick fix shows before and after, writes, and can be taken back", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check", listingNotices);
  await screen.findByRole("heading", { name: /请核实/ });
  await user.click(within(findingRow(/共 15 个单元格留空/)).getByRole("button", { name: "空白处填 0" }));
  const preview = within(screen.getByRole("group", { name: "空白处填 0：预览" }));
  expect(preview.getAllByRole("listitem")).toHaveLength(15);
  expect(preview.getAllByRole("listitem")[0]).toHaveTextContent("公车购置·2023年决算数 B7现在 空白 改为 0");
  expect(workbook.value("基础数据表", "B7")).toBeNull();
  await user.click(preview.getByRole("button", { name: "写入 15 个单元格" }));
  expect(await screen.findByText("已写入：空白处填 0（15 个单元格）")).toBeVisible();
  const cells = ["B7", "D7", "F7", "B8", "F9"];
  expect(cells.map((cell) => workbook.value("基础数据表", cell))).toEqual([0, 0, 0, 0, 0]);
  expect(screen.queryByText(/共 15 个单元格留空/)).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
  await user.click(button("撤回"));
  expect(await screen.findByText(/共 15 个单元格留空/)).toBeVisible();
  expect(cells.map((cell) => workbook.value("基础数据表", cell))).toEqual([null, null, null, null, null]);
  expect(screen.queryByRole("button", { name: "撤回" })).not.toBeInTheDocument();
});

test("what a button opened goes with 取消 or Escape, and the focus is on the button again", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "check", listingNotices);
  await screen.findByRole("heading", { name: /请核实/ });
  const row = within(findingRow(/共 15 个单元格留空/));
  const fix = row.getByRole("button", { name: "空白处填 0" });
  await user.click(fix);
  await user.click(row.getByRole("button", { name: "取消" }));
  expect([row.queryByRole("group"), document.activeElement]).toEqual([null, fix]);
  const accept = row.getByRole("button", { name: "标为已核实" });
  await user.click(accept);
  expect(row.getByRole("textbox", { name: "核实情况" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect([row.queryByRole("group"), document.activeElement]).toEqual([null, accept]);
  const all = button(/^全部安全修复（/);
  await user.click(all);
  expect(all).toHaveAttribute("aria-expanded", "true");
  await user.click(button("取消"));
  expect(all).toHaveFocus();
});

test("全部安全修复 writes every safe fix at once", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  await user.click(await screen.findByRole("button", { name: "全部安全修复（21 个单元格）" }));
  await user.click(button("写入 21 个单元格"));
  expect(await screen.findByText("已写入：全部安全修复（21 个单元格）")).toBeVisible();
  expect(button("30 项提示")).toBeVisible();
  expect(workbook.value("自评表", "D9")).toBe(0);
});

test("a form that is not found says so; a chosen sheet is taken", async () => {
  const { user } = await openPane(testWorkbook("self-sheet-only-2024.xlsx"), "check");
  expect(await screen.findByText(/没有找到“基础数据表”/)).toBeVisible();
  const choice = screen.getByRole("combobox", { name: "选择工作表（基础数据表）" });
  expect(choice).toHaveDisplayValue("自动识别");
  await user.selectOptions(choice, "自评表");
  expect(screen.queryByText(/没有找到“基础数据表”/)).not.toBeInTheDocument();
});

test("another profile is checked at once and kept in the workbook", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  await screen.findByRole("heading", { name: /请核实 \d+ 项/ });
  await user.click(within(screen.getByRole("region", { name: "本工作簿" })).getByRole("button"));
  await user.selectOptions(screen.getByRole("combobox", { name: "校验口径" }), "全国2021（含成本指标）");
  expect(await screen.findByRole("heading", { name: /请核实 37 项/ })).toBeVisible();
  await waitFor(async () => {
    expect(await workbook.file.readState()).toEqual({ ...emptyState, profile: "national-2021" });
  });
});

test("a change in the workbook marks the results stale, then checks again quietly", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  await openPane(workbook, "check");
  await screen.findByRole("heading", { name: /请核实 \d+ 项/ });
  const place = { sheet: "基础数据表", row: 19, column: 5 };
  await act(() => workbook.change([{ kind: "number", place, value: 29 }]));
  expect(screen.getByText(/表格已改动/)).toBeVisible();
  await waitFor(
    () => {
      expect(screen.queryByText(/表格已改动/)).not.toBeInTheDocument();
    },
    { timeout: 3000 },
  );
  expect(screen.queryByText(/超过“公用经费/)).not.toBeInTheDocument();
});

test("what changed after the preview is not written over", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check", listingNotices);
  await screen.findByRole("heading", { name: /请核实/ });
  await user.click(within(findingRow(/共 15 个单元格留空/)).getByRole("button", { name: "空白处填 0" }));
  const place = { sheet: "基础数据表", row: 6, column: 1 };
  // Found before the change: looking for it takes as long as the pane waits before it reads again.
  const write = button("写入 15 个单元格");
  await act(() => workbook.change([{ kind: "number", place, value: 5 }]));
  await user.click(write);
  expect(await screen.findByText(/表格在预览之后有改动，没有写入/)).toBeVisible();
  expect(workbook.value("基础数据表", "B7")).toBe(5);
  expect(workbook.value("基础数据表", "D7")).toBeNull();
});

test("a read that fails is one banner; 重试 tries again", async () => {
  let fails = true;
  const workbook = testWorkbook("seed-2024.xlsx");
  const read = () => workbook.file.read();
  Object.assign(workbook.port, {
    read: () => (fails ? Promise.reject(new HostError("请先按 Enter 结束单元格编辑。")) : read()),
  });
  const { user } = await openPane(workbook, "check");
  expect(await screen.findByText("请先按 Enter 结束单元格编辑。")).toBeVisible();
  expect(screen.getByText("还没有读取工作簿")).toBeVisible();
  fails = false;
  await user.click(button("重试"));
  expect(await screen.findByRole("heading", { name: /请核实 \d+ 项/ })).toBeVisible();
  expect(screen.queryByText("请先按 Enter 结束单元格编辑。")).not.toBeInTheDocument();
});

test("a cell that cannot be shown is told, without 重试 where that does not help", async () => {
  const workbook = testWorkbook("seed-2024.xlsx", {
    show: () => Promise.reject(new Error("工作表已删除。")),
  });
  const { user } = await openPane(workbook, "check");
  await user.click(await screen.findByRole("button", { name: /公用经费·2024年决算数”43.8 万元，超过“/ }));
  expect(await screen.findByText("工作表已删除。")).toBeVisible();
  expect(screen.queryByRole("button", { name: "重试" })).not.toBeInTheDocument();
  await user.click(button("关闭"));
  expect(screen.queryByText("工作表已删除。")).not.toBeInTheDocument();
});

test("a long read can be cancelled; what it brings later is ignored", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook);
  let release: () => void = () => undefined;
  Object.assign(workbook.port, {
    read: () =>
      new Promise((resolve) => {
        release = () => {
          resolve(workbook.file.snapshot());
        };
      }),
  });
  await user.click(button("一键校验"));
  expect(screen.getByRole("progressbar", { name: "正在校验…" })).toBeInTheDocument();
  await user.click(button("取消"));
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  await act(async () => {
    release();
    await Promise.resolve();
  });
  expect(screen.getByText("还没有校验")).toBeVisible();
});

test("a clean form says that nothing was found", async () => {
  await openPane(testWorkbook("clean-2024.xlsx"), "check");
  expect(await screen.findByText("没有需要处理的问题")).toBeVisible();
});
