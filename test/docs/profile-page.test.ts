import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profileFrom } from "../../src/core/profile/profile-file";
import { catalogue } from "../../src/core/rules/catalogue";
import { allCases } from "../core/rules/all-cases";
import { exampleFile, profilePage } from "./profile-page";
import { type SettingReaders, settingReaders } from "./setting-readers";

const docs = join(__dirname, "../../docs");
let readers: SettingReaders;

beforeAll(async () => {
  readers = settingReaders(await allCases());
}, 120_000);

it("docs/profiles.md says what the profiles hold (npm run docs writes it anew)", () => {
  expect(readFileSync(join(docs, "profiles.md"), "utf8")).toBe(profilePage(readers));
});

it("the page's example is a profile", () => {
  const { title, thresholds, severities } = profileFrom(exampleFile, new Set(catalogue.map(({ id }) => id)));
  expect({ title, lowExecution: thresholds.lowExecution.value, severities }).toEqual({
    title: "本县2025",
    lowExecution: "85",
    severities: { "S-51": "warning", "B-46": "off" },
  });
});

it("every setting is looked at by some rule", () => {
  expect([...readers].filter(([, rules]) => rules.length === 0)).toEqual([]);
});
