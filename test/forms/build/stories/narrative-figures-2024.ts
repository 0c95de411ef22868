import type { CaseData } from "../../case-data";
import { cleanCase } from "../clean";
import { standardSheets } from "../standard-layout";

export const story =
  "自评报告的数字与两表不一致：编制、人员、支出、占比、“三公”增减、收支、采购和指标完成值各有写错，增减方向写反，没有增减却写增加0万元。";

/** What the filer wrote instead of what the clean report says. */
const wrong: readonly (readonly [string, string])[] = [
  ["编制数为46人，2024年末实际在职42人", "编制数为48人，2024年末实际在职43人"],
  ["在职人员控制率为91.30%", "在职人员控制率为0.91%"],
  ["退休18人", "退休17人"],
  [
    "部门整体支出规模为1228.50万元，其中：基本支出780.00万元，占63.49%；项目支出448.50万元，占36.51%",
    "部门整体支出规模为1229.50万元，其中：基本支出781.00万元，占63%；项目支出449.50万元，占36%",
  ],
  ["全年收入合计1228.50万元，全部为一般公共预算财政拨款", "全年收入合计1240.00万元，其中财政拨款1230.00万元"],
  ["工资福利支出612.40万元", "工资福利支出621.40万元"],
  ["商品和服务支出148.10万元", "商品和服务支出147.10万元"],
  ["公务接待费2.35万元", "公务接待费2.53万元"],
  ["较上年决算数减少1.05万元，下降11.67%", "较上年决算数减少1.50万元，下降13.21%"],
  [
    "政府采购预算82.00万元，实际采购80.36万元，执行率98.00%",
    "政府采购预算28.00万元，实际采购80.36万元，执行率100%",
  ],
  ["年初预算安排460.00万元", "年初预算安排448.50万元"],
  ["松材线虫病防治小班数126个", "松材线虫病防治小班数162个"],
];

const added =
  "公务接待费2.35万元，比上年增加0.45万元，增长16.07%。公务用车购置费12.00万元，比上年增加12.00万元，增长100%。因公出国（境）费0.00万元，比上年增加0万元，增长0%。";

function miswritten(text: string): string {
  const changed = wrong.reduce((written, [from, to]) => written.replace(from, to), text);
  return text.startsWith("政府采购预算") ? `${changed}${added}` : changed;
}

const filing: CaseData = {
  ...cleanCase,
  amounts: {
    ...cleanCase.amounts,
    threePublic: [9, 8.6, 19.95],
    vehicles: [6.2, 6, 17.6],
    vehiclePurchase: [0, 0, 12],
  },
  narrative: cleanCase.narrative.map(miswritten),
};

export const sheets = standardSheets(filing);

export const triggers: readonly string[] = [
  "R-02",
  "R-03",
  "R-04",
  "R-05",
  "R-06",
  "R-07",
  "R-09",
  "R-10",
  "R-11",
  "R-12",
  "R-14",
  "R-15",
  "R-16",
  "R-17",
  "R-19",
  "R-20",
  "R-21",
  "R-22",
  "R-35",
  "R-44",
  "R-45",
  "R-47",
];
