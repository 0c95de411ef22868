import { checkForm } from "../../../src/core/check";
import { readForm } from "../../../src/core/form/read";
import { reportSheetName } from "../../../src/core/form/read-narrative";
import { chartedTables } from "../../../src/core/report/charted-tables";
import { composeReport } from "../../../src/core/report/compose";
import {
  isTaken,
  measuresAsked,
  problemsAsked,
  problemsWithoutMeasure,
  proposedProblems,
  withProposal,
} from "../../../src/core/report/proposed-problems";
import { openQuestions } from "../../../src/core/report/user-text";
import { ratesOf } from "../../../src/core/rates/rates";
import { reportSheet } from "../../../src/core/report/report-sheet";
import { withUserText } from "../../../src/core/report/user-text";
import { stories } from "../../forms/build/all-stories";
import { seedCase } from "../../forms/build/seed";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";
import { plainSheet } from "../narrative/plain-sheet";

const seed = checkForm(readForm(snapshotOf(standardSheets(seedCase))));
const ofSeed = proposedProblems(seed.form, seed.profile, seed.outcomes);

it("proposes what the seed's figures and rules point at, each with a measure", () => {
  expect(ofSeed).toEqual([
    {
      problem: "公用经费支出超过预算，为预算的150.83%，预算编制不够准确，执行中控制不够。",
      measure: "细化公用经费预算编制，按月跟踪公用经费支出，确需增加的先按程序报批。",
    },
    {
      problem: "办公经费支出超过预算，为预算的451.75%，预算编制不够准确，执行中控制不够。",
      measure: "细化办公经费预算编制，按月跟踪办公经费支出，确需增加的先按程序报批。",
    },
    {
      problem: "政府采购执行率偏低，为55.56%，预算编制和执行进度衔接不够。",
      measure: "加快政府采购进度，按月通报执行情况，对不能按期执行的资金及时申请调整。",
    },
    {
      problem: "部分年度目标没有对应的绩效指标，目标与指标衔接不够。",
      measure: "编制绩效目标时逐项设置对应的绩效指标，使目标都有指标可考核。",
    },
    {
      problem: "部分数量指标没有写明数量，绩效指标量化不够。",
      measure: "设置绩效指标时写明具体数量和单位，提高指标量化程度。",
    },
    {
      problem: "部分绩效指标没有评扣分标准，自评得分依据不足。",
      measure: "逐项制定绩效指标的评扣分标准，按标准计算自评得分。",
    },
    {
      problem: "部分成本指标的指标值与执行结果相同，事前约束作用不强。",
      measure: "年初按预算和定额设定成本指标值，年中不按执行结果倒推。",
    },
    {
      problem: "厉行节约保障措施不具体。",
      measure: "制定厉行节约保障措施，明确控制一般性支出的标准和责任。",
    },
  ]);
});

it("writes none of them by itself", () => {
  const asked = openQuestions(composeReport(seed.form, seed.profile)).map(({ what }) => what);
  expect(asked).toEqual(expect.arrayContaining([problemsAsked, measuresAsked]));
});

const [first, second] = [
  { problem: "甲不够。", measure: "改进甲。" },
  { problem: "乙不够。", measure: "改进乙。" },
] as const;

it.each([
  ["the first", {}, "1．甲不够。", "1．改进甲。"],
  [
    "after the user's own, which has a measure",
    { [problemsAsked]: "1、预算不细。", [measuresAsked]: "1、细化预算。" },
    "1、预算不细。\n2．甲不够。",
    "1、细化预算。\n2．改进甲。",
  ],
  [
    "after unnumbered problems without measures",
    { [problemsAsked]: "预算不细。\n\n资产不清。" },
    "预算不细。\n资产不清。\n3．甲不够。",
    "3．改进甲。",
  ],
])("takes a proposal over as the next pair: %s", (_what, userText, problems, measures) => {
  expect(withProposal(userText, first)).toEqual({ [problemsAsked]: problems, [measuresAsked]: measures });
});

it("knows what was taken over, and what has no measure yet", () => {
  const taken = withProposal({}, first);
  expect([isTaken(taken, first), isTaken(taken, second)]).toEqual([true, false]);
  expect(problemsWithoutMeasure(taken)).toEqual([]);
  const more = { ...taken, [problemsAsked]: `${taken[problemsAsked] ?? ""}\n2．丙。\n三是丁。` };
  expect(problemsWithoutMeasure(more)).toEqual([2]);
});

it.each(stories.map(({ name, sheets }) => [name, sheets] as const))(
  "proposes measures that answer their problems (R-32): %s",
  (_name, sheets) => {
    const { form, profile, outcomes } = checkForm(readForm(snapshotOf(sheets)));
    const userText = proposedProblems(form, profile, outcomes).reduce(
      (text: Readonly<Record<string, string>>, proposal) => withProposal(text, proposal),
      {},
    );
    const { rows } = reportSheet(
      withUserText(composeReport(form, profile), userText),
      ratesOf(form),
      chartedTables(form),
    );
    const cells = rows.flatMap((row, index) =>
      row.cells.map(({ column, value }) => ({ row: index, column, value })),
    );
    const forms = sheets.filter((sheet) => [form.sheets.base, form.sheets.self].includes(sheet.name));
    const read = readForm(snapshotOf([...forms, plainSheet(reportSheetName, cells)]));
    const found = checkForm(read)
      .outcomes.filter(({ rule }) => rule.id === "R-32")
      .flatMap(({ findings }) => findings);
    expect(found.map(({ message }) => message)).toEqual([]);
  },
);
