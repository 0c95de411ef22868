import {
  budgetSentence,
  executionSentence,
  scaleSentence,
  sourcesSentence,
  staffSentence,
} from "../../../src/core/report/staff-and-funds";
import { profiles } from "../../../src/core/profile/profiles";
import { textOf } from "../../../src/core/report/report";
import { cleanCase } from "../../forms/build/clean";
import { selfSheet } from "../../forms/build/standard-layout";
import { cleanWith, formOf, traced, variants } from "./form-of";

const profile = profiles["national-2021"];
const clean = cleanWith({});
const withoutBase = formOf([selfSheet(cleanCase)]);

describe("T1 staff", () => {
  it("names the cell of every figure", () => {
    expect(traced(staffSentence(clean))).toBe(
      "我单位编制数为46⟨基础数据表!B3⟩人，2024⟨基础数据表!D4⟩年末实际在职42⟨基础数据表!D3⟩人，在职人员控制率为91.30⟨基础数据表!D3 基础数据表!B3⟩%。",
    );
  });
  variants(staffSentence, [
    [
      "a blank is a place to fill, and there is no rate then",
      { "staff.quota": null },
      "我单位编制数为【请填写：编制数】人，2024年末实际在职42人。",
    ],
    [
      "what cannot be read is a place to fill",
      { "staff.actual": "约四十" },
      "我单位编制数为46人，2024年末实际在职【请填写：实际在职人数】人。",
    ],
    [
      "a quota of 0 gives no rate",
      { "staff.quota": 0 },
      "我单位编制数为0人，2024年末实际在职42人，超编42人，主要原因是【请填写：在职人员超编的主要原因】。",
    ],
    [
      "above the quota",
      { "staff.actual": 49 },
      "我单位编制数为46人，2024年末实际在职49人，在职人员控制率为106.52%，超编3人，主要原因是【请填写：在职人员超编的主要原因】。",
    ],
  ]);
  it("is all places to fill without 基础数据表", () => {
    expect(textOf(staffSentence(withoutBase))).toBe(
      "我单位编制数为【请填写：编制数】人，【请填写：评价年度】年末实际在职【请填写：实际在职人数】人。",
    );
  });
});

describe("T2 scale", () => {
  it("names the cell of every figure", () => {
    expect(traced(scaleSentence(clean))).toBe(
      "部门整体支出规模为1228.50⟨自评表!F4⟩万元，其中：基本支出780.00⟨自评表!H6⟩万元，占63.49⟨自评表!H6 自评表!F4⟩%；项目支出448.50⟨自评表!H8⟩万元，占36.51⟨自评表!H8 自评表!F4⟩%。",
    );
  });
  variants(scaleSentence, [
    [
      "a part that is missing has no share",
      { "expenditure.project": null, "projects.final": null },
      "部门整体支出规模为1228.50万元，其中：基本支出780.00万元，占63.49%；项目支出【请填写：项目支出决算数】万元。",
    ],
    [
      "what 自评表 leaves blank is taken from 基础数据表",
      { "expenditure.project": null },
      "部门整体支出规模为1228.50万元，其中：基本支出780.00万元，占63.49%；项目支出448.50万元，占36.51%。",
    ],
    [
      "nothing has a share of nothing",
      { "funds.executed": 0 },
      "部门整体支出规模为0.00万元，其中：基本支出780.00万元；项目支出448.50万元。",
    ],
  ]);
});

describe("T3 budget", () => {
  it("names the cell of every figure", () => {
    expect(traced(budgetSentence(cleanWith({ "funds.annualBudget": 1300 })))).toBe(
      "2024⟨基础数据表!D4⟩年年初预算数1250.00⟨自评表!D4⟩万元，年中追加50.00⟨自评表!D4 自评表!E4⟩万元，全年预算数1300.00⟨自评表!E4⟩万元，预算调整率4.00⟨自评表!D4 自评表!E4⟩%，追加的主要原因是【请填写：预算追加的主要原因】。",
    );
  });
  variants(budgetSentence, [
    ["no change", {}, "2024年年初预算数1250.00万元，全年预算数1250.00万元，全年预算未作调整。"],
    [
      "a cut",
      { "funds.annualBudget": 1200 },
      "2024年年初预算数1250.00万元，年中调减50.00万元，全年预算数1200.00万元，预算调整率-4.00%，调减的主要原因是【请填写：预算调减的主要原因】。",
    ],
    [
      "no rate from nothing",
      { "funds.initialBudget": 0 },
      "2024年年初未安排预算，年中追加1250.00万元，全年预算数1250.00万元，追加的主要原因是【请填写：预算追加的主要原因】。",
    ],
    ["nothing planned at all", { "funds.initialBudget": 0, "funds.annualBudget": 0 }, "2024年未安排预算。"],
    [
      "missing",
      { "funds.initialBudget": null },
      "2024年年初预算数【请填写：年初预算数】万元，全年预算数1250.00万元。",
    ],
  ]);
});

describe("T4 execution", () => {
  it("names the cell of every figure", () => {
    expect(traced(executionSentence(clean, profile))).toBe(
      "全年执行数1228.50⟨自评表!F4⟩万元，预算执行率98.28⟨自评表!F4 自评表!E4⟩%。",
    );
  });
  variants(
    (form) => executionSentence(form, profile),
    [
      [
        "far below the budget",
        { "funds.executed": 1000 },
        "全年执行数1000.00万元，预算执行率80.00%，执行率偏低的主要原因是【请填写：预算执行率偏低的主要原因】。",
      ],
      [
        "above the budget",
        { "funds.executed": 1312.5 },
        "全年执行数1312.50万元，预算执行率105.00%，超出全年预算62.50万元，主要原因是【请填写：执行数超出全年预算的主要原因】。",
      ],
      ["missing", { "funds.executed": null }, "全年执行数【请填写：全年执行数】万元。"],
      ["no budget", { "funds.annualBudget": 0 }, "全年执行数1228.50万元。"],
    ],
  );
});

describe("T5 sources", () => {
  it("names the cell of every figure", () => {
    const form = cleanWith({ "income.general": 1000, "income.governmentFund": 200, "income.other": 28.5 });
    expect(traced(sourcesSentence(form))).toBe(
      "资金来源：一般公共预算1000.00⟨自评表!D6⟩万元，政府性基金200.00⟨自评表!D7⟩万元，其他资金28.50⟨自评表!D9⟩万元。",
    );
  });
  variants(sourcesSentence, [
    ["zeros are left out", {}, "资金来源：一般公共预算1228.50万元。"],
    [
      "blanks are left out",
      { "income.governmentFund": null, "income.specialAccount": 3 },
      "资金来源：一般公共预算1228.50万元，专户管理的非税收入3.00万元。",
    ],
    [
      "what cannot be read is not left out",
      { "income.other": "若干" },
      "资金来源：一般公共预算1228.50万元，其他资金【请填写：其他资金的金额】万元。",
    ],
    ["nothing at all", { "income.general": null }, "资金来源：【请填写：各项资金来源的金额】。"],
  ]);
});
