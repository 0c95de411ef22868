import { screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { defaultSettings, settingsIn } from "../../src/taskpane/settings";
import { keptSettings, listingNotices, openPane, testWorkbook } from "./open-pane";

type User = ReturnType<typeof userEvent.setup>;

async function openSettings(user: User): Promise<HTMLElement> {
  await user.click(screen.getByRole("tab", { name: "帮助" }));
  await user.click(await screen.findByRole("button", { name: "设置" }));
  return screen.getByRole("group", { name: "设置" });
}

test("the settings are there again when the pane is opened again", async () => {
  const kept = keptSettings();
  const open = () => openPane(testWorkbook("seed-2024.xlsx"), undefined, () => Promise.resolve(kept));
  const { user, unmount } = await open();
  expect(await screen.findByText("还没有校验")).toBeVisible();
  const settings = within(await openSettings(user));
  await user.click(settings.getByRole("checkbox", { name: "打开助手时自动校验" }));
  await user.click(settings.getByRole("checkbox", { name: "直接列出“提示”级的问题，不折叠" }));
  await user.selectOptions(
    settings.getByRole("combobox", { name: "默认校验口径" }),
    "全国2020（成本列入产出）",
  );
  expect(settings.getByText("只保存在这台电脑上，下次打开仍然有效；不写入工作簿。")).toBeVisible();
  unmount();

  const again = await open();
  expect(await screen.findByRole("group", { name: "按级别筛选" })).toBeVisible();
  expect(screen.getByText("2024年度 · 口径：全国2020（成本列入产出）")).toBeVisible();
  const shown = within(await openSettings(again.user));
  expect(shown.getByRole("checkbox", { name: "打开助手时自动校验" })).toBeChecked();
  expect(shown.getByRole("checkbox", { name: "直接列出“提示”级的问题，不折叠" })).toBeChecked();
  expect(shown.getByRole("combobox", { name: "默认校验口径" })).toHaveDisplayValue(
    "全国2020（成本列入产出）",
  );
});

test("a profile chosen for the workbook goes before the default", async () => {
  const kept = keptSettings({ profile: "national-2020" });
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), undefined, () => Promise.resolve(kept));
  const card = within(await screen.findByRole("region", { name: "本工作簿" }));
  await user.click(card.getByRole("button", { name: /全国2020/ }));
  const profile = card.getByRole("combobox", { name: "校验口径" });
  expect(profile).toHaveDisplayValue("按设置：全国2020（成本列入产出）");
  await user.selectOptions(profile, "全国2021（含成本指标）");
  expect(card.getByText("2024年度 · 口径：全国2021（含成本指标）")).toBeVisible();
});

const notices = () => screen.queryAllByRole("button", { name: /^提示：/ }).length;

test("notices are folded away at the end of their place, and come when opened or asked for", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "check");
  const base = within(await screen.findByRole("region", { name: "基础数据表" }));
  expect(notices()).toBe(0);
  await user.click(base.getByRole("button", { name: "提示 6 项" }));
  expect(notices()).toBe(6);
  await user.type(screen.getByRole("searchbox", { name: "在问题中搜索" }), "S-55");
  expect(notices()).toBe(1);
});

test("who prefers it has notices listed like the others", async () => {
  await openPane(testWorkbook("seed-2024.xlsx"), "check", listingNotices);
  await screen.findByRole("region", { name: "基础数据表" });
  expect(screen.queryByRole("button", { name: /^提示 \d+ 项/ })).not.toBeInTheDocument();
  expect(notices()).toBeGreaterThan(0);
});

test("a computer that keeps nothing is named, and the settings hold as long as the pane is open", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), undefined, () =>
    Promise.reject(new Error("blocked")),
  );
  const settings = within(await openSettings(user));
  const box = settings.getByRole("checkbox", { name: "直接列出“提示”级的问题，不折叠" });
  await user.click(box);
  expect(box).toBeChecked();
  expect(
    settings.getByText("设置没能保存在这台电脑上（可能是浏览器不允许），关闭助手后会恢复为默认。"),
  ).toBeVisible();
});

test("what the store holds may be anything", () => {
  const holding = (value: unknown) => settingsIn({ get: () => value, set: () => true });
  for (const value of [null, "{", 7, [], {}, { checkOnOpen: "yes", profile: "none-such", listNotices: 0 }])
    expect(holding(value)).toEqual(defaultSettings);
  expect(holding({ checkOnOpen: true, profile: "national-2021", listNotices: true, more: 1 })).toEqual({
    checkOnOpen: true,
    profile: "national-2021",
    listNotices: true,
  });
});
