import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { later } from "../../src/taskpane/pane/later";

const Words = ({ text }: { readonly text: string }) => <p>{text}</p>;

test("what is fetched beforehand is there at once", async () => {
  let fetched = 0;
  const { preload, View } = later(() => {
    fetched += 1;
    return Promise.resolve(Words);
  });
  preload();
  await Promise.resolve();
  await Promise.resolve();
  render(<View text="到了" />);
  expect(screen.getByText("到了")).toBeVisible();
  expect(fetched).toBe(1);
});

test("while it is fetched the pane says so; when the server is away, it can be tried again", async () => {
  let isAway = true;
  const { View } = later(() => (isAway ? Promise.reject(new Error("away")) : Promise.resolve(Words)));
  render(<View text="到了" />);
  expect(screen.getByRole("status")).toHaveTextContent("正在打开…");
  expect(await screen.findByText("这一页没有打开")).toBeVisible();
  isAway = false;
  await userEvent.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText("到了")).toBeVisible();
});
