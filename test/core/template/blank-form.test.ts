import { areaAddress } from "../../../src/core/address";
import type { CellEdit } from "../../../src/core/edits";
import { checkForm } from "../../../src/core/check";
import {
  amountColumns,
  amountIds,
  amountParts,
  baseFigures,
  indicatorColumns,
  selfFigures,
  textFields,
} from "../../../src/core/form/fields";
import type { Figure, Form, TextReading } from "../../../src/core/form/form";
import { readForm } from "../../../src/core/form/read";
import { keysOf } from "../../../src/core/record";
import { type ProfileId, profiles } from "../../../src/core/profile/profiles";
import type { CellValue, Snapshot } from "../../../src/core/snapshot";
import { blankForm } from "../../../src/core/template/blank-form";
import { recalculate } from "../../../src/cli/recalculate";
import { newXlsx } from "../../../src/xlsx/new-workbook";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { cleanCase } from "../../forms/build/clean";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";
import { printed } from "./printed";

const national = { year: 2024, profile: profiles["national-2021"] };

test("基础数据表 stands as it is printed, sums and rates as formulas that show nothing yet", () => {
  expect(printed(blankForm("base", national))).toEqual([
    "A1:G1 基础数据表",
    "A2:A3 财政供养人员情况 | B2:C2 编制数 | D2:E2 2024年实际在职人数 | F2:G2 控制率",
    'B3:C3 | D3:E3 | F3:G3 =IF(N(B3)=0,"",D3/B3) → 空白',
    "A4 经费控制情况（万元） | B4:C4 2023年决算数 | D4:E4 2024年预算数 | F4:G4 2024年决算数",
    'A5 三公经费 | B5:C5 =IF(COUNT(B6,B9,B10)=0,"",ROUND(SUM(B6,B9,B10),2)) → 空白 | D5:E5 =IF(COUNT(D6,D9,D10)=0,"",ROUND(SUM(D6,D9,D10),2)) → 空白 | F5:G5 =IF(COUNT(F6,F9,F10)=0,"",ROUND(SUM(F6,F9,F10),2)) → 空白',
    'A6 1、公务用车购置和维护经费 | B6:C6 =IF(COUNT(B7,B8)=0,"",ROUND(SUM(B7,B8),2)) → 空白 | D6:E6 =IF(COUNT(D7,D8)=0,"",ROUND(SUM(D7,D8),2)) → 空白 | F6:G6 =IF(COUNT(F7,F8)=0,"",ROUND(SUM(F7,F8),2)) → 空白',
    "A7 其中：公车购置 | B7:C7 | D7:E7 | F7:G7",
    "A8 公车运行维护 | B8:C8 | D8:E8 | F8:G8",
    "A9 2、出国经费 | B9:C9 | D9:E9 | F9:G9",
    "A10 3、公务接待 | B10:C10 | D10:E10 | F10:G10",
    'A11 项目支出 | B11:C11 =IF(COUNT(B12,B13,B14)=0,"",ROUND(SUM(B12,B13,B14),2)) → 空白 | D11:E11 =IF(COUNT(D12,D13,D14)=0,"",ROUND(SUM(D12,D13,D14),2)) → 空白 | F11:G11 =IF(COUNT(F12,F13,F14)=0,"",ROUND(SUM(F12,F13,F14),2)) → 空白',
    "A12 1、业务工作经费 | B12:C12 | D12:E12 | F12:G12",
    "A13 2、运行维护经费 | B13:C13 | D13:E13 | F13:G13",
    'A14 3、本级专项资金（一个专项一行） | B14:C14 =IF(COUNT(B15:B19)=0,"",ROUND(SUM(B15:B19),2)) → 空白 | D14:E14 =IF(COUNT(D15:D19)=0,"",ROUND(SUM(D15:D19),2)) → 空白 | F14:G14 =IF(COUNT(F15:F19)=0,"",ROUND(SUM(F15:F19),2)) → 空白',
    "A15 | B15:C15 | D15:E15 | F15:G15",
    "A16 | B16:C16 | D16:E16 | F16:G16",
    "A17 | B17:C17 | D17:E17 | F17:G17",
    "A18 | B18:C18 | D18:E18 | F18:G18",
    "A19 | B19:C19 | D19:E19 | F19:G19",
    "A20 公用经费 | B20:C20 | D20:E20 | F20:G20",
    "A21 其中：办公经费 | B21:C21 | D21:E21 | F21:G21",
    "A22 水费、电费、差旅费 | B22:C22 | D22:E22 | F22:G22",
    "A23 会议费、培训费 | B23:C23 | D23:E23 | F23:G23",
    "A24 政府采购金额 | B24:C24 | D24:E24 | F24:G24",
    "A25 部门基本支出预算调整 | B25:C25 | D25:E25 | F25:G25",
    "A26:A27 楼堂馆所控制情况⏎（2024年完工项目） | B26 批复规模⏎（㎡） | C26 实际规模⏎（㎡） | D26 规模控制率 | E26 预算投资⏎（万元） | F26 实际投资⏎（万元） | G26 投资概算控制率",
    'B27 | C27 | D27 =IF(N(B27)=0,"",C27/B27) → 空白 | E27 | F27 | G27 =IF(N(E27)=0,"",F27/E27) → 空白',
    "A28 厉行节约保障措施 | B28:G28",
  ]);
});

