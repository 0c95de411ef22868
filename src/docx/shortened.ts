import { longestText } from "../core/sheet-size";
import type { WordTable } from "./word-document";

/** A table whose texts fit into cells; what is cut off is told in `left`, a sentence for each cell. */
export function shortened(table: WordTable, number: number, left: string[]): WordTable {
  const cells = table.cells.map((cell) => {
    if (cell.text.length <= longestText) return cell;
    const place = `第${number}个表格第${cell.row + 1}行第${cell.column + 1}列`;
    left.push(
      `${place}的文字有 ${cell.text.length} 个字，Excel 单元格最多放 ${longestText} 个，后面的没有导入。`,
    );
    return { ...cell, text: cell.text.slice(0, longestText) };
  });
  return { ...table, cells };
}
