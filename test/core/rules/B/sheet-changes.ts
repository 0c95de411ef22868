import { withTexts, withoutRow } from "../../../forms/build/change";
import type { DataId, SheetDesign } from "../../../forms/build/design";
import { cellOf } from "../../../forms/build/locate";

type SheetsChange = (designs: readonly SheetDesign[]) => readonly SheetDesign[];

const baseName = "基础数据表";

/** 基础数据表 without the rows that hold these values, as in a county that does not print them. */
export function withoutRows(...ids: readonly DataId[]): SheetsChange {
  return (designs) =>
    designs.map((design) =>
      design.name === baseName
        ? ids.reduce((sheet, id) => withoutRow(sheet, cellOf([sheet], id).row), design)
        : design,
    );
}

/** 基础数据表 with labels or headers that read otherwise. */
export function relabelled(texts: Readonly<Record<string, string>>): SheetsChange {
  return (designs) => withTexts(designs, baseName, texts);
}

/** The workbook without a sheet. */
export function withoutSheet(name: string): SheetsChange {
  return (designs) => designs.filter((design) => design.name !== name);
}
