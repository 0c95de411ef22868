import { amountRows } from "../../../../src/core/form/fields";
import { recordOf } from "../../../../src/core/record";
import type { Triple } from "../../case-data";
import { withCells } from "../change";
import { cleanCase } from "../clean";
import type { SheetDesign } from "../design";
import { baseSheet, narrativeSheet, selfSheet } from "../standard-layout";

export const story =
  "没有收拾干净就上报：上年决算整列忘了把元换算成万元、控制率丢了百分号、实际完成值的100%变成1、2023年决算数一列被隐藏、评分标准留着填写说明、自评报告还有多处【请填写】和20XX年。";

const yuan = 10_000;
const inYuan = ([prior, budget, final]: Triple): Triple => [Number(prior) * yuan, budget, final];

const filing = {
  ...cleanCase,
  amounts: recordOf(amountRows, (row) => inYuan(cleanCase.amounts[row])),
  items: cleanCase.items.map((item) => ({ ...item, amounts: inYuan(item.amounts) })),
  narrative: [
    ...cleanCase.narrative.slice(0, -1),
    "预算调整的原因：【请填写：追加或调减的金额、文件依据和原因】",
    "对下一步预算安排的建议：【请填写：有关建议】",
    "（此处填写其他需要说明的问题，200字以内）",
    "20XX年X月X日",
  ],
};

/** The column of 上年决算数 and the one it is merged with. */
const priorColumns = [1, 2];
const base: SheetDesign = { ...baseSheet(filing), hiddenColumns: priorColumns };

export const sheets = [
  ...withCells([base, selfSheet(filing)], {
    "staff.rate": { value: 0.913, numberFormat: "General" },
    "indicators.4.actual": { value: 1 },
    "indicators.4.standard": { value: "每低1个百分点扣0.5分，扣完为止（限100字以内）" },
  }),
  narrativeSheet(filing),
];

export const triggers: readonly string[] = ["P-04", "P-05", "P-08", "P-09"];
