import { sameSheet } from "./address";
import { longestSheetName } from "./sheet-size";

const dated = /^(.+)（\d{4}-\d\d-\d\d前\d*）$/;

/**
 * What a sheet is called when it is kept beside a newer one of its name: "自评报告（2026-11-24前）", numbered where one of
 * the workbook's `names` is that already. `today` is an ISO date.
 */
export function keptName(name: string, names: readonly string[], today: string): string {
  for (let number = 1; ; number += 1) {
    const suffix = `（${today}前${number === 1 ? "" : String(number)}）`;
    const candidate = name.slice(0, longestSheetName - suffix.length) + suffix;
    if (!names.some((other) => sameSheet(other, candidate))) return candidate;
  }
}

/** The name of the sheet that a kept copy is one of; null for any other sheet. */
export function nameBefore(kept: string): string | null {
  return dated.exec(kept)?.[1] ?? null;
}
