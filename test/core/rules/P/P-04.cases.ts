import rule from "../../../../src/core/rules/P/P-04-amounts-are-in-wanyuan";
import { amountRows } from "../../../../src/core/form/fields";
import { recordOf } from "../../../../src/core/record";
import type { CaseData, Triple } from "../../../forms/case-data";
import { withoutSheet } from "../B/sheet-changes";
import type { ExpectedFinding, RuleCases } from "../cases";

/** Every amount of 上年决算数 as copied from the accounts, in 元. */
const priorInYuan = (data: CaseData): CaseData => {
  const inYuan = ([prior, budget, final]: Triple): Triple => [Number(prior) * 10_000, budget, final];
  return {
    ...data,
    amounts: recordOf(amountRows, (row) => inYuan(data.amounts[row])),
    items: data.items.map((item) => ({ ...item, amounts: inYuan(item.amounts) })),
  };
};

const executedInYuan: ExpectedFinding = {
  message:
    "自评表“年度资金总额·全年执行数”填写 12285000.00，约为自评表“年度资金总额·年初预算数”1250.00 万元、自评表“年度资金总额·全年预算数”1250.00 万元的 1 万倍，疑似以元为单位；如果是元，应为 1228.50 万元。",
  cells: [
    "自评表!F4 年度资金总额·全年执行数＝12285000.00",
    "自评表!D4 年度资金总额·年初预算数＝1250.00",
    "自评表!E4 年度资金总额·全年预算数＝1250.00",
  ],
  expected: "1228.50",
  actual: "12285000.00",
};

const procurementInYuan: ExpectedFinding = {
  message:
    "基础数据表“政府采购金额·2024年决算数”填写 803600.00，远大于同一行“2023年决算数”75.00 万元、“2024年预算数”82.00 万元，也大于自评表“年度资金总额·全年预算数”的 1250.00 万元，疑似以元为单位；如果是元，应为 80.36 万元。",
  cells: [
    "基础数据表!F22 政府采购金额·2024年决算数＝803600.00",
    "基础数据表!B22 政府采购金额·2023年决算数＝75.00",
    "基础数据表!D22 政府采购金额·2024年预算数＝82.00",
    "自评表!E4 年度资金总额·全年预算数＝1250.00",
  ],
  expected: "80.36",
  actual: "803600.00",
};

