import { buildingsSentence } from "../../../src/core/report/buildings";
import { textOf } from "../../../src/core/report/report";
import { stories } from "../../forms/build/all-stories";
import { cleanCase } from "../../forms/build/clean";
import { selfSheet } from "../../forms/build/standard-layout";
import { cleanWith, formOf, traced, variants } from "./form-of";

const withoutBase = formOf([selfSheet(cleanCase)]);

describe("T10 buildings", () => {
  it("names the cell of every figure", () => {
    const form = cleanWith({
      "buildings.approvedArea": 600,
      "buildings.actualArea": 630,
      "buildings.budgetedInvestment": 180,
      "buildings.actualInvestment": 171,
    });
    expect(traced(buildingsSentence(form))).toBe(
      "楼堂馆所批复规模600.00⟨基础数据表!B25⟩㎡，实际规模630.00⟨基础数据表!C25⟩㎡，规模控制率105.00⟨基础数据表!C25 基础数据表!B25⟩%；预算投资180.00⟨基础数据表!E25⟩万元，实际投资171.00⟨基础数据表!F25⟩万元，投资概算控制率95.00⟨基础数据表!F25 基础数据表!E25⟩%。楼堂馆所规模超出批复的主要原因是【请填写：楼堂馆所规模超出批复的主要原因】。",
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
      "楼堂馆所批复规模0.00㎡，实际规模320.00㎡；预算投资【请填写：预算投资】万元，实际投资96.00万元。楼堂馆所规模超出批复的主要原因是【请填写：楼堂馆所规模超出批复的主要原因】。",
    ],
    [
      "unreadable is not none",
      { "buildings.actualArea": "三层" },
      "楼堂馆所批复规模0.00㎡，实际规模【请填写：实际规模】㎡；预算投资0.00万元，实际投资0.00万元。",
    ],
  ]);
  it("does not say that there are none on a form that nobody has begun", () => {
    const template = stories.find(({ name }) => name === "blank-template-2024");
    expect(textOf(buildingsSentence(formOf(template?.sheets ?? [])))).toBe(
      "楼堂馆所建设情况：【请填写：本年有无完工的楼堂馆所建设项目，有的写明规模和投资】。",
    );
  });
  it("does not say that there are none when the form does not say so", () => {
    expect(textOf(buildingsSentence(withoutBase))).toBe(
      "楼堂馆所建设情况：【请填写：本年有无完工的楼堂馆所建设项目，有的写明规模和投资】。",
    );
  });
});
