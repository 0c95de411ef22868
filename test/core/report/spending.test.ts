import type { Form } from "../../../src/core/form/form";
import {
  basicSentence,
  buildingsSentence,
  operatingSentence,
  procurementSentence,
  projectsBudgetSentence,
  projectsSentence,
  threePublicSentence,
} from "../../../src/core/report/spending";
import { textOf } from "../../../src/core/report/report";
import { profiles } from "../../../src/core/profile/profiles";
import { cleanCase } from "../../forms/build/clean";
import { selfSheet } from "../../forms/build/standard-layout";
import { cleanWith, formOf, traced, variants } from "./form-of";

const profile = profiles["national-2021"];
const clean = cleanWith({});
const withoutBase = formOf([selfSheet(cleanCase)]);

describe("basic expenditure", () => {
  variants(basicSentence, [
    ["with its share", {}, "全年基本支出780.00万元，占总支出的63.49%。"],
    ["missing", { "expenditure.basic": null }, "全年基本支出【请填写：基本支出】万元。"],
  ]);
});

describe("T6 three public expenses", () => {
  const parts =
    "公务接待费2.35万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费0.00万元";

  it("names the cell of every figure", () => {
    expect(traced(threePublicSentence(clean))).toBe(
      "“三公”经费支出合计7.95⟨基础数据表!F5⟩万元，其中：公务接待费2.35⟨基础数据表!F10⟩万元、公务用车运行维护费5.60⟨基础数据表!F8⟩万元、公务用车购置费0.00⟨基础数据表!F7⟩万元、因公出国（境）费0.00⟨基础数据表!F9⟩万元；较上年决算数减少1.05⟨基础数据表!F5 基础数据表!B5⟩万元，下降11.67⟨基础数据表!F5 基础数据表!B5⟩%，主要原因是【请填写：“三公”经费减少的主要原因】；为年度预算的92.44⟨基础数据表!F5 基础数据表!D5⟩%。",
    );
  });
  variants(threePublicSentence, [
    [
      "an increase",
      { "threePublic.priorFinal": 6 },
      `“三公”经费支出合计7.95万元，其中：${parts}；较上年决算数增加1.95万元，增长32.50%，主要原因是【请填写：“三公”经费增加的主要原因】；为年度预算的92.44%。`,
    ],
    [
      "T6a as the year before",
      { "threePublic.priorFinal": 7.95 },
      `“三公”经费支出合计7.95万元，其中：${parts}；与上年持平；为年度预算的92.44%。`,
    ],
    [
      "T6a less than half a cent is no change",
      { "threePublic.priorFinal": 7.954 },
      `“三公”经费支出合计7.95万元，其中：${parts}；与上年持平；为年度预算的92.44%。`,
    ],
    [
      "T6a nothing the year before",
      { "threePublic.priorFinal": 0 },
      `“三公”经费支出合计7.95万元，其中：${parts}；上年无此项支出；为年度预算的92.44%。`,
    ],
    [
      "T6a nothing in either year, nothing planned",
      { "threePublic.priorFinal": 0, "threePublic.final": 0, "threePublic.budget": 0 },
      `“三公”经费支出合计0.00万元，其中：${parts}；本年及上年均无此项支出。`,
    ],
    [
      "a blank detail is 0 where the form means that, and a place to fill where it does not",
      { "abroad.final": null, "reception.final": null },
      `“三公”经费支出合计7.95万元，其中：公务接待费【请填写：公务接待费】万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费0.00万元；较上年决算数减少1.05万元，下降11.67%，主要原因是【请填写：“三公”经费减少的主要原因】；为年度预算的92.44%。`,
    ],
    [
      "a blank detail beside a blank total says nothing",
      { "threePublic.final": null, "abroad.final": null },
      "“三公”经费支出合计【请填写：三公经费决算数】万元，其中：公务接待费2.35万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费【请填写：因公出国（境）费】万元；较上年决算数增减情况【请填写：较上年增减金额和比例】。",
    ],
    [
      "missing figures of comparison",
      { "threePublic.priorFinal": null, "threePublic.budget": null },
      `“三公”经费支出合计7.95万元，其中：${parts}；较上年决算数增减情况【请填写：较上年增减金额和比例】；为年度预算的【请填写：“三公”经费占年度预算的比例】%。`,
    ],
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
    ["nothing planned", { "operating.budget": 0 }, "公用经费支出154.30万元，年初预算0.00万元。"],
    [
      "missing",
      { "operating.budget": null },
      "公用经费支出154.30万元，年初预算【请填写：公用经费预算数】万元。",
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
      "政府采购预算82.00万元，实际采购73.70万元，执行率89.88%，主要原因是【请填写：政府采购执行率偏低的主要原因】。",
    ],
    ["at 90 %", { "procurement.final": 73.8 }, "政府采购预算82.00万元，实际采购73.80万元，执行率90.00%。"],
    ["none", { "procurement.budget": 0, "procurement.final": 0 }, "本年未安排政府采购预算，无政府采购支出。"],
    ["bought without a budget", { "procurement.budget": 0 }, "政府采购预算0.00万元，实际采购80.36万元。"],
    [
      "missing",
      { "procurement.final": null },
      "政府采购预算82.00万元，实际采购【请填写：政府采购决算数】万元。",
    ],
  ]);
});

