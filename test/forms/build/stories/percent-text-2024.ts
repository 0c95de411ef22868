import { withCells } from "../change";
import { cleanCase } from "../clean";
import { standardSheets } from "../standard-layout";

export const story =
  "把数字当文字填：全角数字、千分位、带单位、带百分号、多余的点和横线（“４６”“42人”“1,228.50”“91.30％”“7.95.”“—”），数值本身都对，只应指出单元格不是纯数字。";

/** The sheets of the clean case with these cells typed as text; every one still reads as the same figure, a dash as a blank. */
export const sheets = withCells(standardSheets(cleanCase), {
  "staff.quota": { value: "４６" },
  "staff.actual": { value: "42人" },
  "staff.rate": { value: "91.30％" },
  "threePublic.final": { value: "7.95." },
  "reception.budget": { value: " 2.60 " },
  "projects.final": { value: "448.50万元" },
  "operating.final": { value: "１５４.３０" },
  "vehiclePurchase.final": { value: "—" },
  "abroad.final": { value: "-" },
  "buildings.areaRate": { value: "—" },
  "buildings.investmentRate": { value: "—" },
  "funds.initialBudget": { value: "1,250.00" },
  "funds.annualBudget": { value: "1，250.00" },
  "funds.executed": { value: "1,228.50" },
  "funds.rate": { value: "98.28%" },
  "funds.score": { value: "9.83分" },
  "income.general": { value: "1228.50万元" },
  "indicators.0.weight": { value: "８" },
  "indicators.0.score": { value: "8分" },
  "total.score": { value: "99.63" },
});

export const triggers: readonly string[] = ["P-06"];
