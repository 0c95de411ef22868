import { profiles } from "../../../src/core/profile/profiles";
import { changeSentence } from "../../../src/core/report/change";
import { cleanWith, traced, variants } from "./form-of";

const profile = profiles["national-2021"];

describe("the change of a row on the year before", () => {
  it("names the cell of every figure", () => {
    expect(traced(changeSentence(cleanWith({}), "operating", profile))).toBe(
      "公用经费较上年决算数增加4.30⟨基础数据表!F18 基础数据表!B18⟩万元，增长2.87⟨基础数据表!F18 基础数据表!B18⟩%。",
    );
  });
  variants(
    (form) => changeSentence(form, "operating", profile),
    [
      ["less", { "operating.final": 120 }, "公用经费较上年决算数减少30.00万元，下降20.00%。"],
      ["the same as printed", { "operating.final": 150.004 }, "公用经费与上年持平。"],
      ["nothing before", { "operating.priorFinal": 0 }, "上年无公用经费。"],
      ["nothing now", { "operating.final": 0 }, "公用经费较上年决算数减少150.00万元，下降100.00%。"],
      ["nothing at all", { "operating.final": 0, "operating.priorFinal": 0 }, ""],
      ["the year before not filled in", { "operating.priorFinal": null }, ""],
      [
        "a growth above the limit of B-28 asks for its reason",
        { "operating.final": 165.1 },
        "公用经费较上年决算数增加15.10万元，增长10.07%，主要原因是【请填写：公用经费较上年增加的主要原因】。",
      ],
      [
        "a growth of just the limit does not",
        { "operating.final": 165 },
        "公用经费较上年决算数增加15.00万元，增长10.00%。",
      ],
    ],
  );
  variants(
    (form) => changeSentence(form, "projects", profile),
    [
      ["within the limit of B-22", {}, "项目支出较上年决算数增加28.50万元，增长6.79%。"],
      [
        "a change above it asks for its reason, up",
        { "projects.final": 600 },
        "项目支出较上年决算数增加180.00万元，增长42.86%，主要原因是【请填写：项目支出较上年增加的主要原因】。",
      ],
      [
        "and down",
        { "projects.final": 210 },
        "项目支出较上年决算数减少210.00万元，下降50.00%，主要原因是【请填写：项目支出较上年减少的主要原因】。",
      ],
    ],
  );
});
