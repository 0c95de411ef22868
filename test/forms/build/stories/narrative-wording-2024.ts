import type { CaseData } from "../../case-data";
import { cleanCase } from "../clean";
import { standardSheets } from "../standard-layout";

export const story =
  "自评报告由别的单位的旧稿改写：概况和落款是另一个局，留有旧年份，一个专项写成了别的名称，列举数不符，文号写错，日期早于年末。";

/** What the copied report says in place of the clean one's words. */
const copied: readonly (readonly [string, string])[] = [
  ["我局负责全县", "云岭县农业农村局是县人民政府工作部门，负责全县"],
  ["森林防火能力建设专项100.70万元", "湿地修复专项100.70万元"],
  [
    "专项资金实行项目库管理，",
    "专项资金按照云财绩〔2035〕8号实行项目库管理，由资源股、造林股、财务股四个股室分工负责，",
  ],
  ["2024年无完工的", "2019年无完工的"],
];

const narrative = cleanCase.narrative.map((text) =>
  copied.reduce((written, [from, to]) => written.replace(from, to), text),
);

const filing: CaseData = {
  ...cleanCase,
  narrative: [...narrative.slice(0, -2), "云岭县农业农村局", "2024年12月20日"],
};

export const sheets = standardSheets(filing);

export const triggers: readonly string[] = ["R-23", "R-37", "R-38", "R-39", "R-40", "R-43", "R-46"];
