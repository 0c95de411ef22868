import { findingsSheet } from "../../../src/core/report/findings-sheet";
import { checkForm } from "../../../src/core/check";
import { profiles } from "../../../src/core/profile/profiles";
import { formScores } from "../../../src/core/scoring/form-scores";
import { newXlsx } from "../../../src/xlsx/new-workbook";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { stories } from "../../forms/build/all-stories";
import { cleanWith, formOf } from "./form-of";
import { failed, madeCell, madeRule, passed, undecided } from "./made-outcomes";

const total = madeCell("基础数据表", 4, 5, "7.99");
const part = madeCell("基础数据表", 5, 5, "5.62");
const funds = madeCell("自评 '表'", 3, 4, "1250");

const outcomes = [
  failed(madeRule("B-27", "warning"), { message: "=1+1", cells: [funds, total] }),
  failed(madeRule("B-08"), {
    cells: [total, part],
    expected: "7.97",
    actual: "7.99",
    difference: "0.02",
  }),
  passed(madeRule("B-09")),
  failed(madeRule("P-01"), {}),
  undecided(madeRule("B-03"), "blank", "“控制率”未填写。"),
  undecided(madeRule("S-57"), "inapplicable", "不适用：没有定性指标。"),
];

it("lists the findings by gravity with their figures, then what was not checked", () => {
  const { rows } = findingsSheet(outcomes, "全国2021", [], null);
  expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["绩效自评校验结果"],
    ["2 项必须改正，1 项请核实，0 项提示；1 条规则通过，1 条未能检查，1 条不适用。口径：全国2021。"],
    ["序号", "级别", "规则", "点击跳转", "问题", "应为", "填写", "相差", "涉及单元格", "怎么改"],
    [
      1,
      "必须改正",
      "B-08",
      "基础数据表!F5",
      "B-08 的问题",
      "7.97",
      "7.99",
      "0.02",
      "基础数据表!F5、F6",
      "B-08 怎么改。",
    ],
    [2, "必须改正", "P-01", null, "P-01 的问题", null, null, null, "整个工作簿", "P-01 怎么改。"],
    [
      3,
      "请核实",
      "B-27",
      "自评 '表'!E4",
      "=1+1",
      null,
      null,
      null,
      "自评 '表'!E4；基础数据表!F5",
      "B-27 怎么改。",
    ],
    ["未能检查的规则"],
    [null, "未检查", "B-03", null, "“控制率”未填写。"],
    [null, "不适用", "S-57", null, "不适用：没有定性指标。"],
  ]);
});

it("puts what the user has accepted after the rest, with the reason, as long as it says the same", () => {
  const accepted = [
    { rule: "B-27", message: "=1+1", reason: "有追加文件。", date: "2025-04-02" },
    { rule: "B-08", message: "以前的问题", reason: "已改。", date: "2025-04-01" },
  ];
  const { rows } = findingsSheet(outcomes, "全国2021", accepted, null);
  expect(rows.map(({ cells }) => [cells[0]?.value, cells[2]?.value, cells[9]?.value])).toEqual([
    ["绩效自评校验结果", undefined, undefined],
    [
      "2 项必须改正，0 项请核实，0 项提示，1 项已核实；1 条规则通过，1 条未能检查，1 条不适用。口径：全国2021。",
      undefined,
      undefined,
    ],
    ["序号", "规则", "怎么改"],
    [1, "B-08", "B-08 怎么改。"],
    [2, "P-01", "P-01 怎么改。"],
    ["已核实的问题", undefined, undefined],
    [3, "B-27", "2025-04-02 已核实：有追加文件。"],
    ["未能检查的规则", undefined, undefined],
    [null, "B-03", undefined],
    [null, "S-57", undefined],
  ]);
});

it("jumps to the first cell of each finding", () => {
  const { rows } = findingsSheet(outcomes, "全国2021", [], null);
  expect(rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []))).toEqual([
    { sheet: "基础数据表", address: "F5" },
    { sheet: "自评 '表'", address: "E4" },
  ]);
});

