import { addressOf } from "../../src/core/address";
import { checkForm } from "../../src/core/check";
import { fixOf } from "../../src/core/fixes";
import { readForm } from "../../src/core/form/read";
import type { CellValue } from "../../src/core/snapshot";
import { withCells } from "../forms/build/change";
import { cleanCase } from "../forms/build/clean";
import { snapshotOf } from "../forms/build/snapshot";
import { baseSheet, selfSheet } from "../forms/build/standard-layout";

/** What the fixes of the changed forms of the clean filing would write: "B-08 改为分项之和 F5: 8.20 → 7.95". */
function fixesOf(changes: Parameters<typeof withCells>[1]): string[] {
  const form = readForm(snapshotOf(withCells([baseSheet(cleanCase), selfSheet(cleanCase)], changes)));
  return checkForm(form).outcomes.flatMap(({ findings }) =>
    findings.map((finding) => {
      const fix = fixOf(finding, form);
      if (!fix) return `${finding.rule} none`;
      const steps = fix.steps.map(
        ({ cell, edit, before, after }) =>
          `${addressOf(cell.place)}: ${before} → ${edit.kind === "formula" ? `${edit.formula}，显示 ` : ""}${after}`,
      );
      return `${finding.rule} ${fix.label}${fix.safe ? "" : "（逐项确认）"} ${steps.join("；")}`;
    }),
  );
}

it.each<[string, Record<string, { value: CellValue; formula?: string }>, string[]]>([
  [
    "a wrong rate becomes a formula",
    { "staff.rate": { value: 0.88 } },
    ['B-03 写成公式 F3: 88.00%（手工填写） → =IF(N(B3)=0,"",D3/B3)，显示 91.30%'],
  ],
  [
    "a wrong total becomes the sum, only when asked for",
    { "threePublic.final": { value: 8.2 } },
    ["B-08 改为分项之和（逐项确认） F5: 8.20 → 7.95"],
  ],
  [
    "a total that is a formula is not written over",
    { "threePublic.final": { value: 8.2, formula: "=8.2" } },
    ["B-08 none"],
  ],
  [
    "blank details become 0",
    { "abroad.final": { value: null }, "vehiclePurchase.budget": { value: null } },
    ["B-10 空白处填 0 D7: 空白 → 0；F9: 空白 → 0"],
  ],
  [
    "blank amounts of an item become 0, those of a whole row only when asked for",
    {
      "items.0.priorFinal": { value: null },
      "items.1.priorFinal": { value: null },
      "items.1.budget": { value: null },
      "items.1.final": { value: null },
    },
    [
      "B-17 改为分项之和（逐项确认） B14: 275.00 → 60",
      "B-17 改为分项之和（逐项确认） D14: 308.00 → 205",
      "B-17 改为分项之和（逐项确认） F14: 300.50 → 199.8",
      "B-18 空白处填 0 B15: 空白 → 0",
      "B-18 空白处填 0（逐项确认） B16: 空白 → 0；D16: 空白 → 0；F16: 空白 → 0",
      "B-19 none",
    ],
  ],
  ["an item's name is not ours to write", { "items.1.name": { value: null } }, ["B-18 none"]],
  [
    "a rate of nothing becomes a formula that stays blank",
    { "buildings.areaRate": { value: 1 } },
    ['B-42 写成公式 D25: 100.00%（手工填写） → =IF(N(B25)=0,"",C25/B25)，显示 空白'],
  ],
  [
    "a rate without its percent sign becomes a formula with it",
    { "staff.rate": { value: "0.913" } },
    [
      'P-06 写成公式 F3: 0.913（手工填写） → =IF(N(B3)=0,"",D3/B3)，显示 91.30%',
      'P-08 写成公式 F3: 0.913（手工填写） → =IF(N(B3)=0,"",D3/B3)，显示 91.30%',
    ],
  ],
  [
    "a rate as text becomes a formula: 91.3 in a percent format would show 9130%",
    { "staff.rate": { value: "９１.３０％" } },
    ['P-06 写成公式 F3: ９１.３０％（手工填写） → =IF(N(B3)=0,"",D3/B3)，显示 91.30%'],
  ],
  [
    "what Word left beside a number goes",
    { "vehicles.budget": { value: "[bookmark: _GoBack]6" } },
    ["P-05 改成数字 D6: [bookmark: _GoBack]6 → 6"],
  ],
  [
    "a rate beside which Word left something becomes a formula",
    { "staff.rate": { value: "[bookmark: _GoBack]91.30%" } },
    ['P-05 写成公式 F3: [bookmark: _GoBack]91.30%（手工填写） → =IF(N(B3)=0,"",D3/B3)，显示 91.30%'],
  ],
  [
    "other leftovers are the user's to fill in",
    { thrift: { value: "制定《XX局厉行节约管理办法》" } },
    ["P-05 none"],
  ],
  ["a typed unit goes", { "staff.actual": { value: "42人" } }, ["P-06 改成数字 D3: 42人 → 42"]],
  ["元 become 万元", { "reception.final": { value: "23500元" } }, ["P-06 改成数字 F10: 23500元 → 2.35"]],
  [
    "a unit is spelled as it should be, and ≧ with it",
    { "indicators.4.target": { value: "≧98百分比" }, "indicators.4.actual": { value: "98.6％" } },
    ["S-30 改为“≥98%” E17: ≧98百分比 → ≥98%", "S-30 改为“98.6%” F17: 98.6％ → 98.6%"],
  ],
  [
    "the target's unit is taken over, only when asked for",
    { "indicators.12.actual": { value: "12285000元" } },
    ["S-30 改为“1228.5万元”（逐项确认） F25: 12285000元 → 1228.5万元"],
  ],
  [
    "a lost percent sign is proposed, only when asked for",
    { "indicators.4.actual": { value: 1 } },
    ["P-08 none", "S-28 none", "S-29 改为“100%”（逐项确认） F17: 1 → 100%"],
  ],
  [
    "a value that is a formula is not written over",
    { "indicators.4.actual": { value: "98.6％", formula: '="98.6％"' } },
    ["S-30 none"],
  ],
  ["what nobody can read is not ours to change", { "staff.actual": { value: "四十二左右" } }, ["P-06 none"]],
])("%s", (_what, changes, expected) => {
  expect(fixesOf(changes)).toEqual(expected);
});
