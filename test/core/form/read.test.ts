import { addressOf } from "../../../src/core/address";
import type { FigureId, TextId } from "../../../src/core/form/fields";
import type { Cell, Figure, Form, TextReading } from "../../../src/core/form/form";
import { readForm } from "../../../src/core/form/read";
import type { CellValue, SheetSnapshot } from "../../../src/core/snapshot";
import { sheetOf } from "./sheet";

type Rows = readonly (readonly CellValue[])[];

const staff: Rows = [
  ["财政供养人员情况", "编制数", "2024年实际在职人数", "控制率"],
  ["", 12, 10, "83.33%"],
];
const header = ["经费控制情况(万元)", "2023年决算数", "2024年预算数", "2024年决算数"];
const amounts: Rows = [
  ["三公经费", 2, 3.9, 1.2],
  ["3、公务接待", 2, 3.9, 1.2],
  ["项目支出", 38, 13, 13],
  ["3、本级专项资金（一个专项一行）", 38, 13, 13],
  ["编办专项", 38, "", ""],
  ["网名管理经费", "", 13, 13],
  ["公用经费", 18.1, 29.04, 43.8],
  ["其中：办公经费", 2.33, 1.43, 6.46],
  ["政府采购金额", 12.3, 9, 5],
];
const rest: Rows = [
  ["部门基本支出预算调整", 29.2],
  ["厉行节约保障措施", "合并会议"],
];
const base: Rows = [...staff, header, ...amounts, ...rest];

const self: Rows = [
  ["预算部门名称", "县编办"],
  [
    "年度预算申请(万元)",
    "",
    "年初预算数(万元)",
    "全年预算数（万元）",
    "全年执行数（万元）",
    "分值",
    "执行率",
    "得分",
  ],
  ["", "年度资金总额：", 158.78, 187.98, 187.98, 10, "100.00%", 10],
  ["", "按收入性质分：", "", "", "按支出性质分："],
  ["", "一般公共预算：", 187.98, "", "其中:基本支出：", 174.98],
  ["", "政府性基金拨款：", "", "", "", ""],
  ["", "纳入专户管理的非税收入拨款：", "", "", "项目支出：", 13],
  ["年度总体目标", "预期目标", "", "", "实际完成情况"],
  ["", "1、办好三件事", "", "", "办好了三件事"],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["", "产出指标", "数量指标", "检查次数", "≥10次", "12次", 50, 50],
  ["", "", "", "培训人数", "≥20人", "20人", 20, 20],
  ["", "效益指标", "", "满意率", "≥95%", "98%", 20, 20],
  ["总分", "", "", "", "", "", "", 100],
];

function read(...sheets: readonly SheetSnapshot[]): Form {
  return readForm({ sheets });
}

function line(reading: Figure | TextReading): string {
  if (reading.state === "absent") return "absent";
  if (reading.state === "ambiguous") return `ambiguous ${reading.cells.map(place).join(" ")}`;
  const value = reading.state === "read" ? ` ${reading.value.toString()}` : "";
  return `${place(reading.cell)} ${reading.state}${value}`;
}

function place({ place: at }: Cell): string {
  return addressOf(at);
}

function figures(form: Form, ...ids: readonly FigureId[]) {
  return Object.fromEntries(ids.map((id) => [id, line(form.figures[id])]));
}

function texts(form: Form, ...ids: readonly TextId[]) {
  return Object.fromEntries(ids.map((id) => [id, line(form.texts[id])]));
}

