import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileImport } from "../../src/taskpane/pane/FileImport";
import { bytesOf } from "../../src/taskpane/chosen-file";
import { MissingFile } from "../../src/taskpane/missing-file";

const picker = () => screen.getByLabelText("选择文件");
const button = (name: string) => screen.getByRole("button", { name });

/** The button over a way of reading, and what came of it. */
function shown(read: (file: File) => Promise<string>) {
  const taken: string[] = [];
  render(
    <FileImport
      name="选择文件"
      accept=".txt"
      read={read}
      onRead={(content, name) => taken.push(`${name}: ${content}`)}
    >
      导入
    </FileImport>,
  );
  return { taken, user: userEvent.setup() };
}

test("while a file is read the button says so and takes no other", async () => {
  let finish: (content: string) => void = () => undefined;
  const { taken, user } = shown(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  await user.upload(picker(), new File(["一"], "甲.txt"));
  expect(screen.getByRole("status")).toHaveTextContent("正在读取“甲.txt”…");
  expect(button("导入")).toHaveAttribute("aria-disabled", "true");
  finish("一");
  await waitFor(() => {
    expect(button("导入")).not.toHaveAttribute("aria-disabled", "true");
  });
  expect([taken, screen.getByRole("status").textContent]).toEqual([["甲.txt: 一"], ""]);
});

test("a file that has gone since, one that is too large a server that is away and a fault of ours are told, each in its sentence", async () => {
  const away = jest.spyOn(console, "error").mockReturnValue();
  const { taken, user } = shown(async (file) => {
    if (file.name === "网.txt") throw new MissingFile("https://server/word.js");
    if (file.name === "错.txt") throw new TypeError("text is undefined");
    return new TextDecoder().decode(await bytesOf(file));
  });
  const gone = Object.assign(new File(["一"], "没.txt"), {
    arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
  });
  const large = Object.defineProperty(new File(["一"], "大.txt"), "size", { value: 100 * 1024 * 1024 + 1 });
  for (const [file, sentence] of [
    [gone, "浏览器读不到这个文件（可能已移动、删除，或者是文件夹），请重新选择。"],
    [large, "文件超过 100 MB，请删去多余的图片、空行或工作表后再试。"],
    [new File([""], "网.txt"), "现在连不上存放助手的服务器，请检查网络后再试一次。工作簿没有改动。"],
    [new File([""], "错.txt"), "助手读这个文件时出了错，请再试一次；仍不行时，联系管理员。"],
  ] as const) {
    await user.upload(picker(), file);
    expect(await screen.findByText(`无法导入“${file.name}”：${sentence}`)).toBeVisible();
  }
  expect(away).toHaveBeenCalledTimes(1);
  away.mockRestore();
  await user.click(button("关闭"));
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  await user.upload(picker(), new File(["二"], "乙.txt"));
  await waitFor(() => {
    expect(taken).toEqual(["乙.txt: 二"]);
  });
});
