import type { CaseData } from "../../case-data";
import { cleanCase } from "../clean";
import { standardSheets } from "../standard-layout";

export const story =
  "自评报告照抄了表中不平的三个数（基本支出加项目支出不等于支出合计），“三公”经费下降率以本年数为基数。";

const filing: CaseData = {
  ...cleanCase,
  expenditure: { basic: 786, project: 448.5 },
  narrative: cleanCase.narrative.map((text) =>
    text
      .replace("基本支出780.00万元，占63.49%", "基本支出786.00万元，占63.98%")
      .replace("全年基本支出780.00万元", "全年基本支出786.00万元")
      .replace("下降11.67%", "下降13.21%"),
  ),
};

export const sheets = standardSheets(filing);

export const triggers: readonly string[] = ["R-08", "R-18"];
