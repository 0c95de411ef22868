import { checkForm } from "../../../src/core/check";
import { readForm } from "../../../src/core/form/read";
import { figuresIn } from "../../../src/core/narrative/figures";
import { sentencesOf } from "../../../src/core/narrative/sentences";
import { composeReport } from "../../../src/core/report/compose";
import { textOf } from "../../../src/core/report/report";
import { seedCase } from "../../forms/build/seed";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";

const { form, profile } = checkForm(readForm(snapshotOf(standardSheets(seedCase))));
const ours = composeReport(form, profile)
  .blocks.map((block) => (block.kind === "heading" ? block.text : textOf(block.parts)))
  .join("\n");

/** Figures the filing states that both forms give: where our report states them. */
const reproduced: Readonly<Record<string, string>> = {
  "12人": "我单位编制数为12人",
  "10人": "2024年末实际在职10人",
  "187.98万元": "部门整体支出规模为187.98万元",
  "174.98万元": "基本支出174.98万元，占93.08%",
  "13万元": "项目支出13.00万元，占6.92%",
  "93%": "全年基本支出174.98万元，占总支出的93.08%",
  "7%": "全年项目支出13.00万元，占总支出的6.92%",
  "131.18万元": "其中：人员经费131.18万元",
  "43.8万元": "公用经费43.80万元",
  "1.2万元": "“三公”经费支出合计1.20万元",
  "0万元": "公务用车运行维护费0.00万元、公务用车购置费0.00万元、因公出国（境）费0.00万元",
  "0.8万元": "较上年决算数减少0.80万元",
  "40%": "下降40.00%",
};

/** Figures no form holds: the user's own words, and the question that asks for them. */
const theUsersOwn: Readonly<Record<string, string>> = {
  "13人": "离退休、临聘等其他人员",
  "3人": "离退休、临聘等其他人员",
  "3万人": "专项的组织实施情况",
  "568块": "专项的组织实施情况",
  "4家": "专项的组织实施情况",
  "39家": "专项的组织实施情况",
  "1家": "专项的组织实施情况",
  "375家": "专项的组织实施情况",
  "5家": "专项的组织实施情况",
  "53家": "专项的组织实施情况",
  "13家": "专项的组织实施情况",
  "365家": "专项的组织实施情况",
  "100％": "专项的组织实施情况",
  "500": "专项的组织实施情况",
};

const stated = [
  ...new Set(
    sentencesOf(form)
      .flatMap((sentence) => figuresIn(sentence).figures)
      .map(({ quote }) => quote),
  ),
];

it("knows every figure of the seed's filed report, and nothing beside", () => {
  expect(stated.sort()).toEqual([...Object.keys(reproduced), ...Object.keys(theUsersOwn)].sort());
});

it.each(Object.entries(reproduced))("states %s as the tables give it", (_figure, words) => {
  expect(ours).toContain(words);
});

it.each(Object.entries(theUsersOwn))("asks the user for %s", (_figure, question) => {
  expect(ours).toContain(`【请填写：${question}`);
});
