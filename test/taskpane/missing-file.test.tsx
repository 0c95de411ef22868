import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MissingFile } from "../../src/taskpane/missing-file";
import { later } from "../../src/taskpane/pane/later";
import { ReopenButton, Reopening } from "../../src/taskpane/pane/ReopenButton";
import { Busy } from "../../src/taskpane/pane/TaskButton";
import { button, findingRow, openPane, testWorkbook } from "./open-pane";

const Words = ({ text }: { readonly text: string }) => <p>{text}</p>;

const unreachable = "现在连不上存放助手的服务器，请检查网络后再试一次。工作簿没有改动。";
const updated = "助手已在服务器上更新，这里打开的还是旧的，请重新打开。工作簿没有改动，您填写的内容会保留。";

/** What the server says of every file: a status, or null when it cannot be reached. Returns what it was asked. */
function server(status: number | null): string[] {
  const asked: string[] = [];
  Object.defineProperty(globalThis, "fetch", {
    value: (address: string, { method }: RequestInit) => {
      asked.push(`${method ?? ""} ${address}`);
      return status === null ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve({ status });
    },
    configurable: true,
    writable: true,
  });
  return asked;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "fetch");
  sessionStorage.clear();
});

/** A finding of the seed's. */
const overspent = /超过“公用经费/;

const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);

describe("a part of the pane whose file does not come", () => {
  let count = 0;
  /** Shows a part that comes only once `isThere`. */
  function shown() {
    count += 1;
    const file = { address: `https://server/part-${count}.js`, isThere: false };
    const { View } = later(() =>
      file.isThere ? Promise.resolve(Words) : Promise.reject(new MissingFile(file.address)),
    );
    render(<View text="到了" />);
    return file;
  }

  test("without a network can be tried again as often as one likes", async () => {
    const asked = server(null);
    const file = shown();
    for (let tries = 0; tries < 3; tries++) {
      expect(await screen.findByText(unreachable)).toBeVisible();
      expect(buttons()).toEqual(["重试"]);
      await userEvent.click(button("重试"));
    }
    await screen.findByText(unreachable);
    expect(asked).toEqual(Array(4).fill(`HEAD ${file.address}`));
    file.isThere = true;
    await userEvent.click(button("重试"));
    expect(await screen.findByText("到了")).toBeVisible();
  });

  test.each([404, 410])("is gone from the server (%i): the pane is to be opened anew", async (status) => {
    server(status);
    shown();
    expect(await screen.findByText(updated)).toBeVisible();
    expect(buttons()).toEqual(["重新打开"]);
  });

  test("is on the server all the same: once it can be tried again, then the pane is to be opened anew", async () => {
    server(200);
    shown();
    expect(await screen.findByText("助手的文件没有加载成功，请再试一次。工作簿没有改动。")).toBeVisible();
    expect(buttons()).toEqual(["重试"]);
    await userEvent.click(button("重试"));
    expect(
      await screen.findByText(
        "助手的文件再试仍没有加载成功，可能已在服务器上更新，请重新打开。工作簿没有改动，您填写的内容会保留。",
      ),
    ).toBeVisible();
    expect(buttons()).toEqual(["重新打开"]);
  });
});