test("自评表 stands as it is printed, with the points of the profile", () => {
  expect(printed(blankForm("self", national))).toEqual([
    "A1:J1 自评表（2024年度）",
    "A2 预算部门名称 | B2:J2",
    "A3:A9 年度预算申请⏎（万元） | B3:C3 | D3 年初预算数⏎（万元） | E3 全年预算数⏎（万元） | F3 全年执行数⏎（万元） | G3 分值 | H3 执行率 | I3:J3 得分",
    'B4:C4 年度资金总额： | D4 | E4 | F4 | G4 10 | H4 =IF(N(E4)=0,"",F4/E4) → 空白 | I4:J4 =IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2)) → 0',
    "B5:E5 按收入性质分： | F5:J5 按支出性质分：",
    "B6:C6 一般公共预算： | D6:E6 | F6:G6 其中：基本支出： | H6:J6",
    "B7:C7 政府性基金拨款： | D7:E7 | F7:G7 | H7:J7",
    "B8:C8 纳入专户管理的非税收入拨款： | D8:E8 | F8:G8 项目支出： | H8:J8",
    "B9:C9 其他资金： | D9:E9 | F9:G9 | H9:J9",
    "A10:A11 年度总体目标 | B10:E10 预期目标 | F10:J10 实际完成情况",
    "B11:E11 | F11:J11",
    "A12:A30 绩效指标 | B12 一级指标 | C12 二级指标 | D12 三级指标 | E12 年度指标值 | F12 实际完成值 | G12 评扣分标准 | H12 分值 | I12 得分 | J12 偏差原因分析及改进措施",
    "B13:B19 产出指标⏎（40分） | C13 数量指标 | D13 | E13 | F13 | G13 | H13 | I13 | J13",
    "C14 数量指标 | D14 | E14 | F14 | G14 | H14 | I14 | J14",
    "C15 数量指标 | D15 | E15 | F15 | G15 | H15 | I15 | J15",
    "C16 质量指标 | D16 | E16 | F16 | G16 | H16 | I16 | J16",
    "C17 质量指标 | D17 | E17 | F17 | G17 | H17 | I17 | J17",
    "C18 时效指标 | D18 | E18 | F18 | G18 | H18 | I18 | J18",
    "C19 时效指标 | D19 | E19 | F19 | G19 | H19 | I19 | J19",
    "B20:B24 效益指标⏎（20分） | C20 经济效益指标 | D20 | E20 | F20 | G20 | H20 | I20 | J20",
    "C21 社会效益指标 | D21 | E21 | F21 | G21 | H21 | I21 | J21",
    "C22 社会效益指标 | D22 | E22 | F22 | G22 | H22 | I22 | J22",
    "C23 生态效益指标 | D23 | E23 | F23 | G23 | H23 | I23 | J23",
    "C24 可持续影响指标 | D24 | E24 | F24 | G24 | H24 | I24 | J24",
    "B25:B26 满意度指标⏎（10分） | C25 服务对象满意度指标 | D25 | E25 | F25 | G25 | H25 | I25 | J25",
    "C26 服务对象满意度指标 | D26 | E26 | F26 | G26 | H26 | I26 | J26",
    "B27:B30 成本指标⏎（20分） | C27 经济成本指标 | D27 | E27 | F27 | G27 | H27 | I27 | J27",
    "C28 经济成本指标 | D28 | E28 | F28 | G28 | H28 | I28 | J28",
    "C29 社会成本指标 | D29 | E29 | F29 | G29 | H29 | I29 | J29",
    "C30 生态环境成本指标 | D30 | E30 | F30 | G30 | H30 | I30 | J30",
    'A31:H31 总分 | I31:J31 =IF(COUNT(I13:I30)=0,"",ROUND(SUM(I4,I13:I30),2)) → 空白',
  ]);
});

