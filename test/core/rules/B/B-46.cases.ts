import rule from "../../../../src/core/rules/B/B-46-columns-are-not-copied";
import { amountRows } from "../../../../src/core/form/fields";
import { recordOf } from "../../../../src/core/record";
import type { CaseData, Triple } from "../../../forms/case-data";
import type { RuleCases } from "../cases";

type Item = CaseData["items"][number];

/** The filing with these columns of every row: which of its three amounts stand in 上年决算数, 本年预算数, 本年决算数. */
const columnsFrom =
  (...from: readonly [0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2]) =>
  (data: CaseData): CaseData => {
    const copied = (amounts: Triple): Triple => [amounts[from[0]], amounts[from[1]], amounts[from[2]]];
    return {
      ...data,
      amounts: recordOf(amountRows, (row) => copied(data.amounts[row])),
      items: data.items.map((item): Item => ({ ...item, amounts: copied(item.amounts) })),
    };
  };

/** The filing with amounts in these rows only, 5.00 in every column. */
const onlyRows =
  (...rows: readonly string[]) =>
  (data: CaseData): CaseData => ({
    ...data,
    amounts: recordOf(amountRows, (row): Triple => (rows.includes(row) ? [5, 5, 5] : [0, 0, 0])),
    items: [],
  });

/** The budget and the final amount of every row that has any. */
const allAmounts = [
  "基础数据表!D5 三公经费·2024年预算数＝8.60",
  "基础数据表!F5 三公经费·2024年决算数＝8.60",
  "基础数据表!D6 公务用车购置和维护经费·2024年预算数＝6.00",
  "基础数据表!F6 公务用车购置和维护经费·2024年决算数＝6.00",
  "基础数据表!D8 公车运行维护·2024年预算数＝6.00",
  "基础数据表!F8 公车运行维护·2024年决算数＝6.00",
  "基础数据表!D10 公务接待·2024年预算数＝2.60",
  "基础数据表!F10 公务接待·2024年决算数＝2.60",
  "基础数据表!D11 项目支出·2024年预算数＝460.00",
  "基础数据表!F11 项目支出·2024年决算数＝460.00",
  "基础数据表!D12 业务工作经费·2024年预算数＝90.00",
  "基础数据表!F12 业务工作经费·2024年决算数＝90.00",
  "基础数据表!D13 运行维护经费·2024年预算数＝62.00",
  "基础数据表!F13 运行维护经费·2024年决算数＝62.00",
  "基础数据表!D14 本级专项资金（一个专项一行）·2024年预算数＝308.00",
  "基础数据表!F14 本级专项资金（一个专项一行）·2024年决算数＝308.00",
  "基础数据表!D18 公用经费·2024年预算数＝158.00",
  "基础数据表!F18 公用经费·2024年决算数＝158.00",
  "基础数据表!D19 办公经费·2024年预算数＝50.00",
  "基础数据表!F19 办公经费·2024年决算数＝50.00",
  "基础数据表!D20 水费、电费、差旅费·2024年预算数＝45.00",
  "基础数据表!F20 水费、电费、差旅费·2024年决算数＝45.00",
  "基础数据表!D21 会议费、培训费·2024年预算数＝9.50",
  "基础数据表!F21 会议费、培训费·2024年决算数＝9.50",
  "基础数据表!D22 政府采购金额·2024年预算数＝82.00",
  "基础数据表!F22 政府采购金额·2024年决算数＝82.00",
  "基础数据表!D15 松材线虫病防治专项·2024年预算数＝135.00",
  "基础数据表!F15 松材线虫病防治专项·2024年决算数＝135.00",
  "基础数据表!D16 森林防火能力建设专项·2024年预算数＝103.00",
  "基础数据表!F16 森林防火能力建设专项·2024年决算数＝103.00",
  "基础数据表!D17 国土绿化与义务植树专项·2024年预算数＝70.00",
  "基础数据表!F17 国土绿化与义务植树专项·2024年决算数＝70.00",
];

const cases: RuleCases = {
  rule,
  passes: [
    { when: "预算和决算不同" },
    { when: "只有一行不同", data: columnsFrom(0, 1, 1), set: { "procurement.final": 80.36 } },
  ],
  fails: [
    {
      when: "决算一列是从预算一列复制的",
      data: columnsFrom(0, 1, 1),
      findings: [
        {
          message: "基础数据表填了金额的 16 行，2024年决算数与2024年预算数每一行都相同。",
          cells: allAmounts,
        },
      ],
    },
    {
      when: "三列完全相同",
      data: columnsFrom(1, 1, 1),
      findings: [
        {
          message:
            "基础数据表填了金额的 16 行，2024年决算数与2024年预算数每一行都相同，与2023年决算数也都相同。",
          cells: allAmounts,
        },
      ],
    },
    {
      when: "只有三行有金额，每行预算和决算都相同",
      data: onlyRows("threePublic", "reception", "operating"),
      findings: [
        {
          message:
            "基础数据表填了金额的 3 行，2024年决算数与2024年预算数每一行都相同，与2023年决算数也都相同。",
          cells: [
            "基础数据表!D5 三公经费·2024年预算数＝5.00",
            "基础数据表!F5 三公经费·2024年决算数＝5.00",
            "基础数据表!D10 公务接待·2024年预算数＝5.00",
            "基础数据表!F10 公务接待·2024年决算数＝5.00",
            "基础数据表!D15 公用经费·2024年预算数＝5.00",
            "基础数据表!F15 公用经费·2024年决算数＝5.00",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "只有两行有金额，相同可能是巧合",
      data: onlyRows("threePublic", "reception"),
      notChecked: [{ reason: "不适用：填了金额的不到 3 行，相同可能是巧合。", cells: [] }],
    },
  ],
};

export default cases;