describe("重新打开", () => {
  /** A pane of an old build: once `isOld`, the file that writing needs is gone. */
  async function oldPane(view: "check" | "report") {
    server(404);
    const state = { isOld: true, reopened: 0, isFull: false };
    const { port } = testWorkbook("seed-2024.xlsx");
    const workbook = testWorkbook("seed-2024.xlsx", {
      ...port,
      apply: (edits) =>
        state.isOld ? Promise.reject(new MissingFile("https://server/writing.js")) : port.apply(edits),
      writeState: (written) =>
        state.isFull ? Promise.reject(new Error("没有存进工作簿。")) : port.writeState(written),
    });
    const pane = await openPane(workbook, view, undefined, undefined, () => {
      state.reopened += 1;
    });
    return { ...pane, state, workbook };
  }

  /** The first question of the report, and its field. */
  function question(): { readonly what: string; readonly field: HTMLElement } {
    const [field] = screen.getAllByRole<HTMLTextAreaElement>("textbox");
    if (!field) throw new Error("no question");
    return { what: field.labels[0]?.textContent ?? "", field };
  }

  test("comes when writing fails; what was typed a moment before is in the workbook first", async () => {
    const { user, workbook, state } = await oldPane("report");
    await user.click(button("写入工作表"));
    expect(await screen.findByText(updated)).toBeVisible();
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
    const { what, field } = question();
    await user.type(field, "刚写的一句");
    await user.click(button("重新打开"));
    await waitFor(() => {
      expect(state.reopened).toBe(1);
    });
    expect((await workbook.port.readState()).userText).toEqual({ [what]: "刚写的一句" });
  });

  test("waits for what cannot be saved: it is told, and the pane stays as it is", async () => {
    const { user, workbook, state } = await oldPane("report");
    await user.click(button("写入工作表"));
    await screen.findByText(updated);
    state.isFull = true;
    const { what, field } = question();
    await user.type(field, "字");
    await user.click(button("重新打开"));
    expect(await screen.findByText("没有存进工作簿。")).toBeVisible();
    expect([state.reopened, question().field]).toEqual([0, field]);
    state.isFull = false;
    await user.type(field, "句");
    await waitFor(async () => {
      expect((await workbook.port.readState()).userText).toEqual({ [what]: "字句" });
    });
  });

  test("says that what was written can then not be taken back any more", async () => {
    const { user, state } = await oldPane("report");
    state.isOld = false;
    await user.click(button("写入工作表"));
    await screen.findByText(/^已写入：生成报告/);
    state.isOld = true;
    const { field } = question();
    await user.type(field, "改");
    await user.click(button("写入工作表"));
    expect(await screen.findByText("重新打开后，已写入的 1 步不能再撤回。")).toBeVisible();
  });

  test("does not break off what is being written", async () => {
    const reopen = jest.fn();
    const shown = (isWriting: boolean) => (
      <Busy.Provider value={isWriting}>
        <Reopening.Provider value={{ reopen, undoable: 0 }}>
          <ReopenButton />
        </Reopening.Provider>
      </Busy.Provider>
    );
    const { rerender } = render(shown(true));
    await userEvent.click(button("重新打开"));
    expect(reopen).not.toHaveBeenCalled();
    rerender(shown(false));
    await userEvent.click(button("重新打开"));
    expect(reopen).toHaveBeenCalledTimes(1);
  });

  test("words in a form that was not confirmed outlast its being closed, and the pane", async () => {
    const { user, workbook, state, unmount } = await oldPane("check");
    const openForm = async () => {
      await user.click(within(findingRow(overspent)).getByRole("button", { name: "标为已核实" }));
      return screen.getByRole("textbox", { name: /^核实情况/ });
    };
    await screen.findByRole("heading", { name: /请核实/ });
    await user.type(await openForm(), "财政局批复[[2024]3号");
    await user.keyboard("{Escape}");
    expect(await openForm()).toHaveValue("财政局批复[2024]3号");
    await user.click(button("标出问题单元格"));
    await screen.findByText(updated);
    await user.click(button("重新打开"));
    await waitFor(() => {
      expect(state.reopened).toBe(1);
    });
    unmount();

    const next = await openPane(workbook, "check");
    await screen.findByRole("heading", { name: /请核实/ });
    expect(await openForm()).toHaveValue("财政局批复[2024]3号");
    await next.user.click(button("确认已核实"));
    await waitFor(async () => {
      const { accepted } = await workbook.port.readState();
      expect(accepted.map(({ reason }) => reason)).toEqual(["财政局批复[2024]3号"]);
    });
  });
});
