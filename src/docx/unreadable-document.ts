import { UnreadableWorkbook, type UnreadableCode } from "../xlsx/unreadable-workbook";

/** Why bytes could not be read as a Word document. */
export type DocumentCode =
  | "empty"
  | "encrypted"
  | "doc"
  | "pdf"
  | "archive"
  | "notDocx"
  | "truncated"
  | "corrupted"
  | "tooLarge"
  | "nothingFound";

const messages: Record<DocumentCode, string> = {
  empty: "文件是空的（0 字节），请重新获取或重新保存一份。",
  encrypted: "文件设置了打开密码，无法读取，请先在 Word 或 WPS 中取消密码后另存一份。",
  doc: "这是旧版 .doc 格式，请用 Word 或 WPS 打开后另存为 .docx。",
  pdf: "这是 PDF 文件，里面的表格无法读取，请换成填报时的 Excel 或 Word 文件。",
  archive: "这是压缩包，请先解压，再打开里面的文件。",
  notDocx: "这不是 Word 文档（.docx），请用 Word 或 WPS 打开后另存为 .docx。",
  truncated: "文件不完整（可能没有下载或复制完），请重新获取一份。",
  corrupted: "文件已损坏，无法读取，请用 Word 或 WPS 打开修复后另存为 .docx。",
  tooLarge: "文件太大（解压后超过 100 MB，或内容过多），请删去多余的图片和内容后再试。",
  nothingFound:
    "文件里没有识别出“基础数据表”“自评表”，也没有自评报告（一、二、三、各章），请检查是否选错了文件；" +
    "如果表格是图片，请先在 Word 中录成表格。",
};

/** Bytes that are no Word document with a filing in it; `message` is one Chinese line that says what to do. */
export class UnreadableDocument extends Error {
  constructor(
    readonly code: DocumentCode,
    /** What exactly was wrong, for a log; never shown to the accountant. */
    readonly detail = "",
  ) {
    super(messages[code]);
    this.name = "UnreadableDocument";
  }
}

/** The codes of a package's problems that mean another thing for a document. */
const documentCodes: Partial<Readonly<Record<UnreadableCode, DocumentCode>>> = {
  empty: "empty",
  encrypted: "encrypted",
  pdf: "pdf",
  archive: "archive",
  truncated: "truncated",
  corrupted: "corrupted",
  tooLarge: "tooLarge",
};

/** Does what reads a package; its complaints become those about a document. @throws UnreadableDocument */
export function asDocument<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw new UnreadableDocument(documentCodes[error.code] ?? "notDocx", error.detail);
  }
}
