import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { allCases } from "../core/rules/all-cases";
import { rulePages } from "./rule-pages";

it("docs/rules says what the rules and their cases say (npm run docs writes it anew)", async () => {
  const folder = join(__dirname, "../../docs/rules");
  const written = new Map(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
  const current = rulePages(await allCases());
  expect(Object.fromEntries([...written].sort())).toEqual(Object.fromEntries([...current].sort()));
});
