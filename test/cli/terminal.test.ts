import { processTerminal } from "../../src/cli/terminal";

const before = { ...process.env };
const wasTerminal = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");

afterEach(() => {
  process.env = { ...before };
  if (wasTerminal) Object.defineProperty(process.stdout, "isTTY", wasTerminal);
  else Reflect.deleteProperty(process.stdout, "isTTY");
});

it.each<[string, Record<string, string>, boolean, boolean]>([
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["a terminal without colours", { TERM: "dumb" }, true, false],
  ["a terminal of someone who wants none", { NO_COLOR: "1" }, true, false],
  ["NO_COLOR left empty", { NO_COLOR: "" }, true, true],
  ["a pipe of someone who wants them", { FORCE_COLOR: "1" }, false, true],
  ["both wishes: none", { FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
  ["FORCE_COLOR=0 on a pipe", { FORCE_COLOR: "0" }, false, false],
])("writes colours on %s: %j", (_what, environment, isTTY, expected) => {
  for (const name of ["NO_COLOR", "FORCE_COLOR", "TERM"]) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
  Object.defineProperty(process.stdout, "isTTY", { value: isTTY, configurable: true });
  const { red } = processTerminal().colours;
  expect(red("红")).toBe(expected ? "\u001b[31m红\u001b[39m" : "红");
});

it("gives today's date by the local clock", () => {
  jest.useFakeTimers({ now: new Date(2026, 0, 5, 0, 30) });
  expect(processTerminal().today()).toBe("2026-01-05");
  jest.useRealTimers();
});