/** The names under 一级指标 and 二级指标, as they stand one below the other. */
function levels(id: ProfileId): string[] {
  const { rows } = blankForm("self", { year: 2024, profile: profiles[id] });
  return printed({
    rows: rows.map(({ cells }) => ({ cells: cells.filter(({ column }) => column < 3) })),
  }).slice(12, -1);
}

test("成本指标 without points of its own stands under 产出指标", () => {
  expect(levels("national-2020")).toEqual([
    "B13:B21 产出指标⏎（50分） | C13 数量指标",
    "C14 数量指标",
    "C15 数量指标",
    "C16 质量指标",
    "C17 质量指标",
    "C18 时效指标",
    "C19 时效指标",
    "C20 成本指标",
    "C21 成本指标",
    "B22:B26 效益指标⏎（30分） | C22 经济效益指标",
    "C23 社会效益指标",
    "C24 社会效益指标",
    "C25 生态效益指标",
    "C26 可持续影响指标",
    "B27:B28 满意度指标⏎（10分） | C27 服务对象满意度指标",
    "C28 服务对象满意度指标",
  ]);
  expect(levels("hunan-miluo-2024").filter((line) => line.startsWith("B"))).toEqual([
    "B13:B19 产出指标⏎（30分） | C13 数量指标",
    "B20:B24 效益指标⏎（30分） | C20 经济效益指标",
    "B25:B26 满意度指标⏎（10分） | C25 服务对象满意度指标",
    "B27:B30 成本指标⏎（20分） | C27 经济成本指标",
  ]);
});

/** What may be typed where, as a person would say it. */
function entries(form: "base" | "self"): string[] {
  return (blankForm(form, national).validations ?? []).map(({ areas, rule, refusal, prompt }) => {
    const where = areas.map(areaAddress).join(" ");
    const what =
      rule.kind === "choice" ? rule.words.join("/") : `${rule.kind} ${rule.least}…${rule.most ?? ""}`;
    return [where, what, refusal?.message ?? "也可填其他", ...(prompt ? [prompt.message] : [])].join(" | ");
  });
}

test("figures are checked while they are typed", () => {
  expect(entries("base")).toEqual([
    "B3:C3 D3:E3 | whole 0… | 请填整数，单位为人，不能小于 0。",
    "B5:G24 E27 F27 | decimal 0… | 请填数字，单位为万元，不能小于 0；没有发生额的填 0。",
    "B27 C27 | decimal 0… | 请填数字，单位为㎡，不能小于 0；没有的填 0。",
  ]);
  expect(entries("self")).toEqual([
    "D4 E4 F4 D6:E6 D7:E7 D8:E8 D9:E9 H6:J6 H8:J8 | decimal 0… | 请填数字，单位为万元，不能小于 0；没有发生额的填 0。",
    "G4 | decimal 0…100 | 请填 0 到 100 之间的数字。",
    "C13:C19 | 数量指标/质量指标/时效指标 | 也可填其他",
    "H13:H19 | decimal 0…40 | 请填 0 到 40 之间的数字。 | 产出指标各行分值合计 40 分。",
    "I13:I19 | decimal 0…40 | 请填 0 到 40 之间的数字。",
    "C20:C24 | 经济效益指标/社会效益指标/生态效益指标/可持续影响指标 | 也可填其他",
    "H20:H24 | decimal 0…20 | 请填 0 到 20 之间的数字。 | 效益指标各行分值合计 20 分。",
    "I20:I24 | decimal 0…20 | 请填 0 到 20 之间的数字。",
    "C25:C26 | 服务对象满意度指标 | 也可填其他",
    "H25:H26 | decimal 0…10 | 请填 0 到 10 之间的数字。 | 满意度指标各行分值合计 10 分。",
    "I25:I26 | decimal 0…10 | 请填 0 到 10 之间的数字。",
    "C27:C30 | 经济成本指标/社会成本指标/生态环境成本指标 | 也可填其他",
    "H27:H30 | decimal 0…20 | 请填 0 到 20 之间的数字。 | 成本指标各行分值合计 20 分。",
    "I27:I30 | decimal 0…20 | 请填 0 到 20 之间的数字。",
  ]);
});

