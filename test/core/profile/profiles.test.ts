import { decimal } from "../../../src/core/number/decimal";
import { gradeOf } from "../../../src/core/profile/profile";
import { defaultProfile, isProfileId, profiles } from "../../../src/core/profile/profiles";
import { readForm } from "../../../src/core/form/read";
import { cleanCase } from "../../forms/build/clean";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";

const national = profiles["national-2021"];
const formWith = (indicators: typeof cleanCase.indicators) =>
  readForm(snapshotOf(standardSheets({ ...cleanCase, indicators })));

it.each(Object.values(profiles).map((profile) => [profile.id, profile] as const))(
  "%s splits 100 points",
  (_id, { weights }) => {
    const cost = weights.cost?.value ?? "0";
    const parts = [weights.execution, weights.output, weights.benefit, weights.satisfaction].map(
      ({ value }) => value,
    );
    expect([...parts, cost].reduce((sum, value) => sum + Number(value), 0)).toBe(100);
  },
);

it("the default goes by 成本指标 as a first-level indicator", () => {
  const withoutCost = cleanCase.indicators.filter(
    ({ level1 }, index, rows) =>
      !startsWithCost(lastFilled(rows.slice(0, index + 1).map((row) => row.level1)) ?? level1),
  );
  expect(defaultProfile(formWith(cleanCase.indicators)).id).toBe("national-2021");
  expect(defaultProfile(formWith(withoutCost)).id).toBe("national-2020");
  expect(defaultProfile(readForm({ sheets: [] })).id).toBe("national-2021");
});

it("a county with a profile of its own gets it by the department's name", () => {
  const named = (department: string) =>
    defaultProfile(readForm(snapshotOf(standardSheets({ ...cleanCase, department })))).id;
  expect(["中共汨罗市委机构编制委员会办公室", "汨罗市林业局", "岳阳市林业局"].map(named)).toEqual([
    "hunan-miluo-2024",
    "hunan-miluo-2024",
    "national-2021",
  ]);
});

function lastFilled(values: readonly unknown[]): unknown {
  return values.filter((value) => value !== null).at(-1);
}

function startsWithCost(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("成本");
}

it.each([
  ["100.01", null],
  ["100", "优"],
  ["90", "优"],
  ["89.99", "良"],
  ["80", "良"],
  ["79.99", "中"],
  ["60", "中"],
  ["59.99", "差"],
  ["0", "差"],
  ["-1", null],
])("a total of %s is %s", (total, grade) => {
  expect(gradeOf(decimal(total), national)).toBe(grade);
});

it("knows its own profiles only", () => {
  expect(["national-2021", "toString", "own"].map(isProfileId)).toEqual([true, false, false]);
});
