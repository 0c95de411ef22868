import { viewIn } from "../../src/taskpane/views";

test.each([
  ["?view=check", "check"],
  ["?_host_Info=Excel$Win32$16.01$zh-CN&view=report", "report"],
  ["?view=fill", "fill"],
  ["", undefined],
  ["?view=", undefined],
  ["?view=constructor", undefined],
])("%s opens %s", (search, view) => {
  expect(viewIn(search)).toBe(view);
});
