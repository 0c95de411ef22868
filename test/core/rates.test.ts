import fc from "fast-check";
import { addressOf } from "../../src/core/address";
import { readForm } from "../../src/core/form/read";
import { type Decimal, decimal, fixed, zero } from "../../src/core/number/decimal";
import { type RateDefinition, rateDefinitions } from "../../src/core/rates/definitions";
import { type Rate, formulaOf, ratesOf } from "../../src/core/rates/rates";
import type { SheetDesign } from "../forms/build/design";
import { type CellChange, withCells } from "../forms/build/change";
import type { DataId } from "../forms/build/design";
import { cleanCase } from "../forms/build/clean";
import { seedCase } from "../forms/build/seed";
import { snapshotOf } from "../forms/build/snapshot";
import { standardSheets } from "../forms/build/standard-layout";
import { excelize } from "../xlsx/excelize";

function ratesIn(sheets: readonly SheetDesign[]): Rate[] {
  return ratesOf(readForm(snapshotOf(sheets)));
}

function cleanWith(changes: Partial<Record<DataId, CellChange>>): Rate[] {
  return ratesIn(withCells(standardSheets(cleanCase), changes));
}

function shown({ definition, result }: Rate): string {
  if (result.state !== "computed") return `${result.state}: ${result.reason}`;
  return definition.unit === "%" ? `${fixed(result.value.times(100), 2)}%` : `${fixed(result.value, 2)}分`;
}

function shownById(rates: readonly Rate[]): Record<string, string> {
  return Object.fromEntries(rates.map((rate) => [rate.definition.id, shown(rate)]));
}

function rateOf(rates: readonly Rate[], id: string): Rate {
  const found = rates.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`No rate ${id}`);
  return found;
}

const noDenominator = "zero denominator: 分母为 0，不计算比率。";

describe("the seed", () => {
  it("has the rates of domain B", () => {
    expect(shownById(ratesIn(standardSheets(seedCase)))).toEqual({
      staffControl: "83.33%",
      buildingArea: noDenominator,
      buildingInvestment: noDenominator,
      execution: "100.00%",
      executionScore: "10.00分",
      budgetAdjustment: "18.39%",
      budgetControl: "18.39%",
      threePublicControl: "30.77%",
      threePublicGrowth: "-40.00%",
      operatingControl: "150.83%",
      operatingGrowth: "141.99%",
      procurementExecution: "55.56%",
      projectsGrowth: "-65.79%",
    });
  });

  it("has its formulas on the form's own cells, with the sheet where they stand on another", () => {
    const rates = ratesIn(standardSheets(seedCase));
    const formulas = rates.map((rate) => formulaOf(rate, rate.target?.cell.place.sheet ?? "自评报告"));
    expect(formulas).toEqual([
      `=IF(N(B3)=0,"",D3/B3)`,
      `=IF(N(B27)=0,"",C27/B27)`,
      `=IF(N(E27)=0,"",F27/E27)`,
      `=IF(N(E4)=0,"",F4/E4)`,
      `=IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))`,
      `=IF(N('自评表'!D4)=0,"",('自评表'!E4-'自评表'!D4)/'自评表'!D4)`,
      `=IF(N('自评表'!D4)=0,"",MAX(0,'自评表'!E4-'自评表'!D4)/'自评表'!D4)`,
      `=IF(N('基础数据表'!D5)=0,"",'基础数据表'!F5/'基础数据表'!D5)`,
      `=IF(N('基础数据表'!B5)=0,"",('基础数据表'!F5-'基础数据表'!B5)/'基础数据表'!B5)`,
      `=IF(N('基础数据表'!D20)=0,"",'基础数据表'!F20/'基础数据表'!D20)`,
      `=IF(N('基础数据表'!B20)=0,"",('基础数据表'!F20-'基础数据表'!B20)/'基础数据表'!B20)`,
      `=IF(N('基础数据表'!D24)=0,"",'基础数据表'!F24/'基础数据表'!D24)`,
      `=IF(N('基础数据表'!B11)=0,"",('基础数据表'!F11-'基础数据表'!B11)/'基础数据表'!B11)`,
    ]);
  });
});

