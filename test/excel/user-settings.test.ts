/** @jest-environment jsdom */
import { openUserSettings } from "../../src/excel/user-settings";

const office = globalThis as { Office?: { context: { partitionKey?: string } } };

beforeEach(() => {
  office.Office = { context: { partitionKey: "excel-" } };
  localStorage.clear();
});

afterEach(() => {
  jest.restoreAllMocks();
});

const blocked = () => {
  throw new Error("blocked");
};

test("settings last, apart from those of other add-ins", async () => {
  expect((await openUserSettings()).set("settings", { checkOnOpen: true })).toBe(true);
  const again = await openUserSettings();
  expect(again.get("settings")).toEqual({ checkOnOpen: true });
  expect(again.get("other")).toBeNull();
  expect(Object.keys(localStorage)).toEqual(["excel-jixiao-assistant", "@excel-jixiao-assistant/settings"]);
  office.Office = { context: {} };
  expect((await openUserSettings()).get("settings")).toBeNull();
});

test("a browser that blocks its storage keeps no settings", async () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
  await expect(openUserSettings()).rejects.toThrow("blocked");
});

test("a storage that is full says that it did not keep it", async () => {
  const settings = await openUserSettings();
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  expect(settings.set("settings", { checkOnOpen: true })).toBe(false);
  expect(settings.get("settings")).toBeNull();
});

test("what someone wrote into the storage by hand comes back as text", async () => {
  localStorage.setItem("@excel-jixiao-assistant/settings", "{");
  expect((await openUserSettings()).get("settings")).toBe("{");
});