describe("T9 projects", () => {
  it("names the cell of every figure and item", () => {
    expect(traced(projectsSentence(clean))).toBe(
      "全年项目支出448.50⟨基础数据表!F11⟩万元，占总支出的36.51⟨基础数据表!F11 自评表!F4⟩%，其中：松材线虫病防治专项⟨基础数据表!A15⟩131.80⟨基础数据表!F15⟩万元，森林防火能力建设专项⟨基础数据表!A16⟩100.70⟨基础数据表!F16⟩万元，国土绿化与义务植树专项⟨基础数据表!A17⟩68.00⟨基础数据表!F17⟩万元。",
    );
  });
  const head = "全年项目支出448.50万元，占总支出的36.51%";
  variants(projectsSentence, [
    [
      "items without money are left out",
      { "items.0.final": 0, "items.1.final": null },
      `${head}，其中：国土绿化与义务植树专项68.00万元。`,
    ],
    [
      "an amount that cannot be read and a name on two lines are not",
      { "items.0.final": "待定", "items.1.name": "森林防火\n能力建设专项", "items.2.final": 0 },
      `${head}，其中：松材线虫病防治专项【请填写：专项决算数】万元，森林防火能力建设专项100.70万元。`,
    ],
    ["no items", { "items.0.final": 0, "items.1.final": 0, "items.2.final": 0 }, `${head}。`],
    [
      "missing",
      { "projects.final": null, "items.0.final": 0, "items.1.final": 0, "items.2.final": 0 },
      "全年项目支出【请填写：项目支出决算数】万元。",
    ],
  ]);
  variants(projectsBudgetSentence, [
    ["planned and spent", {}, "项目支出年初预算安排460.00万元，全年实际支出448.50万元。"],
    [
      "planned, missing",
      { "projects.budget": null },
      "项目支出年初预算安排【请填写：项目支出预算数】万元，全年实际支出448.50万元。",
    ],
  ]);
});

describe("T10 buildings", () => {
  it("names the cell of every figure", () => {
    const form = cleanWith({
      "buildings.approvedArea": 600,
      "buildings.actualArea": 630,
      "buildings.budgetedInvestment": 180,
      "buildings.actualInvestment": 171,
    });
    expect(traced(buildingsSentence(form))).toBe(
      "楼堂馆所批复规模600.00⟨基础数据表!B25⟩㎡，实际规模630.00⟨基础数据表!C25⟩㎡，规模控制率105.00⟨基础数据表!C25 基础数据表!B25⟩%；预算投资180.00⟨基础数据表!E25⟩万元，实际投资171.00⟨基础数据表!F25⟩万元，投资概算控制率95.00⟨基础数据表!F25 基础数据表!E25⟩%。",
    );
  });
  variants(buildingsSentence, [
    ["zeros", {}, "本年无完工的楼堂馆所建设项目。"],
    [
      "blanks",
      {
        "buildings.approvedArea": null,
        "buildings.actualArea": null,
        "buildings.budgetedInvestment": null,
        "buildings.actualInvestment": null,
      },
      "本年无完工的楼堂馆所建设项目。",
    ],
    [
      "half filled",
      { "buildings.actualArea": 320, "buildings.budgetedInvestment": null, "buildings.actualInvestment": 96 },
      "楼堂馆所批复规模0.00㎡，实际规模320.00㎡；预算投资【请填写：预算投资】万元，实际投资96.00万元。",
    ],
    [
      "unreadable is not none",
      { "buildings.actualArea": "三层" },
      "楼堂馆所批复规模0.00㎡，实际规模【请填写：实际规模】㎡；预算投资0.00万元，实际投资0.00万元。",
    ],
  ]);
  it("does not say that there are none when the form does not say so", () => {
    expect(textOf(buildingsSentence(withoutBase))).toBe(
      "楼堂馆所建设情况：【请填写：本年有无完工的楼堂馆所建设项目，有的写明规模和投资】。",
    );
  });
});
