import { screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { defaultSettings, settingsIn } from "../../src/taskpane/settings";
import { keptSettings, openPane, testWorkbook } from "./open-pane";

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
  await user.click(settings.getByRole("checkbox", { name: "列出“提示”级的问题" }));
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
  expect(shown.getByRole("checkbox", { name: "列出“提示”级的问题" })).not.toBeChecked();
  expect(shown.getByRole("combobox", { name: "默认校验口径" })).toHaveDisplayValue(
    "全国2020（成本列入产出）",
  );
});

test("a profile chosen for the workbook goes before the default", async () => {
  const kept = keptSettings();
  kept.set("settings", { ...defaultSettings, profile: "national-2020" });
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), undefined, () => Promise.resolve(kept));
  const card = within(await screen.findByRole("region", { name: "本工作簿" }));
  await user.click(card.getByRole("button", { name: /全国2020/ }));
  const profile = card.getByRole("combobox", { name: "校验口径" });
  expect(profile).toHaveDisplayValue("按设置：全国2020（成本列入产出）");
  await user.selectOptions(profile, "全国2021（含成本指标）");
  expect(card.getByText("2024年度 · 口径：全国2021（含成本指标）")).toBeVisible();
});

test("notices that are not listed are told of, and come when asked for", async () => {
  const kept = keptSettings();
  kept.set("settings", { ...defaultSettings, listNotices: false });
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "check", () => Promise.resolve(kept));
  const notices = () => screen.queryAllByRole("button", { name: /^提示：/ }).length;
  const left = await screen.findByText(/按您的设置，\d+ 项提示没有列出。/);
  expect(notices()).toBe(0);
  const missing = Number(/\d+/.exec(left.textContent)?.[0]);
  await user.click(screen.getByRole("button", { name: "列出提示" }));
  expect(notices()).toBe(missing);
  expect(screen.queryByText(/没有列出/)).not.toBeInTheDocument();
});

test("a computer that keeps nothing is named, and the settings hold as long as the pane is open", async () => {
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), undefined, () =>
    Promise.reject(new Error("blocked")),
  );
  const settings = within(await openSettings(user));
  const box = settings.getByRole("checkbox", { name: "列出“提示”级的问题" });
  await user.click(box);
  expect(box).not.toBeChecked();
  expect(settings.getByText("这台电脑不允许助手保存设置，关闭助手后会恢复为默认。")).toBeVisible();
});

test("what the store holds may be anything", () => {
  const holding = (value: unknown) => settingsIn({ get: () => value, set: () => true });
  for (const value of [null, "{", 7, [], {}, { checkOnOpen: "yes", profile: "none-such", listNotices: 0 }])
    expect(holding(value)).toEqual(defaultSettings);
  expect(holding({ checkOnOpen: true, profile: "national-2021", listNotices: false, more: 1 })).toEqual({
    checkOnOpen: true,
    profile: "national-2021",
    listNotices: false,
  });
});
