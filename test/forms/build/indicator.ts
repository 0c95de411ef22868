import type { CellValue } from "../../../src/core/snapshot";
import type { IndicatorData } from "../case-data";

/** An indicator row in the order of the form's columns; null = blank (一级, 二级: merged into the row above). */
export function indicator(
  level1: CellValue,
  level2: CellValue,
  level3: CellValue,
  target: CellValue,
  actual: CellValue,
  standard: CellValue,
  weight: CellValue,
  score: CellValue,
  reason: CellValue = null,
): IndicatorData {
  return { level1, level2, level3, target, actual, standard, weight, score, reason };
}
