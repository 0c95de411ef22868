import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { about, keptSettings, testWorkbook, today } from "./open-pane";

const place = { sheet: "基础数据表", row: 19, column: 5 };
const overspent = /公用经费·2024年决算数”43.8 万元，超过“/;

test("what is being typed in a cell is taken over before what the user begins, and never by the quiet re-check", async () => {
  const workbook = testWorkbook("seed-2024.xlsx");
  const user = userEvent.setup();
  let asked = 0;
  let typed: number | null = null;
  const endEditing = async () => {
    asked += 1;
    if (typed === null) return;
    const value = typed;
    typed = null;
    await workbook.change([{ kind: "number", place, value }]);
  };
  render(
    <App
      workbook={workbook.port}
      about={about}
      today={today}
      problemOf={() => ({ message: "", retry: false, code: "" })}
      reopen={() => undefined}
      openSettings={() => Promise.resolve(keptSettings())}
      endEditing={endEditing}
    />,
  );
  const check = () => screen.findByRole("button", { name: "一键校验" });
  await user.click(await check());
  const finding = await screen.findByRole("button", { name: overspent });
  expect(asked).toBe(2);

  await act(() => workbook.change([{ kind: "number", place: { ...place, row: 24, column: 1 }, value: 1 }]));
  await waitFor(() => {
    expect(screen.queryByText(/表格已改动/)).not.toBeInTheDocument();
  });
  expect(asked).toBe(2);

  await user.click(finding);
  expect([asked, workbook.shown]).toEqual([3, [place]]);

  typed = 29;
  await user.click(await check());
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: overspent })).not.toBeInTheDocument();
  });
  expect(screen.queryByText(/表格已改动/)).not.toBeInTheDocument();
});