const cases: RuleCases = {
  rule,
  passes: [
    { when: "金额都以万元为单位" },
    {
      when: "上年 2 万元、本年 20000 万元，全年执行数也有这么大，不算",
      set: {
        "projects.priorFinal": 2,
        "projects.budget": 2,
        "projects.final": 20000,
        "projectsSpecial.final": 19852,
        "items.2.priorFinal": 2,
        "items.2.budget": 2,
        "items.2.final": 19619.5,
        "expenditure.project": 20000,
        "funds.annualBudget": 21000,
        "funds.executed": 20780,
      },
    },
    {
      when: "只有基础数据表，一个专项由 2 万元增加到 20000 万元，合计相符",
      sheets: withoutSheet("自评表"),
      set: {
        "projects.priorFinal": 302,
        "projects.final": 20380.5,
        "projectsSpecial.priorFinal": 157,
        "projectsSpecial.final": 20232.5,
        "items.2.priorFinal": 2,
        "items.2.budget": 2,
        "items.2.final": 20000,
      },
    },
    {
      when: "只有基础数据表，公用经费由 5 万元增加到 20000 万元，所列分项只是其中一部分",
      sheets: withoutSheet("自评表"),
      set: {
        "operating.priorFinal": 5,
        "operating.budget": 5,
        "operating.final": 20000,
        "operatingOffice.final": 2,
        "operatingUtilities.final": 2,
        "operatingMeetings.final": 1,
      },
    },
    {
      when: "年初预算数没有填，全年预算数 2 万元、执行数 20000 万元（由 S-04 提示）",
      set: { "funds.initialBudget": null, "funds.annualBudget": 2, "funds.executed": 20000 },
    },
    {
      when: "年初没有预算、年中追加 20000 万元",
      set: { "funds.initialBudget": 2, "funds.annualBudget": 20000, "funds.executed": 19000 },
    },
    { when: "填了 0 或留空", set: { "abroad.final": null, "reception.final": 0 } },
  ],
  fails: [
    {
      when: "自评表的项目支出填成了元",
      set: { "expenditure.project": 4485000 },
      findings: [
        {
          message:
            "自评表“项目支出”填写 4485000.00，约为基础数据表“项目支出·2024年决算数”448.50 万元的 1 万倍，疑似以元为单位；如果是元，应为 448.50 万元。",
          cells: ["自评表!H8 项目支出＝4485000.00", "基础数据表!F11 项目支出·2024年决算数＝448.50"],
          expected: "448.50",
          actual: "4485000.00",
        },
      ],
    },
    {
      when: "基础数据表的项目支出填成了元",
      set: { "projects.final": 4485000 },
      findings: [
        {
          message:
            "基础数据表“项目支出·2024年决算数”填写 4485000.00，约为自评表“项目支出”448.50 万元的 1 万倍，疑似以元为单位；如果是元，应为 448.50 万元。",
          cells: ["基础数据表!F11 项目支出·2024年决算数＝4485000.00", "自评表!H8 项目支出＝448.50"],
          expected: "448.50",
          actual: "4485000.00",
        },
      ],
    },
    {
      when: "公务接待填成了元，比三公经费合计还大",
      set: { "reception.final": 23500 },
      findings: [
        {
          message:
            "基础数据表“公务接待·2024年决算数”填写 23500.00，远大于同一行“2023年决算数”2.80 万元、“2024年预算数”2.60 万元，也大于基础数据表“三公经费·2024年决算数”的 7.95 万元，疑似以元为单位；如果是元，应为 2.35 万元。",
          cells: [
            "基础数据表!F10 公务接待·2024年决算数＝23500.00",
            "基础数据表!B10 公务接待·2023年决算数＝2.80",
            "基础数据表!D10 公务接待·2024年预算数＝2.60",
            "基础数据表!F5 三公经费·2024年决算数＝7.95",
          ],
          expected: "2.35",
          actual: "23500.00",
        },
      ],
    },
    {
      when: "政府采购金额填成了元，比全年预算数还大",
      set: { "procurement.final": 803600 },
      findings: [procurementInYuan],
    },
    {
      when: "全年执行数填成了元",
      set: { "funds.executed": 12285000 },
      findings: [executedInYuan],
    },
    {
      when: "全年执行数和政府采购金额都填成了元",
      set: { "funds.executed": 12285000, "procurement.final": 803600 },
      findings: [executedInYuan, procurementInYuan],
    },
    {
      when: "三公经费合计填成了元，是分项之和的 1 万倍",
      set: { "threePublic.priorFinal": 90000 },
      findings: [
        {
          message:
            "基础数据表“三公经费·2023年决算数”填写 90000.00，远大于同一行“2024年预算数”8.60 万元、“2024年决算数”7.95 万元，疑似以元为单位；如果是元，应为 9.00 万元。",
          cells: [
            "基础数据表!B5 三公经费·2023年决算数＝90000.00",
            "基础数据表!D5 三公经费·2024年预算数＝8.60",
            "基础数据表!F5 三公经费·2024年决算数＝7.95",
          ],
          expected: "9.00",
          actual: "90000.00",
        },
      ],
    },
    {
      when: "基础数据表整张都是元，各年相近",
      set: {
        "projects.priorFinal": 4200000,
        "projects.budget": 4600000,
        "projects.final": 4485000,
        "operating.priorFinal": 1500000,
        "operating.budget": 1580000,
        "operating.final": 1543000,
      },
      findings: [
        {
          message:
            "基础数据表“项目支出·2024年决算数”填写 4485000.00，约为自评表“项目支出”448.50 万元的 1 万倍，疑似以元为单位；如果是元，应为 448.50 万元。",
          cells: ["基础数据表!F11 项目支出·2024年决算数＝4485000.00", "自评表!H8 项目支出＝448.50"],
          expected: "448.50",
          actual: "4485000.00",
        },
        {
          message:
            "基础数据表“公用经费·2024年决算数”填写 1543000.00，远大于自评表“年度资金总额·全年预算数”的 1250.00 万元，疑似以元为单位；如果是元，应为 154.30 万元。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝1543000.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "154.30",
          actual: "1543000.00",
        },
        {
          message:
            "基础数据表“项目支出·2024年预算数”填写 4600000.00，远大于自评表“年度资金总额·全年预算数”的 1250.00 万元，疑似以元为单位；如果是元，应为 460.00 万元。",
          cells: [
            "基础数据表!D11 项目支出·2024年预算数＝4600000.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "460.00",
          actual: "4600000.00",
        },
        {
          message:
            "基础数据表“公用经费·2024年预算数”填写 1580000.00，远大于自评表“年度资金总额·全年预算数”的 1250.00 万元，疑似以元为单位；如果是元，应为 158.00 万元。",
          cells: [
            "基础数据表!D18 公用经费·2024年预算数＝1580000.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "158.00",
          actual: "1580000.00",
        },
      ],
    },
    {
      when: "上年决算整列都是元",
      data: priorInYuan,
      findings: [
        {
          message:
            "基础数据表“2023年决算数”一列有 16 个金额疑似以元为单位：“三公经费·2023年决算数”90000.00、“公务用车购置和维护经费·2023年决算数”62000.00、“公车运行维护·2023年决算数”62000.00 等，都远大于同一行的其他列。",
          cells: [
            "基础数据表!B5 三公经费·2023年决算数＝90000.00",
            "基础数据表!B6 公务用车购置和维护经费·2023年决算数＝62000.00",
            "基础数据表!B8 公车运行维护·2023年决算数＝62000.00",
            "基础数据表!B10 公务接待·2023年决算数＝28000.00",
            "基础数据表!B11 项目支出·2023年决算数＝4200000.00",
            "基础数据表!B12 业务工作经费·2023年决算数＝850000.00",
            "基础数据表!B13 运行维护经费·2023年决算数＝600000.00",
            "基础数据表!B14 本级专项资金（一个专项一行）·2023年决算数＝2750000.00",
            "基础数据表!B18 公用经费·2023年决算数＝1500000.00",
            "基础数据表!B19 办公经费·2023年决算数＝480000.00",
            "基础数据表!B20 水费、电费、差旅费·2023年决算数＝420000.00",
            "基础数据表!B21 会议费、培训费·2023年决算数＝90000.00",
            "基础数据表!B22 政府采购金额·2023年决算数＝750000.00",
            "基础数据表!B15 松材线虫病防治专项·2023年决算数＝1200000.00",
            "基础数据表!B16 森林防火能力建设专项·2023年决算数＝950000.00",
            "基础数据表!B17 国土绿化与义务植树专项·2023年决算数＝600000.00",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有这两张表",
      sheets: () => [],
      notChecked: [{ reason: "不适用：没有识别到两张表。", cells: [] }],
    },
  ],
};

export default cases;
