import fc from "fast-check";
import { profiles } from "../../src/core/profile/profiles";
import {
  type WorkbookState,
  emptyState,
  profileIn,
  stateFrom,
  stateNamespace,
  stateXml,
} from "../../src/core/state";

const text = fc.string({ unit: "binary" });
const state: fc.Arbitrary<WorkbookState> = fc.record({
  version: fc.constant(1 as const),
  profile: fc.oneof(fc.constant(null), text, fc.constantFrom(...Object.values(profiles))),
  accepted: fc.array(fc.record({ rule: text, message: text, reason: text, date: text })),
  chosen: fc.record({ base: text, self: text }, { requiredKeys: [], noNullPrototype: true }),
  written: fc.array(fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }), { maxLength: 2 }),
  userText: fc.dictionary(
    text.filter((key) => key !== "__proto__"),
    text,
    { noNullPrototype: true },
  ),
  marks: fc.array(
    fc.record({
      sheet: text,
      row: fc.nat(),
      column: fc.nat(),
      fill: fc.oneof(fc.constant(null), fc.constant("FFC7CE")),
    }),
  ),
});

it("comes back from XML as it was, whatever the texts hold, and is XML 1.0", () => {
  fc.assert(
    fc.property(state, (each) => {
      const xml = stateXml(each);
      expect(stateFrom(xml)).toEqual(each);
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
    { numRuns: 500 },
  );
});

it("is one element in a namespace of its own, readable in the file", () => {
  expect(stateXml({ ...emptyState, userText: { 问题: "a<b & c" } })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?><state xmlns="${stateNamespace}">` +
      `{"version":1,"profile":null,"accepted":[],"chosen":{},"userText":{"问题":"a&lt;b &amp; c"},"written":[],"marks":[]}</state>`,
  );
});

it.each([
  ["another part", "<other/>"],
  ["broken JSON", `<state xmlns="${stateNamespace}">{</state>`],
  ["a later version", `<state xmlns="${stateNamespace}">{"version":2}</state>`],
])("is null for %s", (_what, xml) => {
  expect(stateFrom(xml)).toBeNull();
});

it("has no chosen sheets where an earlier version wrote it", () => {
  const earlier = `{"version":1,"profile":"national-2020","accepted":[],"userText":{},"marks":[]}`;
  expect(stateFrom(`<state xmlns="${stateNamespace}">${earlier}</state>`)).toEqual({
    ...emptyState,
    profile: "national-2020",
  });
});

it("names the profile a workbook was set to", () => {
  const own = { ...profiles["national-2020"], id: "own" };
  expect(profileIn(emptyState)).toBeUndefined();
  expect(profileIn({ ...emptyState, profile: "hunan-miluo-2024" })).toBe(profiles["hunan-miluo-2024"]);
  expect(profileIn({ ...emptyState, profile: "gone" })).toBeUndefined();
  expect(profileIn({ ...emptyState, profile: own })).toBe(own);
});
