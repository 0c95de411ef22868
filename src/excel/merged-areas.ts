import type { Area } from "../core/address";
import { hasMember } from "./host-support";

/** The merged areas of a sheet, asked for but not yet there. */
export interface MergeQuery {
  /** Null where the host cannot tell. */
  areas(): Area[] | null;
}

/** Asks from the sheet's first cell on: Excel names an area only where its own first cell was asked about. */
export function askMerges(sheet: Excel.Worksheet, rows: number, columns: number): MergeQuery {
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  if (!hasMember("1.13", range, "getMergedAreasOrNullObject")) return { areas: () => null };
  const merged = range.getMergedAreasOrNullObject();
  const areas = merged.areas;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  merged.load("areaCount");
  return {
    areas: () =>
      merged.isNullObject
        ? []
        : areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            top: rowIndex,
            left: columnIndex,
            bottom: rowIndex + rowCount - 1,
            right: columnIndex + columnCount - 1,
          })),
  };
}

/** A host that fails on this one question (over 512 areas, or a damaged sheet) is asked again without it. */
export function isAboutMerges(location: string | null): boolean {
  return location !== null && /MergedAreas/i.test(location);
}
