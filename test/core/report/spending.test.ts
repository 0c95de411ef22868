import type { Form } from "../../../src/core/form/form";
import {
  basicSentence,
  operatingPartsSentence,
  operatingSentence,
  procurementSentence,
} from "../../../src/core/report/spending";
import { profiles } from "../../../src/core/profile/profiles";
import { cleanWith, traced, variants } from "./form-of";

const profile = profiles["national-2021"];
const clean = cleanWith({});

describe("basic expenditure", () => {
  variants(basicSentence, [
    [
      "with its share and its two parts",
      {},
      "全年基本支出780.00万元，占总支出的63.49%，其中：人员经费625.70万元，公用经费154.30万元。",
    ],
    [
      "operating expenses not filled in",
      { "operating.final": null },
      "全年基本支出780.00万元，占总支出的63.49%。",
    ],
    [
      "operating expenses that leave nothing for persons",
      { "operating.final": 780 },
      "全年基本支出780.00万元，占总支出的63.49%。",
    ],
    ["missing", { "expenditure.basic": null }, "全年基本支出【请填写：基本支出】万元。"],
  ]);
});

describe("T7 operating expenses", () => {
  it("names the cell of every figure", () => {
    expect(traced(operatingSentence(cleanWith({ "operating.final": 200 })))).toBe(
      "公用经费支出200.00⟨基础数据表!F18⟩万元，年初预算158.00⟨基础数据表!D18⟩万元，控制率126.58⟨基础数据表!F18 基础数据表!D18⟩%，超出预算42.00⟨基础数据表!F18 基础数据表!D18⟩万元，主要原因是【请填写：公用经费超预算的主要原因和资金来源】。",
    );
  });
  variants(operatingSentence, [
    ["within the budget", {}, "公用经费支出154.30万元，年初预算158.00万元，控制率97.66%。"],
    [
      "exactly the budget",
      { "operating.final": 158 },
      "公用经费支出158.00万元，年初预算158.00万元，控制率100.00%。",
    ],
    [
      "nothing planned",
      { "operating.budget": 0 },
      "公用经费支出154.30万元，年初未安排预算，发生支出的主要原因是【请填写：公用经费超预算的主要原因和资金来源】。",
    ],
    [
      "nothing planned and nothing spent",
      { "operating.budget": 0, "operating.final": 0 },
      "公用经费支出0.00万元，年初未安排预算。",
    ],
    [
      "missing",
      { "operating.budget": null },
      "公用经费支出154.30万元，年初预算【请填写：公用经费预算数】万元。",
    ],
  ]);
});

describe("parts of the operating expenses", () => {
  variants(operatingPartsSentence, [
    ["within their budgets", {}, ""],
    [
      "parts above their own budget, one of them unplanned",
      { "operatingOffice.final": 110.2, "operatingMeetings.budget": 0 },
      "办公经费支出110.20万元，年初预算50.00万元，控制率220.40%，超出预算60.20万元，主要原因是【请填写：办公经费超预算的主要原因】。会议费、培训费支出8.60万元，年初未安排预算，发生支出的主要原因是【请填写：会议费、培训费超预算的主要原因】。",
    ],
  ]);
});

describe("T8 procurement", () => {
  const sentenceOf = (form: Form) => procurementSentence(form, profile);

  it("names the cell of every figure", () => {
    expect(traced(sentenceOf(clean))).toBe(
      "政府采购预算82.00⟨基础数据表!D22⟩万元，实际采购80.36⟨基础数据表!F22⟩万元，执行率98.00⟨基础数据表!F22 基础数据表!D22⟩%。",
    );
  });
  variants(sentenceOf, [
    [
      "below 90 %",
      { "procurement.final": 73.7 },
      "政府采购预算82.00万元，实际采购73.70万元，执行率89.88%，执行率偏低的主要原因是【请填写：政府采购执行率偏低的主要原因】。",
    ],
    ["at 90 %", { "procurement.final": 73.8 }, "政府采购预算82.00万元，实际采购73.80万元，执行率90.00%。"],
    ["none", { "procurement.budget": 0, "procurement.final": 0 }, "本年未安排政府采购预算，无政府采购支出。"],
    [
      "bought without a budget",
      { "procurement.budget": 0 },
      "年初未安排政府采购预算，实际采购80.36万元，发生支出的主要原因是【请填写：政府采购超预算的主要原因】。",
    ],
    [
      "above the budget",
      { "procurement.final": 90.2 },
      "政府采购预算82.00万元，实际采购90.20万元，执行率110.00%，超出预算8.20万元，主要原因是【请填写：政府采购超预算的主要原因】。",
    ],
    [
      "missing",
      { "procurement.final": null },
      "政府采购预算82.00万元，实际采购【请填写：政府采购决算数】万元。",
    ],
  ]);
});
