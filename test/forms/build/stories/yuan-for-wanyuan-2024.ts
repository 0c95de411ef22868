import { withCells } from "../change";
import { seedCase } from "../seed";
import { standardSheets } from "../standard-layout";

export const story =
  "编办从核算系统抄数时把几处金额填成了“元”：公用经费决算438000、政府采购决算50000、公务接待决算12000、自评表项目支出130000，合计关系和两表关系随之全破。";

export const sheets = withCells(standardSheets(seedCase), {
  "operating.final": { value: 438000 },
  "procurement.final": { value: 50000 },
  "reception.final": { value: 12000 },
  "expenditure.project": { value: 130000 },
});

export const triggers: readonly string[] = [
  "P-04",
  "B-08",
  "B-12",
  "B-34",
  "S-10",
  "X-01",
  "X-03",
  "X-06",
  "X-08",
];
