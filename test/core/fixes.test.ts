import { addressOf } from "../../src/core/address";
import { checkForm } from "../../src/core/check";
import { fixOf } from "../../src/core/fixes";
import { readForm } from "../../src/core/form/read";
import type { CellValue } from "../../src/core/snapshot";
import { withCells } from "../forms/build/change";
import { cleanCase } from "../forms/build/clean";
import { snapshotOf } from "../forms/build/snapshot";
import { standardSheets } from "../forms/build/standard-layout";

/** What the fixes of a changed clean filing would write: "B-08 改为分项之和 F5: 8.20 → 7.95". */
function fixesOf(changes: Parameters<typeof withCells>[1]): string[] {
  const form = readForm(snapshotOf(withCells(standardSheets(cleanCase), changes)));
  return checkForm(form).outcomes.flatMap(({ findings }) =>
    findings.map((finding) => {
      const fix = fixOf(finding, form);
      if (!fix) return `${finding.rule} none`;
      const steps = fix.steps.map(
        ({ cell, before, after }) => `${addressOf(cell.place)}: ${before} → ${after}`,
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
  ["a typed unit goes", { "staff.actual": { value: "42人" } }, ["P-06 改成数字 D3: 42人 → 42"]],
  ["元 become 万元", { "reception.final": { value: "23500元" } }, ["P-06 改成数字 F10: 23500元 → 2.35"]],
  ["what nobody can read is not ours to change", { "staff.actual": { value: "四十二左右" } }, ["P-06 none"]],
])("%s", (_what, changes, expected) => {
  expect(fixesOf(changes)).toEqual(expected);
});
