import { catalogue } from "../../../src/core/rules/catalogue";
import { allCases } from "./all-cases";
import { type ExpectedFinding, type RuleCases, findingLine, outcomeOf, waitLine } from "./cases";
import binding from "./rules.json";

let tables: RuleCases[];
beforeAll(async () => {
  tables = await allCases();
});

/** The rules of this catalogue say what their cases say, word by word. */
describe.each(catalogue.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const table = (): RuleCases => {
    const found = tables.find((each) => each.rule === rule);
    if (!found) throw new Error(`test/core/rules/${id.charAt(0)}/${id}.cases.ts is missing`);
    return found;
  };

  it("has cases that pass and fail, or is decided by a person", () => {
    const { checklist, passes, fails, waits } = table();
    const kinds = waits.flatMap((change) => outcomeOf(rule, change).notChecked.map(({ kind }) => kind));
    const decided = { pass: passes.length > 0, fail: fails.length > 0, asks: kinds.includes("person") };
    expect(decided).toMatchObject(
      checklist ? { pass: false, fail: false, asks: true } : { pass: true, fail: true },
    );
  });

  it("passes silently", () => {
    const results = table().passes.map((change) => {
      const { state, findings, notChecked } = outcomeOf(rule, change);
      const waits = notChecked.map(waitLine);
      return { when: change.when, state, findings: findings.map(findingLine), notChecked: waits };
    });
    expect(results).toEqual(
      table().passes.map(({ when, notChecked = [] }) => ({
        when,
        state: "passed",
        findings: [],
        notChecked,
      })),
    );
  });

  it("fails with whole sentences, cells and figures", () => {
    const results = table().fails.map((change) => {
      const { state, findings, notChecked } = outcomeOf(rule, change);
      const waits = notChecked.map(waitLine);
      return { when: change.when, state, findings: findings.map(findingLine), notChecked: waits };
    });
    expect(results).toEqual(
      table().fails.map(({ when, findings, notChecked = [] }) => ({
        when,
        state: "failed",
        findings: findings.map((finding) => expectedOf(finding, rule.severity)),
        notChecked,
      })),
    );
  });

  it("waits with its reason", () => {
    const results = table().waits.map((change) => {
      const { state, findings, notChecked } = outcomeOf(rule, change);
      const waits = notChecked.map(waitLine);
      return { when: change.when, state, findings: findings.map(findingLine), notChecked: waits };
    });
    expect(results).toEqual(
      table().waits.map(({ when, notChecked }) => ({ when, state: "notChecked", findings: [], notChecked })),
    );
  });

  it("has the id, title and severity of rules.json", () => {
    const entry = binding.find((each) => each.id === id);
    expect({ id, title: rule.title, severity: rule.severity }).toEqual({
      id: entry?.id,
      title: entry?.title_zh,
      severity: entry?.severity.replace(/ .*/, ""),
    });
  });
});

it("names only related rules that are there and name it too, in the order of the catalogue", () => {
  const ids = catalogue.map(({ id }) => id);
  const wrong = catalogue.flatMap(({ id, related = [] }) => {
    const mutual = ids.filter(
      (other) => other !== id && catalogue.find((rule) => rule.id === other)?.related?.includes(id),
    );
    return related.join() === mutual.join() ? [] : [`${id}: ${related.join()} is not ${mutual.join()}`];
  });
  expect(wrong).toEqual([]);
});

it("has no cases for a rule that is not in the catalogue", () => {
  const orphans = tables.filter((table) => !catalogue.includes(table.rule)).map((table) => table.rule.id);
  expect(orphans).toEqual([]);
});

it("lists every rule of rules.json once, in the order P B S X R and of its number", () => {
  const order = (id: string) => "PBSXR".indexOf(id.charAt(0)) * 1000 + Number(id.slice(2));
  const ids = binding.map(({ id }) => id).sort((a, b) => order(a) - order(b));
  expect(catalogue.map(({ id }) => id)).toEqual(ids);
});

function expectedOf(finding: ExpectedFinding, severity: string) {
  return { severity, expected: null, actual: null, difference: null, ...finding };
}