describe("基础数据表", () => {
  it("reads items between 本级专项资金 and the next known label", () => {
    const form = read(sheetOf("表", base));
    expect(
      form.items.map(({ name, amounts: each }) => [line(name), ...Object.values(each).map(line)]),
    ).toEqual([
      ["A8 read 编办专项", "B8 read 38", "C8 blank", "D8 blank"],
      ["A9 read 网名管理经费", "B9 blank", "C9 read 13", "D9 read 13"],
    ]);
    expect(form.adjustment.map(line)).toEqual(["B13 read 29.2"]);
    expect(texts(form, "thrift")).toEqual({ thrift: "B14 read 合并会议" });
    expect(form.year).toBe(2024);
  });

  it("finds columns by kind and year, whatever their order", () => {
    const turned = base.map(([label = null, prior = null, budget = null, final = null], index) =>
      index < 2 || index > 11 ? [label, prior, budget, final] : [label, final, prior, budget],
    );
    expect(
      figures(read(sheetOf("表", turned)), "operating.priorFinal", "operating.budget", "operating.final"),
    ).toEqual({
      "operating.priorFinal": "C10 read 18.1",
      "operating.budget": "D10 read 29.04",
      "operating.final": "B10 read 43.8",
    });
  });

  it("reads 上年 and 本年 where the headers print no year", () => {
    const relative = ["经费控制情况", "上年决算数", "本年预算数", "本年决算数"];
    const form = read(sheetOf("表", [...staff, relative, ...amounts, ...rest]));
    expect(figures(form, "reception.priorFinal", "reception.budget", "reception.final")).toEqual({
      "reception.priorFinal": "B5 read 2",
      "reception.budget": "C5 read 3.9",
      "reception.final": "D5 read 1.2",
    });
  });

  it("reads a vertical staff block with its labels left of the values", () => {
    const vertical: Rows = [
      ["人员编制", 21],
      ["实有人数", 21],
      ["控制率", "100%"],
    ];
    const form = read(sheetOf("表", [...vertical, header, ...amounts, ...rest]));
    expect(figures(form, "staff.quota", "staff.actual", "staff.rate")).toEqual({
      "staff.quota": "B1 read 21",
      "staff.actual": "B2 read 21",
      "staff.rate": "B3 read 100",
    });
  });

  it("reads labels and values that alternate on one row", () => {
    const alternating: Rows = [["编制数", 12, "实际在职人数", 10, "控制率", "83.33%"]];
    const form = read(sheetOf("表", [...alternating, header, ...amounts, ...rest]));
    expect(figures(form, "staff.quota", "staff.actual", "staff.rate")).toEqual({
      "staff.quota": "B1 read 12",
      "staff.actual": "D1 read 10",
      "staff.rate": "F1 read 83.33",
    });
  });

  it("keeps blank values blank instead of taking the next block's", () => {
    const emptyStaff: Rows = [["财政供养人员情况", "编制数", "2024年实际在职人数", "控制率"], []];
    const form = read(sheetOf("表", [...emptyStaff, header, ...amounts, ...rest]));
    expect(figures(form, "staff.quota", "staff.actual", "staff.rate")).toEqual({
      "staff.quota": "B2 blank",
      "staff.actual": "C2 blank",
      "staff.rate": "D2 blank",
    });
  });

  it("a header that a printed page repeats is no second table", () => {
    const repeated = [...amounts.slice(0, 4), header, ...amounts.slice(4)];
    const form = read(sheetOf("表", [...staff, header, ...repeated, ...rest]));
    expect(figures(form, "threePublic.final", "operating.final")).toEqual({
      "threePublic.final": "D4 read 1.2",
      "operating.final": "D11 read 43.8",
    });
    expect(form.items.map(({ name }) => line(name))).toEqual(["A9 read 编办专项", "A10 read 网名管理经费"]);
  });

  it("two rows of one label are ambiguous, with both cells, and neither is taken", () => {
    const doubled = [...amounts, ["公用经费", 1, 2, 3]];
    const form = read(sheetOf("表", [...staff, header, ...doubled, ...rest]));
    expect(figures(form, "operating.budget", "procurement.budget")).toEqual({
      "operating.budget": "ambiguous A10 A13",
      "procurement.budget": "C12 read 9",
    });
  });

  it("three columns of final accounts are ambiguous", () => {
    const wide = [...header, "2022年决算数"];
    const form = read(sheetOf("表", [...staff, wide, ...amounts, ...rest]));
    expect(figures(form, "operating.final", "operating.budget")).toEqual({
      "operating.final": "ambiguous B10 D10 E10",
      "operating.budget": "C10 read 29.04",
    });
  });

  it("an item may be named like a label of another block", () => {
    const named = amounts.map((row) => (row[0] === "编办专项" ? ["编制数核查专项", ...row.slice(1)] : row));
    const form = read(sheetOf("表", [...staff, header, ...named, ...rest]));
    expect(figures(form, "staff.quota")).toEqual({ "staff.quota": "B2 read 12" });
    expect(form.items.map(({ name }) => line(name))).toEqual([
      "A8 read 编制数核查专项",
      "A9 read 网名管理经费",
    ]);
  });
});

