import { ruled, withBlankLines } from "../change";
import type { SheetDesign } from "../design";
import { seedCase } from "../seed";
import { baseSheet, narrativeSheet, selfSheet } from "../standard-layout";
import { triggers as seedTriggers } from "./seed-2024";

export const story =
  "编办2024年两张表里到处插了空行空列（标签与数值之间、表头块中间、专项明细之间、指标行之间），读出的数据和提示应与原表完全相同。";

/** Excel gives an inserted line the borders of its neighbour, so the table stays ruled below the title. */
function inserted(design: SheetDesign, before: Parameters<typeof withBlankLines>[1]): SheetDesign {
  const titleRow = before.rows.filter((row) => row === 0).length;
  return ruled(withBlankLines(design, before), titleRow + 1);
}

/** Rows and columns as the seed's layout numbers them, zero-based. */
export const sheets = [
  inserted(baseSheet(seedCase), {
    // Above the title, inside the staff block, below the amount header, among parts and items, inside the buildings.
    rows: [0, 0, 1, 2, 4, 5, 8, 10, 14, 16, 19, 24, 25, 26, 27],
    columns: [0, 1, 1, 3, 4, 6],
  }),
  inserted(selfSheet(seedCase), {
    // Above and inside the funds, among the sources, inside the goals, around the indicator header, among indicators.
    rows: [1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 15, 18, 22, 24],
    columns: [1, 2, 4, 5, 7, 9],
  }),
  narrativeSheet(seedCase),
];

/** What the seed gives. */
export const triggers = seedTriggers;