describe("what a rate is not computed from", () => {
  it("has no rate over a denominator of 0, and no points for an execution without a budget", () => {
    const zeros = shownById(
      cleanWith({
        "staff.quota": { value: 0 },
        "funds.annualBudget": { value: 0 },
        "funds.initialBudget": { value: 0 },
        "threePublic.budget": { value: 0 },
        "operating.priorFinal": { value: 0 },
      }),
    );
    expect(zeros).toMatchObject({
      staffControl: noDenominator,
      execution: noDenominator,
      executionScore: "0.00分",
      budgetAdjustment: noDenominator,
      budgetControl: noDenominator,
      threePublicControl: noDenominator,
      operatingGrowth: noDenominator,
    });
  });

  it("rounds an execution's points once, as S-05 and the formula do: 9 × 19 ÷ 120 is 1.425 and not a little less", () => {
    const rates = shownById(
      cleanWith({
        "funds.weight": { value: 9 },
        "funds.executed": { value: 19 },
        "funds.annualBudget": { value: 120 },
      }),
    );
    expect(rates.executionScore).toBe("1.43分");
  });

  it.each<[string, CellChange, string]>([
    ["blank", { value: null }, "input missing: “实际在职人数”未填写。"],
    ["words", { value: "约四十" }, "input missing: “实际在职人数”的“约四十”不是数字。"],
    ["an error", { value: "#REF!", formula: "=#REF!" }, "input missing: “实际在职人数”的“#REF!”不是数字。"],
  ])("has no rate from an input that is %s", (_what, change, expected) => {
    expect(shownById(cleanWith({ "staff.actual": change })).staffControl).toBe(expected);
  });

  it("computes from a figure typed as text, but gives no formula on it", () => {
    const rate = rateOf(cleanWith({ "staff.actual": { value: "42人" } }), "staffControl");
    expect({ shown: shown(rate), blocked: rate.formulaBlocked }).toEqual({
      shown: "91.30%",
      blocked: "“实际在职人数”的“42人”是文本，公式无法引用，请先改成数字。",
    });
  });

  it("counts a cut budget as no addition in 预算控制率, and as a negative 预算调整率", () => {
    const rates = shownById(cleanWith({ "funds.initialBudget": { value: 1300 } }));
    expect([rates.budgetControl, rates.budgetAdjustment]).toEqual(["0.00%", "-3.85%"]);
  });

  it("gives no more points than the weight", () => {
    expect(shownById(cleanWith({ "funds.executed": { value: 1300 } })).executionScore).toBe("10.00分");
  });

  it("rounds points half up", () => {
    const rates = cleanWith({ "funds.annualBudget": { value: 1000 }, "funds.executed": { value: 983.5 } });
    expect(shownById(rates).executionScore).toBe("9.84分");
  });
});

describe("formula and value", () => {
  /** What a cell of a form may hold: an amount, nothing, or 0. */
  const input = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 5_000_000 }).map((cents) => cents / 100) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const samples = fc.sample(fc.tuple(input, input, input), { numRuns: 60, seed: 20241231 });

  function expectedOf(definition: RateDefinition, values: readonly (number | null)[]): Decimal | null {
    return definition.value(...values.map((value) => (value === null ? zero : decimal(value))));
  }

  it.each(rateDefinitions.map((definition) => [definition.id, definition] as const))(
    "%s: the formula gives in a spreadsheet what the value gives here",
    async (_id, definition) => {
      const book = (await excelize()).NewFile();
      const differing = samples.flatMap((sample, row) => {
        const values = sample.slice(0, definition.inputs.length);
        const references = values.map((value, column) => {
          const address = addressOf({ row, column });
          if (value !== null) book.SetCellValue("Sheet1", address, value);
          return address;
        });
        const cell = addressOf({ row, column: 5 });
        book.SetCellFormula("Sheet1", cell, definition.formula(...references));
        const { value: given, error } = book.CalcCellValue("Sheet1", cell, { RawCellValue: true });
        const expected = expectedOf(definition, values);
        const same =
          error === null &&
          (expected === null
            ? given === ""
            : given !== "" &&
              decimal(given).minus(expected).abs().lte(expected.abs().times("1e-12").plus("1e-12")));
        return same ? [] : [{ values, given, error, expected: expected?.toString() ?? "" }];
      });
      expect(differing).toEqual([]);
    },
  );
});
