import { checkForm } from "../../../src/core/check";
import { readForm } from "../../../src/core/form/read";
import { composeReport } from "../../../src/core/report/compose";
import { lastYearsDrafts } from "../../../src/core/report/last-year";
import { openQuestions } from "../../../src/core/report/user-text";
import { stories } from "../../forms/build/all-stories";
import { snapshotOf } from "../../forms/build/snapshot";

const seed = stories.find(({ name }) => name === "seed-2024");
const { form, profile } = checkForm(readForm(snapshotOf(seed?.sheets ?? [])));
const questions = openQuestions(composeReport(form, profile));

it("offers what the seed's report says under the same headings, without what the forms give", () => {
  const drafts = lastYearsDrafts(form, {}, questions);
  expect(drafts.map(({ what, text, marked }) => [what, `${text.slice(0, 24)}…`, marked]))
    .toMatchInlineSnapshot(`
   [
     [
       "部门主要职能职责、机构设置",
       "编办作为党委工作的职能部门，是党委机构编制工作的…",
       0,
     ],
     [
       "专项资金安排、到位和总投入情况",
       "主要用于网名管理工作、事业单位登记管理及分类改革…",
       0,
     ],
     [
       "专项资金的管理制度和执行情况",
       "各项资金本着专款专用的原则，严格执行项目资金批准…",
       0,
     ],
     [
       "专项的组织实施情况：招投标、调整、竣工验收等",
       "1、党政群机构改革。组建社工部、数据局，优化农业…",
       12,
     ],
     [
       "专项的日常检查监督和管理情况（不要与上一段重复）",
       "本单位履职及履职效益情况良好。对各项支出严格按照…",
       12,
     ],
     [
       "存在的主要问题及原因分析",
       "1．年初预算编制不合理，年内预算追加了部分经费，…",
       0,
     ],
     [
       "针对上述问题的改进措施，逐条对应",
       "1．进一步完善财务制度，规范财经纪律，加强财务管…",
       0,
     ],
   ]
  `);
});

it("prefers what was answered to the same question, and marks its years and figures", () => {
  const answered = { 预算追加的主要原因: "2023年新增人员3人，追加经费12.50万元" };
  expect(lastYearsDrafts({ ...form, narrative: null }, answered, questions)).toEqual([
    {
      what: "预算追加的主要原因",
      text: "【请核对：2023年】新增人员【请核对：3人】，追加经费【请核对：12.50万元】",
      marked: 3,
    },
  ]);
});

it("has nothing to offer from a workbook without words", () => {
  expect(lastYearsDrafts({ ...form, narrative: null }, {}, questions)).toEqual([]);
});
