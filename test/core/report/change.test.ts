import { changeSentence } from "../../../src/core/report/change";
import { cleanWith, traced, variants } from "./form-of";

describe("the change of a row on the year before", () => {
  it("names the cell of every figure", () => {
    expect(traced(changeSentence(cleanWith({}), "operating", "公用经费"))).toBe(
      "公用经费较上年决算数增加4.30⟨基础数据表!F18 基础数据表!B18⟩万元，增长2.87⟨基础数据表!F18 基础数据表!B18⟩%。",
    );
  });
  variants(
    (form) => changeSentence(form, "operating", "公用经费"),
    [
      ["less", { "operating.final": 120 }, "公用经费较上年决算数减少30.00万元，下降20.00%。"],
      ["the same as printed", { "operating.final": 150.004 }, "公用经费与上年持平。"],
      ["nothing before", { "operating.priorFinal": 0 }, "上年无公用经费。"],
      ["nothing now", { "operating.final": 0 }, "公用经费较上年决算数减少150.00万元，下降100.00%。"],
      ["nothing at all", { "operating.final": 0, "operating.priorFinal": 0 }, ""],
      ["the year before not filled in", { "operating.priorFinal": null }, ""],
    ],
  );
});