describe("自评表", () => {
  it("reads the two-sided sources by their labels", () => {
    const form = read(sheetOf("表", self));
    expect(
      figures(
        form,
        "income.general",
        "income.governmentFund",
        "income.specialAccount",
        "expenditure.basic",
        "expenditure.project",
      ),
    ).toEqual({
      "income.general": "C5 read 187.98",
      "income.governmentFund": "C6 blank",
      "income.specialAccount": "C7 blank",
      "expenditure.basic": "F5 read 174.98",
      "expenditure.project": "F7 read 13",
    });
    expect(texts(form, "department", "goals.expected", "goals.actual")).toEqual({
      department: "B1 read 县编办",
      "goals.expected": "B9 read 1、办好三件事",
      "goals.actual": "E9 read 办好了三件事",
    });
  });

  it("fills 一级 and 二级 down and stops 二级 at a new 一级", () => {
    const form = read(sheetOf("表", self));
    expect(
      form.indicators.map(({ texts: each }) => [line(each.level1), line(each.level2), line(each.level3)]),
    ).toEqual([
      ["B11 read 产出指标", "C11 read 数量指标", "D11 read 检查次数"],
      ["B11 read 产出指标", "C11 read 数量指标", "D12 read 培训人数"],
      ["B13 read 效益指标", "C13 blank", "D13 read 满意率"],
    ]);
    expect(figures(form, "total.score", "total.weight")).toEqual({
      "total.score": "H14 read 100",
      "total.weight": "absent",
    });
  });

  it("takes a goal from below its label even where the other label is worded unlike any known", () => {
    const other = self.map((row) => row.map((value) => (value === "实际完成情况" ? "干得怎么样" : value)));
    expect(texts(read(sheetOf("表", other)), "goals.expected", "goals.actual")).toEqual({
      "goals.expected": "B9 read 1、办好三件事",
      "goals.actual": "absent",
    });
  });

  it("a text merged over several rows speaks of each, points merged over several rows of none", () => {
    const merges = [
      { top: 10, left: 4, bottom: 11, right: 4 },
      { top: 10, left: 6, bottom: 11, right: 6 },
    ];
    const rows = self.map((row, index) =>
      index === 11 ? ["", "", "", "培训人数", "", "20人", "", 20] : row,
    );
    const [first, second] = read(sheetOf("表", rows, { merges })).indicators;
    expect([first, second].map((each) => each && [line(each.texts.target), line(each.weight)])).toEqual([
      ["E11 read ≥10次", "G11 read 50"],
      ["E11 read ≥10次", "absent"],
    ]);
  });

  it("takes two figures of the total row as weight and score", () => {
    const two = [...self.slice(0, -1), ["总分", "", "", "", "", "", 100, 98.5]];
    expect(figures(read(sheetOf("表", two)), "total.weight", "total.score")).toEqual({
      "total.weight": "G14 read 100",
      "total.score": "H14 read 98.5",
    });
  });

  it("names the rows between its header and its total that hold no indicator", () => {
    const [head, rows] = [self.slice(0, 11), self.slice(11)];
    const gap = ["", "", "质量指标"];
    const form = read(sheetOf("自评表", [...head.slice(0, 10), [], ...head.slice(10), gap, ...rows]));
    expect(form.indicatorGaps.map(({ place: at, label }) => `${addressOf(at)} ${label}`)).toEqual([
      "D11 自评表第11行",
      "D13 自评表第13行“质量指标”",
    ]);
    expect(form.indicators.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("counts no row of a merged header or of a merged indicator as one without an indicator", () => {
    const merge = (top: number) => ({ top, bottom: top + 1, left: 3, right: 3 });
    const rows = [...self.slice(0, 10), [], self[10] ?? [], [], ...self.slice(11)];
    const form = read(sheetOf("自评表", rows, { merges: [merge(9), merge(11)] }));
    expect(form.indicatorGaps).toEqual([]);
  });

  it("ends at its last indicator where there is no total, and at a footnote", () => {
    const rows = [...self.slice(0, -1), [], ["填表人："]];
    expect(read(sheetOf("自评表", rows)).indicatorGaps).toEqual([]);
    expect(read(sheetOf("自评表", [...self, [], ["填表人："]])).indicatorGaps).toEqual([]);
  });

  it.each([
    ["below the total", [...self, ["评价等级：", "", "", "", "", "", "", "优"]], "H15 read 优"],
    ["above the funds", [["自评等级", "良"], ...self], "B1 read 良"],
    ["nowhere", self, "absent"],
    ["as a target only", [...self.slice(0, 11), ["", "", "", "等级", "优"], ...self.slice(11)], "absent"],
  ])("finds the grade %s", (_where, rows: Rows, expected) => {
    expect(line(read(sheetOf("自评表", rows)).grade)).toBe(expected);
  });

  it("two columns of one name are ambiguous", () => {
    const twice = self.map((row, index) =>
      index === 9 ? [...row, "得分"] : index > 9 && index < 13 ? [...row, 1] : row,
    );
    const [first] = read(sheetOf("表", twice)).indicators;
    expect(first && [line(first.weight), line(first.score)]).toEqual(["G11 read 50", "ambiguous H10 I10"]);
  });

  it("takes sources printed under the fund columns from 全年执行数 (national project form)", () => {
    const national: Rows = [
      ["项目名称", "校园足球"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 100, 120, 90, 10, "75%", 7.5],
      ["", "其中：当年财政拨款", 60, 70, 50, "—", "", "—"],
      ["", "其他资金", 40, 50, 40, "—", "", "—"],
      ...self.slice(7),
    ];
    expect(
      figures(
        read(sheetOf("表", national)),
        "funds.initialBudget",
        "funds.annualBudget",
        "funds.executed",
        "income.general",
        "income.other",
      ),
    ).toEqual({
      "funds.initialBudget": "C3 read 100",
      "funds.annualBudget": "D3 read 120",
      "funds.executed": "E3 read 90",
      "income.general": "E4 read 50",
      "income.other": "E5 read 40",
    });
  });

  it("reads a funds row without its label by its figures, and leaves 全年预算数 absent where the form has none", () => {
    const beijing: Rows = [
      ["预算部门名称", "街道办"],
      ["", "", "年初预算数(A)", "全年执行数(B)", "分值", "执行率(B/A)", "得分"],
      ["", "", 310.2, 154.74, 10, "50%", 5],
      ...self.slice(7),
    ];
    expect(
      figures(
        read(sheetOf("表", beijing)),
        "funds.initialBudget",
        "funds.annualBudget",
        "funds.executed",
        "funds.rate",
        "funds.score",
      ),
    ).toEqual({
      "funds.initialBudget": "C3 read 310.2",
      "funds.annualBudget": "absent",
      "funds.executed": "D3 read 154.74",
      "funds.rate": "F3 read 50",
      "funds.score": "G3 read 5",
    });
  });
});

describe("sheets", () => {
  it("are recognised by their content, whatever their names", () => {
    const form = read(
      sheetOf("说明", [["填表说明", "编制数"]]),
      sheetOf("Sheet2", self),
      sheetOf("Sheet3", base),
    );
    expect(form.sheets).toEqual({ base: "Sheet3", self: "Sheet2" });
  });

  it("that look alike are rivals and none is taken; a hidden copy does not count", () => {
    expect(read(sheetOf("表1", base), sheetOf("表2", base))).toMatchObject({
      sheets: { base: null },
      rivals: { base: ["表1", "表2"] },
    });
    expect(read(sheetOf("表1", base), sheetOf("表2", base, { hidden: true }))).toMatchObject({
      sheets: { base: "表1" },
      rivals: { base: [] },
    });
  });

  it("may hold both forms one above the other", () => {
    const form = read(sheetOf("表", [...base, [], ...self]));
    expect(form.sheets).toEqual({ base: "表", self: "表" });
    expect(
      figures(form, "staff.quota", "projects.final", "expenditure.project", "funds.weight", "total.score"),
    ).toEqual({
      "staff.quota": "B2 read 12",
      "projects.final": "D6 read 13",
      "expenditure.project": "F22 read 13",
      "funds.weight": "F18 read 10",
      "total.score": "H29 read 100",
    });
    expect(form.indicators.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});