/** Both blank forms in a workbook of their own. */
function blankBook(id: ProfileId, year: number) {
  const purpose = { year, profile: profiles[id] };
  const bytes = newXlsx([blankForm("base", purpose), blankForm("self", purpose)]);
  return openXlsx(bytes, { recalculate });
}

describe.each(keysOf(profiles))("both forms of %s", (id) => {
  const form = readForm(blankBook(id, 2025).snapshot());

  test("are recognised, with their year", () => {
    expect([form.sheets, form.rivals, form.year]).toEqual([
      { base: "基础数据表", self: "自评表" },
      { base: [], self: [] },
      2025,
    ]);
    expect(form.years.map(({ cell, year, offset }) => [cell.place.sheet, cell.text, year - offset])).toEqual([
      ["基础数据表", "2024年决算数", 2025],
      ["基础数据表", "2025年预算数", 2025],
      ["基础数据表", "2025年决算数", 2025],
      ["基础数据表", "2025年实际在职人数", 2025],
      ["基础数据表", "楼堂馆所控制情况\n（2025年完工项目）", 2025],
      ["自评表", "自评表（2025年度）", 2025],
    ]);
  });

  test("are tidy: no rule about the sheets themselves has anything to say", () => {
    const { outcomes } = checkForm(form, profiles[id]);
    const found = outcomes.flatMap(({ findings }) => findings).filter(({ rule }) => rule.startsWith("P-"));
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([]);
  });

  test("have a blank cell for every field, but for the points of execution and what follows from them", () => {
    const filled = keysOf(form.figures).filter((figure) => form.figures[figure].state !== "blank");
    expect(filled.map((figure) => [figure, textOf(form.figures[figure])])).toEqual([
      ["funds.weight", "10"],
      ["funds.score", "0.00"],
      // Printed by other forms only.
      ["total.weight", "absent"],
    ]);
    expect(textFields.map((text) => form.texts[text].state)).toEqual(["blank", "blank", "blank", "blank"]);
    expect(form.adjustment.map(({ state }) => state)).toEqual(["blank"]);
    expect([...form.indicatorColumns]).toEqual(indicatorColumns);
    expect([form.items, form.indicators]).toEqual([[], []]);
  });
});

function textOf(reading: Figure): string {
  return "cell" in reading ? reading.cell.text : reading.state;
}

/** The cell that a reading stands in. */
function placeOfReading(reading: Figure | TextReading) {
  if (!("cell" in reading)) throw new Error(`no cell for ${reading.label}`);
  return reading.cell.place;
}

/** A typed value; nothing where the case leaves the cell blank or the form has its formula. */
function typing(reading: Figure | TextReading, value: CellValue): CellEdit[] {
  const place = placeOfReading(reading);
  if (value === null || ("cell" in reading && reading.cell.formula !== null)) return [];
  return [
    typeof value === "number"
      ? { kind: "number", place, value }
      : { kind: "text", place, value: String(value) },
  ];
}

