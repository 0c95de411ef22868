/** Why bytes could not be opened as a workbook. */
export type UnreadableCode =
  | "empty"
  | "encrypted"
  | "xls"
  | "xlsb"
  | "pdf"
  | "archive"
  | "notXlsx"
  | "truncated"
  | "corrupted"
  | "tooLarge";

const messages: Record<UnreadableCode, string> = {
  empty: "文件是空的（0 字节），请重新获取或重新保存一份。",
  encrypted: "文件设置了打开密码，无法读取，请先在 Excel 或 WPS 中取消密码后另存一份。",
  xls: "这是旧版 .xls 格式，请用 Excel 或 WPS 打开后另存为 .xlsx。",
  xlsb: "这是 .xlsb 二进制格式，请用 Excel 打开后另存为 .xlsx。",
  pdf: "这是 PDF 文件，里面的表格无法读取，请换成填报时的 Excel 或 Word 文件。",
  archive: "这是压缩包，请先解压，再打开里面的文件。",
  notXlsx: "这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。",
  truncated: "文件不完整（可能没有下载或复制完），请重新获取一份。",
  corrupted: "文件已损坏，无法读取，请用 Excel 或 WPS 打开修复后另存为 .xlsx。",
  tooLarge: "文件太大（解压后超过 100 MB，或单元格过多），请删去多余的图片、空行或工作表后再试。",
};

/** Bytes that are no readable .xlsx; `message` is one Chinese line that says what to do. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly code: UnreadableCode,
    /** What exactly was wrong, for a log; never shown to the accountant. */
    readonly detail = "",
  ) {
    super(messages[code]);
    this.name = "UnreadableWorkbook";
  }
}
