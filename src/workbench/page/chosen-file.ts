import { FileRefused, bytesOf } from "../../taskpane/chosen-file";
import type { Loaded, Source } from "./source";

/** Formats that people try, by their ending, each with what to do instead. */
const others: Readonly<Record<string, string>> = {
  doc: "这是旧版 .doc 格式，请用 Word 或 WPS 打开后另存为 .docx",
  et: "这是 WPS 表格的 .et 格式，请用 WPS 打开后另存为 .xlsx",
  csv: "这是文本表格（.csv），请用 Excel 或 WPS 打开后另存为 .xlsx",
  pdf: "这是 PDF，请打开原来的 Excel 表或 Word 文档",
};

/** A filing written in Word as a workbook. */
async function imported(name: string, bytes: Uint8Array): Promise<Loaded> {
  const { importDocx } = await import(/* webpackChunkName: "grid" */ "../../docx/import-docx");
  const { newXlsx } = await import(/* webpackChunkName: "grid" */ "../../xlsx/new-workbook");
  const { sheets, unplaced } = importDocx(bytes);
  return {
    name: name.replace(/\.doc[xm]$/i, ".xlsx"),
    bytes: newXlsx(sheets),
    notes: [`已由 Word 文件“${name}”导入，点“另存为 .xlsx”可以保存为工作簿。`, ...unplaced],
  };
}

/** A file that the user chose or dropped. */
export function sourceOf(file: File): Source {
  const { name } = file;
  return {
    name,
    load: async () => {
      const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
      const other = Object.hasOwn(others, ending) ? others[ending] : undefined;
      if (other !== undefined) throw new FileRefused(`${other}。`);
      const bytes = await bytesOf(file);
      return ["docx", "docm"].includes(ending) ? imported(name, bytes) : { name, bytes, notes: [] };
    },
  };
}
