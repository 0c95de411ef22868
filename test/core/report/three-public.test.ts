import { threePublicSentence } from "../../../src/core/report/three-public";
import { cleanWith, traced, variants } from "./form-of";

const clean = cleanWith({});

describe("T6 three public expenses", () => {
  const parts =
    "公务接待费2.35万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费0.00万元";

  it("names the cell of every figure", () => {
    expect(traced(threePublicSentence(clean))).toBe(
      "“三公”经费支出合计7.95⟨基础数据表!F5⟩万元，为年度预算的92.44⟨基础数据表!F5 基础数据表!D5⟩%；较上年决算数减少1.05⟨基础数据表!F5 基础数据表!B5⟩万元，下降11.67⟨基础数据表!F5 基础数据表!B5⟩%，主要原因是【请填写：“三公”经费减少的主要原因】。其中：公务接待费2.35⟨基础数据表!F10⟩万元、公务用车运行维护费5.60⟨基础数据表!F8⟩万元、公务用车购置费0.00⟨基础数据表!F7⟩万元、因公出国（境）费0.00⟨基础数据表!F9⟩万元。",
    );
  });
  const less = "较上年决算数减少1.05万元，下降11.67%，主要原因是【请填写：“三公”经费减少的主要原因】";
  variants(threePublicSentence, [
    [
      "an increase",
      { "threePublic.priorFinal": 6 },
      `“三公”经费支出合计7.95万元，为年度预算的92.44%；较上年决算数增加1.95万元，增长32.50%，主要原因是【请填写：“三公”经费增加的主要原因】。其中：${parts}。`,
    ],
    [
      "T6a as the year before",
      { "threePublic.priorFinal": 7.95 },
      `“三公”经费支出合计7.95万元，为年度预算的92.44%；与上年持平。其中：${parts}。`,
    ],
    [
      "T6a less than half a cent is no change",
      { "threePublic.priorFinal": 7.954 },
      `“三公”经费支出合计7.95万元，为年度预算的92.44%；与上年持平。其中：${parts}。`,
    ],
    [
      "T6a nothing the year before",
      { "threePublic.priorFinal": 0 },
      `“三公”经费支出合计7.95万元，为年度预算的92.44%；上年无此项支出。其中：${parts}。`,
    ],
    [
      "T6a nothing in either year, nothing planned",
      { "threePublic.priorFinal": 0, "threePublic.final": 0, "threePublic.budget": 0 },
      `“三公”经费支出合计0.00万元，本年及上年均无此项支出。其中：${parts}。`,
    ],
    [
      "no 三公 at all: no list of zeros",
      {
        "threePublic.priorFinal": 0,
        "threePublic.final": 0,
        "threePublic.budget": 0,
        "reception.final": 0,
        "vehicleOperation.final": null,
      },
      "“三公”经费支出合计0.00万元，本年及上年均无此项支出。",
    ],
    [
      "none any more",
      { "threePublic.final": 0, "reception.final": 0, "vehicleOperation.final": 0 },
      "“三公”经费支出合计0.00万元，为年度预算的0.00%；较上年决算数减少9.00万元，下降100.00%，主要原因是【请填写：“三公”经费减少的主要原因】。",
    ],
    [
      "above the budget, and one part above its own: its amount is told once",
      { "threePublic.budget": 5, "reception.budget": 2 },
      `“三公”经费支出合计7.95万元，为年度预算的159.00%，超出预算2.95万元，主要原因是【请填写：“三公”经费超预算的主要原因】；${less}。其中：${parts}。公务接待费年初预算2.00万元，控制率117.50%，超出预算0.35万元，主要原因是【请填写：公务接待费超预算的主要原因】。`,
    ],
    [
      "nothing planned: no amount to exceed",
      { "threePublic.budget": 0, "threePublic.priorFinal": 7.95, "reception.budget": 0 },
      `“三公”经费支出合计7.95万元，年初未安排预算，发生支出的主要原因是【请填写：“三公”经费超预算的主要原因】；与上年持平。其中：${parts}。公务接待费年初未安排预算，发生支出的主要原因是【请填写：公务接待费超预算的主要原因】。`,
    ],
    [
      "a blank detail is 0 where the form means that, and a place to fill where it does not",
      { "abroad.final": null, "reception.final": null },
      `“三公”经费支出合计7.95万元，为年度预算的92.44%；${less}。其中：公务接待费【请填写：公务接待费】万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费0.00万元。`,
    ],
    [
      "a blank detail beside a blank total says nothing",
      { "threePublic.final": null, "abroad.final": null },
      "“三公”经费支出合计【请填写：三公经费决算数】万元，较上年决算数【请填写：“三公”经费较上年增减的金额和比例】。其中：公务接待费2.35万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费【请填写：因公出国（境）费】万元。",
    ],
    [
      "missing figures of comparison",
      { "threePublic.priorFinal": null, "threePublic.budget": null },
      `“三公”经费支出合计7.95万元，为年度预算的【请填写：“三公”经费占年度预算的比例】%；较上年决算数【请填写：“三公”经费较上年增减的金额和比例】。其中：${parts}。`,
    ],
  ]);
});
