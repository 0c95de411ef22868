import type { Source } from "./samples";

/** Why a chosen file is not opened; `message` is one Chinese sentence with what to do. */
export class FileRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileRefused";
  }
}

/** Bytes; what is larger is refused before it is read. Unpacked, a workbook may be as large (src/xlsx/open-xlsx.ts). */
const largest = 100 * 1024 * 1024;

/** Formats that people try, by their ending, each with what to do instead. */
const others: Readonly<Record<string, string>> = {
  doc: "这是旧版 Word 文档（.doc），不能直接打开，请把表格复制到 Excel 或 WPS 表格中，另存为 .xlsx",
  docx: "这是 Word 文档（.docx），不能直接打开，请把表格复制到 Excel 或 WPS 表格中，另存为 .xlsx",
  et: "这是 WPS 表格的 .et 格式，请用 WPS 打开后另存为 .xlsx",
  csv: "这是文本表格（.csv），请用 Excel 或 WPS 打开后另存为 .xlsx",
  pdf: "这是 PDF，请打开原来的 Excel 表",
};

/** A file that the user chose or dropped. */
export function sourceOf(file: File): Source {
  return {
    name: file.name,
    load: async () => {
      const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? "";
      const other = Object.hasOwn(others, ending) ? others[ending] : undefined;
      if (other !== undefined) throw new FileRefused(`${other}。`);
      if (file.size > largest)
        throw new FileRefused("文件超过 100 MB，请删去多余的图片、空行或工作表后再试。");
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        throw new FileRefused("浏览器读不到这个文件（可能已移动、删除，或者是文件夹），请重新选择。");
      }
    },
  };
}
