import { withBlankLines, withCells } from "../change";
import { cleanCase } from "../clean";
import type { DesignCell, SheetDesign } from "../design";
import { cellOf } from "../locate";
import { baseSheet, selfSheet } from "../standard-layout";

export const story =
  "数据正确但表不干净：单元格里残留Word书签“[bookmark: _GoBack]”、措施里留着“XX”、一个专项行被隐藏仍参与合计、政府采购金额一行复制了两遍。";

const base = baseSheet(cleanCase);
const procurementRow = cellOf([base], "procurement.final").row;

/** The sheet with its 政府采购金额 row pasted once more below itself. */
function withPastedRow(design: SheetDesign): SheetDesign {
  const spaced = withBlankLines(design, { rows: [procurementRow + 1], columns: [] });
  const pasted = spaced.cells
    .filter((cell) => cell.row === procurementRow)
    .map(({ column, value, style }): DesignCell => {
      const copy = { row: procurementRow + 1, column, value };
      return style === undefined ? copy : { ...copy, style };
    });
  const merges = spaced.merges
    .filter((area) => area.top === procurementRow)
    .map((area) => ({ ...area, top: procurementRow + 1, bottom: procurementRow + 1 }));
  return { ...spaced, cells: [...spaced.cells, ...pasted], merges: [...spaced.merges, ...merges] };
}

const untidy: SheetDesign = {
  ...withPastedRow(base),
  hiddenRows: [cellOf([base], "items.1.final").row],
};

export const sheets = withCells([untidy, selfSheet(cleanCase)], {
  "vehicles.budget": { value: "[bookmark: _GoBack]6" },
  thrift: {
    value: "制定《XX局厉行节约管理办法》，公务接待实行事前审批和清单结算，公务用车定点维修、定点加油。",
  },
});

export const triggers: readonly string[] = ["P-05", "P-09", "P-10"];
