import type { Form } from "../../../src/core/form/form";
import {
  conclusionSentence,
  indicatorsSentence,
  satisfactionSentence,
} from "../../../src/core/report/performance";
import { textOf } from "../../../src/core/report/report";
import { profiles } from "../../../src/core/profile/profiles";
import { cleanCase } from "../../forms/build/clean";
import { baseSheet } from "../../forms/build/standard-layout";
import { cleanWith, formOf, traced, variants } from "./form-of";

const profile = profiles["national-2021"];
const clean = cleanWith({});
const withoutSelf = formOf([baseSheet(cleanCase)]);

describe("T11 indicators", () => {
  const shortOne =
    "义务植树参加人次数指标值≥9000人次，实际8640人次，得分4.8/5，原因：3月下旬连续降雨，城东植树点活动改期后参加人数减少。改进措施：编制活动日程时预留备用场次，雨后一周内补种";

  it("names the cell of every figure of a shortfall", () => {
    const all = traced(indicatorsSentence(clean));
    expect(all.slice(all.indexOf("未达到"))).toBe(
      "未达到的有：义务植树参加人次数⟨自评表!D15⟩指标值≥9000人次⟨自评表!E15⟩，实际8640人次⟨自评表!F15⟩，得分4.8⟨自评表!I15⟩/5⟨自评表!H15⟩，原因：3月下旬连续降雨，城东植树点活动改期后参加人数减少。改进措施：编制活动日程时预留备用场次，雨后一周内补种⟨自评表!J15⟩。",
    );
  });
  it("counts the names of all indicators and the scores of those that reached their target", () => {
    const cells = indicatorsSentence(clean).flatMap((part) => (part.kind === "figure" ? [part.cells] : []));
    const columns = cells.slice(0, 2).map((each) => [...new Set(each.map(({ place }) => place.column))]);
    expect({ columns, lengths: cells.slice(0, 2).map(({ length }) => length) }).toEqual({
      columns: [[3], [8]],
      lengths: [16, 15],
    });
  });
  variants(indicatorsSentence, [
    ["one short", {}, `本次设置三级指标16个，其中15个达到年度指标值。未达到的有：${shortOne}。`],
    ["none short", { "indicators.2.score": 5 }, "本次设置三级指标16个，其中16个达到年度指标值。"],
    [
      "two short, one without a reason",
      { "indicators.0.score": 7.5, "indicators.0.actual": null },
      `本次设置三级指标16个，其中14个达到年度指标值。未达到的有：松材线虫病防治小班数指标值≥120个，实际【请填写：完成值】，得分7.5/8，原因：【请填写：未达到的原因】；${shortOne}。`,
    ],
    [
      "a score missing",
      { "indicators.0.score": null },
      "本次设置三级指标16个，完成情况为【请填写：各指标得分填写完整后的完成情况】。",
    ],
  ]);
  it("is a place to fill without indicators", () => {
    expect(textOf(indicatorsSentence(withoutSelf))).toBe("本次设置三级指标【请填写：指标个数和完成情况】。");
  });
});

describe("T12 satisfaction", () => {
  it("names the cell of every figure", () => {
    expect(traced(satisfactionSentence(clean))).toBe(
      "林农和群众满意度⟨自评表!D24⟩为95.2%⟨自评表!F24⟩，达到指标值≥90%⟨自评表!E24⟩。【请填写：满意度的调查方式、样本量】",
    );
  });
  variants(satisfactionSentence, [
    [
      "short",
      { "indicators.11.actual": "85%", "indicators.11.score": 9.4 },
      "林农和群众满意度为85%，未达到指标值≥90%。【请填写：满意度的调查方式、样本量】",
    ],
    [
      "not scored",
      { "indicators.11.score": null, "indicators.11.actual": null },
      "林农和群众满意度为【请填写：完成值】，指标值≥90%。【请填写：满意度的调查方式、样本量】",
    ],
  ]);
  it("is a place to fill without such an indicator", () => {
    expect(textOf(satisfactionSentence(withoutSelf))).toBe(
      "服务对象满意度为【请填写：满意度和调查方式、样本量】。",
    );
  });
});

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
      "a class with a score missing is not summed up",
      { "indicators.8.score": null, "funds.score": null },
      "经自评，部门整体支出绩效得分为99.63分（产出39.8分、满意度10分、成本20分），评价等级为“优”。",
    ],
    [
      "scores are shown with two decimals",
      { "funds.score": 9.828 },
      "经自评，部门整体支出绩效得分为99.63分（预算执行9.83分、产出39.8分、效益20分、满意度10分、成本20分），评价等级为“优”。",
    ],
  ]);
});
