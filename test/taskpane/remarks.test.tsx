import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { about, keptSettings, testWorkbook, today } from "./open-pane";

test("what the host says about the workbook stands above it as long as it is so, and is asked anew with each reading", async () => {
  const user = userEvent.setup();
  const remark = "工作簿设为手动重算：公式的结果可能已过期，请按 F9 重算后再校验。";
  const answers = [
    () => Promise.resolve([remark]),
    () => Promise.reject(new Error("busy")),
    () => Promise.resolve([]),
  ];
  let asked = 0;
  render(
    <App
      workbook={testWorkbook("clean-2024.xlsx").port}
      about={about}
      today={today}
      problemOf={() => ({ message: "", retry: false, code: "" })}
      reopen={() => undefined}
      openSettings={() => Promise.resolve(keptSettings())}
      remarks={() => (answers[asked++] ?? (() => Promise.resolve([])))()}
    />,
  );
  expect(await screen.findByText(remark)).toBeVisible();
  const check = () => user.click(screen.getByRole("button", { name: "一键校验" }));
  await check();
  await waitFor(() => {
    expect(asked).toBe(2);
  });
  // It could not be told this time: what was said last stands.
  expect(screen.getByText(remark)).toBeVisible();
  await check();
  await waitFor(() => {
    expect(screen.queryByText(remark)).not.toBeInTheDocument();
  });
});
