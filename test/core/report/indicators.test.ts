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
      "all short",
      Object.fromEntries(cleanCase.indicators.map((_each, index) => [`indicators.${index}.score`, 0])),
      "本次设置三级指标16个，均未得满分。",
    ],
    [
      "a score missing",
      { "indicators.0.score": null },
      "本次设置三级指标16个，其中【请填写：得满分的三级指标个数】个得满分。",
    ],
  ]);
  it("is a place to fill without indicators", () => {
    expect(textOf(indicatorsSentence(formOf([baseSheet(cleanCase)])))).toBe(
      "本次设置三级指标【请填写：三级指标个数】个，其中【请填写：得满分的三级指标个数】个得满分。",
    );
  });
});

const told = (name: string) => (form: Form) => {
  const dimension = dimensionsOf(form).find((each) => each.name === name);
  return dimension ? dimensionSentence(dimension, form, profile) : [];
};

describe("T11 by dimension", () => {
  const reached =
    "森林防火巡护次数指标值≥480次，实际为502次；新造林成活率指标值≥90%，实际为93.5%；松材线虫病病死树清理合格率指标值≥98%，实际为98.6%；森林防火隔离带建成时间指标值为2024年11月30日前，实际为2024年11月18日；专项资金支付及时率指标值≥95%，实际为97.6%";
  const first = "松材线虫病防治小班数指标值≥120个，实际为126个";
  const planting =
    "义务植树参加人次数，指标值≥9000人次，实际为8640人次，得分4.8分（分值5分），原因：3月下旬连续降雨，城东植树点活动改期后参加人数减少。改进措施：编制活动日程时预留备用场次，雨后一周内补种";

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
    expect(all.slice(all.indexOf("未得满分的是"))).toBe(
      "未得满分的是义务植树参加人次数⟨自评表!D15⟩，指标值≥9000人次⟨自评表!E15⟩，实际为8640人次⟨自评表!F15⟩，得分4.8⟨自评表!I15⟩分（分值5⟨自评表!H15⟩分），原因：3月下旬连续降雨，城东植树点活动改期后参加人数减少。改进措施：编制活动日程时预留备用场次，雨后一周内补种⟨自评表!J15⟩。",
    );
  });
  variants(told("产出指标"), [
    [
      "one short, with its reason",
      {},
      `产出指标共7个，分值40分，得分39.8分，6个得满分：${first}；${reached}。未得满分的是${planting}。`,
    ],
    [
      "two short, one without a result or a reason",
      { "indicators.0.score": 7.5, "indicators.0.actual": null },
      `产出指标共7个，分值40分，得分39.3分，5个得满分：${reached}。未得满分的有2个：一是松材线虫病防治小班数，指标值≥120个，实际【请填写：松材线虫病防治小班数的完成值】，得分7.5分（分值8分），原因：【请填写：“松材线虫病防治小班数”未得满分的原因】。二是${planting}。`,
    ],
    [
      "a score missing: no sum, and no verdict on the rest",
      { "indicators.0.score": null, "indicators.2.score": 5 },
      `产出指标共7个，【请填写：得满分的产出指标个数】个得满分。完成情况：${first}；义务植树参加人次数指标值≥9000人次，实际为8640人次；${reached.replace("森林防火巡护次数指标值≥480次，实际为502次；", "")}。`.replace(
        "；义务植树参加人次数",
        "；森林防火巡护次数指标值≥480次，实际为502次；义务植树参加人次数",
      ),
    ],
    [
      "far above the target without a word on it",
      { "indicators.0.actual": "180个", "indicators.2.score": 5 },
      `产出指标共7个，分值40分，得分40分，全部得满分：松材线虫病防治小班数指标值≥120个，实际为180个；森林防火巡护次数指标值≥480次，实际为502次；义务植树参加人次数指标值≥9000人次，实际为8640人次；${reached.replace("森林防火巡护次数指标值≥480次，实际为502次；", "")}。松材线虫病防治小班数明显超过指标值，主要原因是【请填写：“松材线虫病防治小班数”明显超过指标值的原因】。`,
    ],
  ]);
  variants(told("效益指标"), [
    [
      "words for values and a sentence for a name stand in quotes, signs are one",
      {
        "indicators.7.target": "有所提升",
        "indicators.7.actual": "“两山”转化有所提升",
        "indicators.8.target": ">=150个",
        "indicators.8.actual": "≧156个",
        "indicators.9.level3": "聚焦“绿美云岭”，提高森林覆盖率",
        "indicators.10.target": "无",
        "indicators.10.actual": 1,
      },
      "效益指标共4个，分值20分，得分20分，全部得满分：林下经济带动农户数指标值为“有所提升”，实际为“‘两山’转化有所提升”；森林防火宣传覆盖行政村个数指标值≥150个，实际≥156个；“聚焦‘绿美云岭’，提高森林覆盖率”指标值≥58.5%，实际为58.9%；国土绿化管护责任书签订率指标值为“无”，实际为1。",
    ],
    [
      "all short: each a sentence with its reason, which is not announced twice",
      {
        "indicators.7.score": 4,
        "indicators.8.score": 4,
        "indicators.9.score": 4,
        "indicators.10.score": 3,
        "indicators.7.reason": "原因：补助到位晚。",
        "indicators.8.reason": "宣传车故障",
        "indicators.9.reason": "造林任务调减",
        "indicators.10.reason": "两个村没有签订",
      },
      "效益指标共4个，分值20分，得分15分，均未得满分：一是林下经济带动农户数，指标值≥300户，实际为318户，得分4分（分值5分），原因：补助到位晚。二是森林防火宣传覆盖行政村个数，指标值≥150个，实际为156个，得分4分（分值5分），原因：宣传车故障。三是森林覆盖率，指标值≥58.5%，实际为58.9%，得分4分（分值6分），原因：造林任务调减。四是国土绿化管护责任书签订率，指标值≥95%，实际为98.2%，得分3分（分值4分），原因：两个村没有签订。",
    ],
  ]);
  variants(told("成本指标"), [
    [
      "full marks",
      {},
      "成本指标共4个，分值20分，得分20分，全部得满分：部门整体支出成本指标值≤1250万元，实际为1228.50万元；公用经费控制率指标值≤100%，实际为97.66%；林区施工扰民投诉件数指标值≤5件，实际为2件；防治药剂包装废弃物未回收率指标值≤5%，实际为2.6%。",
    ],
  ]);
});

describe("T12 satisfaction", () => {
  variants(told("满意度指标"), [
    [
      "reached, with a place for how it was asked",
      {},
      "满意度指标共1个，分值10分，得分10分，得满分：林农和群众满意度指标值≥90%，实际为95.2%。【请填写：满意度的调查方式、样本量】。",
    ],
    [
      "short",
      { "indicators.11.actual": "85%", "indicators.11.score": 9.4 },
      "满意度指标共1个，分值10分，得分9.4分，未得满分：林农和群众满意度，指标值≥90%，实际为85%，得分9.4分（分值10分），原因：【请填写：“林农和群众满意度”未得满分的原因】。【请填写：满意度的调查方式、样本量】。",
    ],
    [
      "not scored",
      { "indicators.11.score": null, "indicators.11.actual": null },
      "满意度指标共1个，【请填写：得满分的满意度指标个数】个得满分。完成情况：林农和群众满意度指标值≥90%，实际【请填写：林农和群众满意度的完成值】。【请填写：满意度的调查方式、样本量】。",
    ],
  ]);
});