it("says so when there is nothing to say", () => {
  const { rows } = findingsSheet([passed(madeRule("B-08"))], "全国2021", [], null);
  expect(rows.map(({ cells }) => cells[0]?.value)).toEqual([
    "绩效自评校验结果",
    "没有发现问题；1 条规则通过。口径：全国2021。",
    "序号",
    "没有发现问题。",
  ]);
});

it("repeats its head on every printed page and keeps it in view", () => {
  const { page, frozenRows } = findingsSheet(outcomes, "全国2021", [], null);
  expect({ page, frozenRows }).toEqual({
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 12, right: 12 },
      footer: "第 &P 页，共 &N 页",
      repeatRows: { first: 2, last: 2 },
    },
    frozenRows: 3,
  });
});

it("keeps a message that looks like a formula as text", () => {
  const read = openXlsx(newXlsx([findingsSheet(outcomes, "全国2021", [], null)])).snapshot().sheets[0];
  expect(read?.values[5]?.[4]).toBe("=1+1");
  expect(read?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
});

it.each(stories.map(({ name, sheets }) => [name, sheets] as const))(
  "has no row higher than Excel allows: %s",
  (_name, sheets) => {
    const { outcomes: found, profile } = checkForm(formOf(sheets));
    const { rows } = findingsSheet(found, profile.title, [], null);
    // At 409 points a row is cut off: all must stay below.
    expect(rows.filter(({ height = 0 }) => height >= 409)).toEqual([]);
  },
);

it("lists the scores that are measured otherwise, with a jump to the score", () => {
  const form = cleanWith({ "indicators.2.score": 5, "total.score": 99.83 });
  const { rows } = findingsSheet([], "全国2021", [], formScores(form, profiles["national-2021"]));
  const from = rows.findIndex(({ cells }) => cells[0]?.value === "测算得分与自评得分不同");
  const advice = "请核对得分；评扣分标准另有规定的，以标准为准。";
  const how = "8640人次 < 9000人次：按完成比例 5 × 8640 ÷ 9000 = 4.80 分";
  const sum = "预算执行 9.83 + 指标 89.80 = 99.63 分";
  expect(rows.slice(from + 1).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [
      null,
      "测算",
      null,
      "自评表!I15",
      `指标3“义务植树参加人次数”：${how}`,
      "4.80",
      "5.00",
      "0.20",
      "自评表!I15",
      advice,
    ],
    [null, "测算", null, "自评表!I29", `总分：${sum}`, "99.63", "99.83", "0.20", "自评表!I29", advice],
  ]);
});

it("lists one by one, each with its jump, what a person must check", () => {
  const entries = [
    { words: "年检365家", cell: madeCell("报告", 24, 0, "年检365家，公示率为100％。") },
    { words: "公示率为100％", cell: madeCell("报告", 24, 0, "年检365家，公示率为100％。") },
  ];
  const asked = { ...undecided(madeRule("R-35"), "person", "请自行核对："), state: "passed" as const };
  const listed = { ...asked, notChecked: asked.notChecked.map((each) => ({ ...each, entries })) };
  const { rows } = findingsSheet([listed], "全国2021", [], null);
  expect(rows.slice(3).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["没有发现问题。"],
    ["请人工核对"],
    [null, "待核对", "R-35", null, "请自行核对："],
    [null, null, null, "报告!A25", "“年检365家”"],
    [null, null, null, "报告!A25", "“公示率为100％”"],
  ]);
});

it("says in the last column which related rules the same figure may have broken", () => {
  const related = (id: string, other: string) => ({ ...madeRule(id), related: [other] });
  const both = [
    failed(related("B-08", "B-09"), { cells: [total, part] }),
    failed(related("B-09", "B-08"), { cells: [part] }),
  ];
  const { rows } = findingsSheet(both, "全国2021", [], null);
  expect(rows.slice(3).map(({ cells }) => cells[9]?.value)).toEqual([
    `B-08 怎么改。与 B-09 的问题可能同出一因，请先核对“${part.label}”（F6）。`,
    `B-09 怎么改。与 B-08 的问题可能同出一因，请先核对“${part.label}”（F6）。`,
  ]);
});
