import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { profileFrom } from "../../src/core/profile/profile-file";
import { settings } from "../../src/core/profile/settings";
import { catalogue } from "../../src/core/rules/catalogue";
import { exampleFile, profilePage } from "./profile-page";

const docs = join(__dirname, "../../docs");

it("docs/profiles.md says what the profiles hold (npm run docs writes it anew)", () => {
  expect(readFileSync(join(docs, "profiles.md"), "utf8")).toBe(profilePage());
});

it("the page's example is a profile", () => {
  const { title, thresholds, severities } = profileFrom(exampleFile, new Set(catalogue.map(({ id }) => id)));
  expect({ title, lowExecution: thresholds.lowExecution.value, severities }).toEqual({
    title: "本县2025",
    lowExecution: "85",
    severities: { "S-51": "warning", "B-46": "off" },
  });
});

it("names only rules that have a page", () => {
  const named = settings.flatMap(({ rules }) => rules);
  expect(named.filter((id) => !existsSync(join(docs, `rules/${id}.md`)))).toEqual([]);
});
