import type { Form } from "../../../src/core/form/form";
import { profiles } from "../../../src/core/profile/profiles";
import { dimensionSentence, dimensionsOf, indicatorsSentence } from "../../../src/core/report/indicators";
import { textOf } from "../../../src/core/report/report";
import { cleanCase } from "../../forms/build/clean";
import { baseSheet } from "../../forms/build/standard-layout";
import { cleanWith, formOf, traced, variants } from "./form-of";

const profile = profiles["national-2021"];
const clean = cleanWith({});

describe("T11 how many", () => {
  it("counts the names of all indicators and the scores of those that reached their target", () => {
    const cells = indicatorsSentence(clean).flatMap((part) => (part.kind === "figure" ? [part.cells] : []));
    const columns = cells.map((each) => [...new Set(each.map(({ place }) => place.column))]);
    expect({ columns, lengths: cells.map(({ length }) => length) }).toEqual({
      columns: [[3], [8]],
      lengths: [16, 15],
    });
  });
  variants(indicatorsSentence, [
    ["one short", {}, "本次设置三级指标16个，其中15个得满分。"],
    ["none short", { "indicators.2.score": 5 }, "本次设置三级指标16个，全部得满分。"],
    [
      "a score missing",
      { "indicators.0.score": null },
      "本次设置三级指标16个，完成情况为【请填写：各指标得分填写完整后的完成情况】。",
    ],
  ]);
  it("is a place to fill without indicators", () => {
    expect(textOf(indicatorsSentence(formOf([baseSheet(cleanCase)])))).toBe(
      "本次设置三级指标【请填写：指标个数和完成情况】。",
    );
  });
});

const told = (name: string) => (form: Form) => {
  const dimension = dimensionsOf(form).find((each) => each.name === name);
  return dimension ? dimensionSentence(dimension, form, profile) : [];
};

describe("T11 by dimension", () => {
  const reached =
    "森林防火巡护次数指标值≥480次，实际502次；新造林成活率指标值≥90%，实际93.5%；松材线虫病病死树清理合格率指标值≥98%，实际98.6%；森林防火隔离带建成时间指标值2024年11月30日前，实际2024年11月18日；专项资金支付及时率指标值≥95%，实际97.6%";
  const first = "松材线虫病防治小班数指标值≥120个，实际126个";
  const planting =
    "义务植树参加人次数指标值≥9000人次，实际8640人次，得分4.8/5，原因：3月下旬连续降雨，城东植树点活动改期后参加人数减少。改进措施：编制活动日程时预留备用场次，雨后一周内补种";

  it("names the dimensions as the form prints them, in its order", () => {
    expect(dimensionsOf(clean).map(({ name, indicators }) => `${name} ${indicators.length}`)).toEqual([
      "产出指标 7",
      "效益指标 4",
      "满意度指标 1",
      "成本指标 4",
    ]);
  });
  it("names the cell of every figure of a shortfall", () => {
    const all = traced(told("产出指标")(clean));
    expect(all.slice(all.indexOf("未得满分的有"))).toBe(
      "未得满分的有：义务植树参加人次数⟨自评表!D15⟩指标值≥9000人次⟨自评表!E15⟩，实际8640人次⟨自评表!F15⟩，得分4.8⟨自评表!I15⟩/5⟨自评表!H15⟩，原因：3月下旬连续降雨，城东植树点活动改期后参加人数减少。改进措施：编制活动日程时预留备用场次，雨后一周内补种⟨自评表!J15⟩。",
    );
  });
  variants(told("产出指标"), [
    [
      "one short, with its reason",
      {},
      `产出指标共7个，分值40分，得分39.8分，6个得满分：${first}；${reached}。未得满分的有：${planting}。`,
    ],
    [
      "two short, one without a result or a reason",
      { "indicators.0.score": 7.5, "indicators.0.actual": null },
      `产出指标共7个，分值40分，得分39.3分，5个得满分：${reached}。未得满分的有：松材线虫病防治小班数指标值≥120个，实际【请填写：松材线虫病防治小班数的完成值】，得分7.5/8，原因：【请填写：“松材线虫病防治小班数”未得满分的原因】；${planting}。`,
    ],
    [
      "a score missing: no sum, and no verdict on the rest",
      { "indicators.0.score": null, "indicators.2.score": 5 },
      `产出指标共7个，完成情况为【请填写：各指标得分填写完整后的完成情况】：${first}；义务植树参加人次数指标值≥9000人次，实际8640人次；${reached.replace("森林防火巡护次数指标值≥480次，实际502次；", "")}。`.replace(
        "；义务植树参加人次数",
        "；森林防火巡护次数指标值≥480次，实际502次；义务植树参加人次数",
      ),
    ],
    [
      "far above the target without a word on it",
      { "indicators.0.actual": "180个", "indicators.2.score": 5 },
      `产出指标共7个，分值40分，得分40分，全部得满分：松材线虫病防治小班数指标值≥120个，实际180个；森林防火巡护次数指标值≥480次，实际502次；义务植树参加人次数指标值≥9000人次，实际8640人次；${reached.replace("森林防火巡护次数指标值≥480次，实际502次；", "")}。明显超过指标值的原因：松材线虫病防治小班数【请填写：“松材线虫病防治小班数”明显超过指标值的原因】。`,
    ],
  ]);
  variants(told("成本指标"), [
    [
      "full marks",
      {},
      "成本指标共4个，分值20分，得分20分，全部得满分：部门整体支出成本指标值≤1250万元，实际1228.50万元；公用经费控制率指标值≤100%，实际97.66%；林区施工扰民投诉件数指标值≤5件，实际2件；防治药剂包装废弃物未回收率指标值≤5%，实际2.6%。",
    ],
  ]);
});

describe("T12 satisfaction", () => {
  variants(told("满意度指标"), [
    [
      "reached, with a place for how it was asked",
      {},
      "满意度指标共1个，分值10分，得分10分，全部得满分：林农和群众满意度指标值≥90%，实际95.2%。【请填写：满意度的调查方式、样本量】",
    ],
    [
      "short",
      { "indicators.11.actual": "85%", "indicators.11.score": 9.4 },
      "满意度指标共1个，分值10分，得分9.4分，均未得满分。未得满分的有：林农和群众满意度指标值≥90%，实际85%，得分9.4/10，原因：【请填写：“林农和群众满意度”未得满分的原因】。【请填写：满意度的调查方式、样本量】",
    ],
    [
      "not scored",
      { "indicators.11.score": null, "indicators.11.actual": null },
      "满意度指标共1个，完成情况为【请填写：各指标得分填写完整后的完成情况】：林农和群众满意度指标值≥90%，实际【请填写：林农和群众满意度的完成值】。【请填写：满意度的调查方式、样本量】",
    ],
  ]);
});
