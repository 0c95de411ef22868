import type { Form } from "../../../src/core/form/form";
import { conclusionSentence } from "../../../src/core/report/conclusion";
import { profiles } from "../../../src/core/profile/profiles";
import { cleanWith, traced, variants } from "./form-of";

const profile = profiles["national-2021"];
const clean = cleanWith({});

describe("T13 conclusion", () => {
  const sentenceOf = (form: Form) => conclusionSentence(form, profile);
  const parts = "（预算执行9.83分、产出39.8分、效益20分、满意度10分、成本20分）";

  it("names the cell of every figure", () => {
    expect(traced(sentenceOf(clean))).toBe(
      "经自评，部门整体支出绩效得分为99.63⟨自评表!I29⟩分（预算执行9.83⟨自评表!I4⟩分、产出39.8⟨自评表!I13 自评表!I14 自评表!I15 自评表!I16 自评表!I17 自评表!I18 自评表!I19⟩分、效益20⟨自评表!I20 自评表!I21 自评表!I22 自评表!I23⟩分、满意度10⟨自评表!I24⟩分、成本20⟨自评表!I25 自评表!I26 自评表!I27 自评表!I28⟩分），评价等级为“优⟨自评表!I29⟩”。",
    );
  });
  variants(
    sentenceOf,
    [
      [90, "优"],
      [89.99, "良"],
      [80, "良"],
      [79.99, "中"],
      [60, "中"],
      [59.99, "差"],
      [0, "差"],
    ].map(([total = 0, grade = ""]) => [
      `${total} is ${grade}`,
      { "total.score": total },
      `经自评，部门整体支出绩效得分为${total}分${parts}，评价等级为“${grade}”。`,
    ]),
  );
  variants(sentenceOf, [
    [
      "missing",
      { "total.score": null },
      `经自评，部门整体支出绩效得分为【请填写：自评总分】分${parts}，评价等级为“【请填写：评价等级】”。`,
    ],
    [
      "a class with a score missing is a place to fill, not left out of the sum",
      { "indicators.8.score": null, "funds.score": null },
      "经自评，部门整体支出绩效得分为99.63分（预算执行【请填写：预算执行得分】分、产出39.8分、效益【请填写：效益得分】分、满意度10分、成本20分），评价等级为“优”。",
    ],
    [
      "scores are shown with two decimals",
      { "funds.score": 9.828 },
      "经自评，部门整体支出绩效得分为99.63分（预算执行9.83分、产出39.8分、效益20分、满意度10分、成本20分），评价等级为“优”。",
    ],
  ]);
});
