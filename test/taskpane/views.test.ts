import { asksForSheet, viewIn } from "../../src/taskpane/views";

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

test.each([
  ["?view=check&sheet=active", true],
  ["?view=check", false],
  ["?sheet=自评表", false],
])("%s asks for the sheet in front: %s", (search, asked) => {
  expect(asksForSheet(search)).toBe(asked);
});