/** The clean case as someone types it into the blank forms; the empty rows are found below their labels. */
function typed(form: Form, { sheets }: Snapshot): CellEdit[] {
  const data = cleanCase;
  const { staff, buildings, funds, income, expenditure } = data;
  const blocks = { staff, buildings, funds, income, expenditure };
  const figures = [...baseFigures, ...selfFigures].flatMap((id) => {
    const [block, name] = id.split(".");
    if (block === "total") return [];
    const fields: Readonly<Record<string, CellValue>> = blocks[block as keyof typeof blocks];
    return typing(form.figures[id], fields[name ?? ""] ?? null);
  });
  const amounts = amountIds.flatMap((id) => {
    const [row, column] = amountParts(id);
    return typing(form.figures[id], data.amounts[row][amountColumns.indexOf(column)] ?? null);
  });
  const special = placeOfReading(form.figures["projectsSpecial.final"]).row;
  const items = data.items.flatMap((item, index): CellEdit[] => [
    {
      kind: "text",
      place: { sheet: "基础数据表", row: special + 1 + index, column: 0 },
      value: String(item.name),
    },
    ...amountColumns.map((column, triple): CellEdit => {
      const place = {
        ...placeOfReading(form.figures[`projectsSpecial.${column}`]),
        row: special + 1 + index,
      };
      return { kind: "number", place, value: Number(item.amounts[triple]) };
    }),
  ]);
  const [adjustment] = form.adjustment;
  const texts = [
    ...typing(form.texts.thrift, data.thrift),
    ...typing(form.texts.department, data.department),
    ...typing(form.texts["goals.expected"], data.goals.expected),
    ...typing(form.texts["goals.actual"], data.goals.actual),
  ];

  const names = sheets.find(({ name }) => name === "自评表")?.values.map((row) => row[2]) ?? [];
  const used = new Set<number>();
  let level2: CellValue = null;
  const indicators = data.indicators.flatMap((indicator) => {
    level2 = indicator.level2 ?? level2;
    const row = names.findIndex((name, index) => name === level2 && !used.has(index));
    if (row < 0) throw new Error(`no empty row for ${String(level2)}`);
    used.add(row);
    return indicatorColumns.flatMap((column, index): CellEdit[] => {
      const value = indicator[column];
      const place = { sheet: "自评表", row, column: 1 + index };
      if (value === null || column === "level1" || column === "level2") return [];
      return [
        typeof value === "number"
          ? { kind: "number", place, value }
          : { kind: "text", place, value: String(value) },
      ];
    });
  });
  return [
    ...figures,
    ...amounts,
    ...items,
    ...(adjustment ? typing(adjustment, data.adjustment[0]) : []),
    ...texts,
    ...indicators,
  ];
}

/** What the rules say, without the cells, which stand elsewhere. */
function sayings(form: Form) {
  return checkForm(form).outcomes.map(({ rule, state, findings, notChecked }) => [
    rule.id,
    state,
    ...findings.map(({ message }) => message),
    ...notChecked.map(({ reason }) => reason),
  ]);
}

test("filled with the figures of a clean filing, all rules say what they say of that filing", async () => {
  const workbook = blankBook("national-2021", 2024);
  const blank = workbook.snapshot();
  await workbook.apply(typed(readForm(blank), blank));
  const form = readForm(workbook.snapshot());
  const filing = readForm(snapshotOf(standardSheets({ ...cleanCase, narrative: [] })));
  // Only our form prints points in the names of the 一级指标. Two of its rows are of no use here: S-56 says to delete them.
  const own = new Set(["S-37", "S-56"]);
  const others = (all: ReturnType<typeof sayings>) => all.filter(([id]) => !own.has(id ?? ""));
  expect(others(sayings(form))).toEqual(others(sayings(filing)));
  expect(sayings(form).find(([id]) => id === "S-37")).toEqual(["S-37", "passed"]);
  const failed = (all: ReturnType<typeof sayings>) =>
    all.filter(([, state]) => state === "failed").map(([id]) => id);
  expect([failed(sayings(filing)), failed(sayings(form))]).toEqual([[], ["S-56"]]);

  // Sums, rates and scores were computed by the form's own formulas.
  const computed = [
    "threePublic.final",
    "vehicles.priorFinal",
    "projects.budget",
    "projectsSpecial.final",
    "staff.rate",
    "funds.rate",
    "funds.score",
    "total.score",
  ] as const;
  const shown = computed.map((id) => {
    const figure = form.figures[id];
    return "cell" in figure && figure.cell.formula !== null ? [id, figure.cell.text] : [id, "no formula"];
  });
  expect(shown).toEqual([
    ["threePublic.final", "7.95"],
    ["vehicles.priorFinal", "6.20"],
    ["projects.budget", "460.00"],
    ["projectsSpecial.final", "300.50"],
    ["staff.rate", "91.30%"],
    ["funds.rate", "98.28%"],
    ["funds.score", "9.83"],
    ["total.score", "99.63"],
  ]);
});
