/** @jest-environment jsdom */
import { userSettings } from "../../src/excel/user-settings";

const office = globalThis as { Office?: { context: { partitionKey?: string } } };

beforeEach(() => {
  office.Office = { context: { partitionKey: "excel-" } };
  localStorage.clear();
});

afterEach(() => {
  jest.restoreAllMocks();
});

test("settings last, apart from those of other add-ins", () => {
  userSettings().set("profile", { id: "national-2021" });
  expect(userSettings().get("profile")).toEqual({ id: "national-2021" });
  expect(userSettings().get("other")).toBeNull();
  expect(Object.keys(localStorage)).toEqual(["excel-jixiao-assistant", "@excel-jixiao-assistant/profile"]);
  office.Office = { context: {} };
  expect(userSettings().get("profile")).toBeNull();
});

test("a browser that blocks storage is no obstacle", () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("blocked");
  });
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("blocked");
  });
  const warned = jest.spyOn(console, "warn").mockImplementation();
  const settings = userSettings();
  settings.set("profile", "x");
  expect(() => settings.get("profile")).not.toThrow();
  expect(warned).toHaveBeenCalled();
});

test("what someone wrote into the storage by hand comes back as text", () => {
  localStorage.setItem("@excel-jixiao-assistant/profile", "{");
  expect(userSettings().get("profile")).toBe("{");
});
