const own = [
  [Array.prototype, "at"],
  [String.prototype, "at"],
  [Object, "hasOwn"],
] as const;

/** Each member as the engine has it, taken away for the test and put back after it. */
const held = own.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));

afterEach(() => {
  own.forEach(([owner, name], index) => Object.defineProperty(owner, name, held[index] ?? {}));
});

test("an engine that has the members keeps its own", () => {
  jest.isolateModules(() => {
    jest.requireActual("../../src/taskpane/older-webviews");
  });
  expect(own.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name))).toEqual(held);
});

test("an engine without them gets them, and for-in loops do not see them", () => {
  for (const [owner, name] of own) Reflect.deleteProperty(owner, name);
  jest.isolateModules(() => {
    jest.requireActual("../../src/taskpane/older-webviews");
  });
  const list = ["甲", "乙", "丙"];
  expect([0, 2, 3, -1, -3, -4, 1.9, NaN].map((index) => list.at(index))).toEqual([
    "甲",
    "丙",
    undefined,
    "丙",
    "甲",
    undefined,
    "乙",
    "甲",
  ]);
  expect("年度".at(-1)).toBe("度");
  expect(Object.hasOwn({ a: 1 }, "a")).toBe(true);
  expect(Object.hasOwn({}, "toString")).toBe(false);
  expect(Object.prototype.propertyIsEnumerable.call(Array.prototype, "at")).toBe(false);
});
