import type { DesignCell, SheetDesign } from "../../forms/build/design";

/** A sheet of texts without any look. */
export function plainSheet(name: string, cells: readonly DesignCell[]): SheetDesign {
  return {
    name,
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    print: { orientation: "portrait", margin: 20 },
  };
}
