import { act, screen, waitFor } from "@testing-library/react";
import { type CellPlace, addressOf, samePlace } from "../../src/core/address";
import type { CellEdit } from "../../src/core/edits";
import type { Mark } from "../../src/core/state";
import { button, HostError, type TestWorkbook, openPane, testWorkbook } from "./open-pane";

/** What cells are filled with now, found out by the receipt of a change that is taken back at once. */
async function fillsAt({ file }: TestWorkbook, marks: readonly Mark[]): Promise<(string | null)[]> {
  const edits = marks.map(({ sheet, row, column }): CellEdit => ({
    kind: "fill",
    place: { sheet, row, column },
    fill: null,
  }));
  const receipt = await file.apply(edits);
  await file.undo(receipt);
  return receipt.before.map(({ fill }) => fill);
}

/** From now on writing breaks off after the first two cells, as a host tells it: those written, and how to mend that. */
function breakWriting({ port, file }: TestWorkbook) {
  const whole = { ...port };
  const written: CellPlace[] = [];
  Object.assign(port, {
    apply: async (edits: readonly CellEdit[]) => {
      const some = edits.slice(0, 2);
      written.push(...some.map(({ place }) => place));
      throw Object.assign(new HostError("连接中断"), { receipt: await file.apply(some) });
    },
  });
  return { written, mend: () => Object.assign(port, whole) };
}

const marksOf = async ({ file }: TestWorkbook) => (await file.readState()).marks;

/** A workbook with its problems marked, and the marks. */
async function marked() {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  await user.click(await screen.findByRole("button", { name: "标出问题单元格" }));
  await screen.findByText("已写入：标出问题单元格");
  return { workbook, user, marks: await marksOf(workbook) };
}

test("marking colours the cells, and taking the marks away leaves every cell as it was", async () => {
  const { workbook, user, marks } = await marked();
  const places = marks.map(({ sheet, row, column }) => ({ sheet, row, column }));
  expect(places).toContainEqual({ sheet: "基础数据表", row: 19, column: 5 });
  expect(new Set(await fillsAt(workbook, marks))).toEqual(new Set(["FFEB9C", "DDEBF7"]));
  await user.click(button("清除标记"));
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: "清除标记" })).not.toBeInTheDocument();
  });
  expect(await fillsAt(workbook, marks)).toEqual(marks.map(({ fill }) => fill));
  expect(await marksOf(workbook)).toEqual([]);
});

test("marking that breaks off half-way says so, remembers what is marked and can be taken back", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "check");
  await screen.findByRole("button", { name: "标出问题单元格" });
  const { written } = breakWriting(workbook);
  await user.click(button("标出问题单元格"));
  expect(await screen.findByText("已写入：标出问题单元格，未写完")).toBeVisible();
  expect(screen.getByText("连接中断")).toBeVisible();
  // The way on is 撤回: doing it again would take what is half written for what was there before.
  expect(screen.queryByRole("button", { name: "重试" })).not.toBeInTheDocument();
  const marks = await marksOf(workbook);
  expect(marks.map(({ sheet, row, column }) => ({ sheet, row, column }))).toEqual(written);
  expect(written).not.toEqual([]);
  await user.click(button("撤回"));
  await waitFor(async () => {
    expect(await marksOf(workbook)).toEqual([]);
  });
  expect(await fillsAt(workbook, marks)).toEqual(marks.map(({ fill }) => fill));
});

test("clearing that breaks off half-way forgets no mark, and clearing again does the rest", async () => {
  const { workbook, user, marks } = await marked();
  const { mend } = breakWriting(workbook);
  await user.click(button("清除标记"));
  expect(await screen.findByText("已写入：清除标记，未写完")).toBeVisible();
  await waitFor(async () => {
    expect(await marksOf(workbook)).toEqual(marks);
  });
  mend();
  await user.click(button("清除标记"));
  await waitFor(async () => {
    expect(await marksOf(workbook)).toEqual([]);
  });
  expect(await fillsAt(workbook, marks)).toEqual(marks.map(({ fill }) => fill));
});

test("taking marks back keeps a colour the user gave one of the cells, and its other marks go", async () => {
  const { workbook, user, marks } = await marked();
  const [first, ...others] = marks;
  if (!first) throw new Error("nothing marked");
  const place = { sheet: first.sheet, row: first.row, column: first.column };
  const name = `${place.sheet}!${addressOf(place)}`;
  await act(() => workbook.change([{ kind: "fill", place, fill: "00B050" }]));
  await user.click(button("撤回"));
  const bar = screen.getByRole("region", { name: "最近的修改" });
  await waitFor(() => {
    expect(bar).toHaveTextContent(`没有撤回：${name} 在写入之后又被改动过。为免丢失您的改动，什么都没有动。`);
  });
  await user.click(button("撤回其余单元格"));
  await waitFor(() => {
    expect(bar).toHaveTextContent(`没有撤回：${name}，保留改动后的内容。`);
  });
  expect(await fillsAt(workbook, [first])).toEqual(["00B050"]);
  expect(await fillsAt(workbook, others)).toEqual(others.map(({ fill }) => fill));
  await waitFor(async () => {
    expect(await marksOf(workbook)).toEqual([first]);
  });
  // That cell has a colour of the user's: clearing the marks forgets it and leaves the colour.
  await user.click(button("清除标记"));
  await waitFor(async () => {
    expect(await marksOf(workbook)).toEqual([]);
  });
  expect(await fillsAt(workbook, [first])).toEqual(["00B050"]);
});

test("clearing leaves a colour that the user gave a marked cell since, and takes all others away", async () => {
  const { workbook, user, marks } = await marked();
  const place = { sheet: "基础数据表", row: 19, column: 5 };
  await act(() => workbook.change([{ kind: "fill", place, fill: "00B050" }]));
  await user.click(button("清除标记"));
  await waitFor(async () => {
    expect(await marksOf(workbook)).toEqual([]);
  });
  expect(await fillsAt(workbook, marks)).toEqual(
    marks.map((mark) => (samePlace(mark, place) ? "00B050" : mark.fill)),
  );
});

test("a marked cell that was corrected since loses its mark, the correction stays", async () => {
  const { workbook, user, marks } = await marked();
  const place = { sheet: "基础数据表", row: 19, column: 5 };
  await act(() => workbook.change([{ kind: "number", place, value: 29 }]));
  await user.click(button("撤回"));
  await waitFor(async () => {
    expect(await marksOf(workbook)).toEqual([]);
  });
  expect(workbook.value("基础数据表", "F20")).toBe(29);
  expect(await fillsAt(workbook, marks)).toEqual(marks.map(({ fill }) => fill));
});
