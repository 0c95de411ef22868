import { screen, waitFor } from "@testing-library/react";
import { profileFile } from "../../src/core/profile/profile-file";
import { profiles } from "../../src/core/profile/profiles";
import { downloads } from "./downloads";
import { button, openPane, testWorkbook } from "./open-pane";

afterEach(() => {
  jest.restoreAllMocks();
});

async function openedCard(name: string) {
  const workbook = testWorkbook(name);
  const { user } = await openPane(workbook, "check");
  await user.click(await screen.findByRole("button", { name: /口径：/ }));
  return { workbook, user };
}

test("the profile in force is handed over as a file that can be read back", async () => {
  const { user } = await openedCard("seed-2024.xlsx");
  const given = downloads();
  await user.click(button("导出口径文件"));
  expect(
    screen.getByText(
      "“口径-hunan-miluo-2024.json”已交给下载，一般在浏览器的下载文件夹里。可用记事本修改，再导入。",
    ),
  ).toBeVisible();
  const whole = profileFile(profiles["hunan-miluo-2024"]);
  expect([...given].map(([name, { type, size }]) => [name, type, size])).toEqual([
    ["口径-hunan-miluo-2024.json", "application/json", new TextEncoder().encode(whole).length],
  ]);
  expect(screen.getByLabelText("没有出现下载？可复制以下内容，存为 .json 文件")).toHaveValue(whole);
});

test("a profile file is taken for this workbook and kept in it", async () => {
  const { workbook, user } = await openedCard("seed-2024.xlsx");
  const own = {
    id: "our-county",
    title: "本县2024",
    thresholds: { lowExecution: { value: "95", source: "本县通知" } },
  };
  await user.upload(screen.getByLabelText("选择口径文件"), new File([JSON.stringify(own)], "本县.json"));
  expect(await screen.findByText("已改用“本县2024”口径，随工作簿保存。")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "校验口径" })).toHaveDisplayValue("本县2024（文件自带）");
  await waitFor(async () => {
    const { profile } = await workbook.file.readState();
    expect(profile).toMatchObject({ id: "our-county", title: "本县2024", thresholds: own.thresholds });
  });
});

test.each([
  ["not a profile", '{"id":"x"}', "缺少设置“title”。"],
  ["not JSON", "口径", "口径文件不是有效的 JSON，请检查括号、引号和逗号。"],
  [
    "another encoding",
    new Uint8Array([0xbf, 0xda, 0xbe, 0xb6]),
    "口径文件不是 UTF-8 编码，请在记事本中另存为 UTF-8 后再试。",
  ],
])("%s is refused in a sentence, and the workbook keeps its own", async (_name, content, problem) => {
  const { workbook, user } = await openedCard("seed-2024.xlsx");
  await user.upload(screen.getByLabelText("选择口径文件"), new File([content], "坏.json"));
  expect(await screen.findByText(`无法导入“坏.json”：${problem}`)).toBeVisible();
  expect((await workbook.file.readState()).profile).toBeNull();
});
