import { execFileSync } from "node:child_process";
import { truncateSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** An OLE container (the format before 2007, and of encrypted workbooks) with one named entry in its directory. */
function ole(entry: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(entry).forEach((letter, index) => {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

/** A Word document: a zip as .xlsx is, with other parts. */
function docx(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8("<w:document/>"),
  });
}

const kinds = [
  [
    "missing",
    () => work.at("没有.xlsx"),
    (file: string) => `无法读取“${file}”：文件或文件夹不存在，请检查路径。`,
  ],
  ["empty", () => work.write("空.xlsx", ""), () => "文件是空的（0 字节），请重新获取或重新保存一份。"],
  [
    "encrypted",
    () => work.write("加密.xlsx", ole("EncryptedPackage")),
    () => "文件设置了打开密码，无法读取，请先在 Excel 或 WPS 中取消密码后另存一份。",
  ],
  [
    ".xls",
    () => work.write("旧.xls", ole("Workbook")),
    () => "这是旧版 .xls 格式，请用 Excel 或 WPS 打开后另存为 .xlsx。",
  ],
  [
    "truncated",
    () => {
      const file = work.story("seed-2024", "截断.xlsx");
      const bytes = work.bytes("截断.xlsx");
      work.write("截断.xlsx", bytes.slice(0, bytes.length / 2));
      return file;
    },
    () => "文件不完整（可能没有下载或复制完），请重新获取一份。",
  ],
  [
    "a Word document named as a workbook",
    () => work.write("报告.xlsx", docx()),
    () => "这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。",
  ],
  [
    "a text",
    () => work.write("文本.xlsx", "你好"),
    () => "这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。",
  ],
  [
    "a pipe, which would never end",
    () => {
      execFileSync("mkfifo", [work.at("管道.xlsx")]);
      return work.at("管道.xlsx");
    },
    (file: string) => `无法读取“${file}”：这不是普通文件，请检查路径。`,
  ],
  [
    "a file of gigabytes",
    () => {
      const file = work.write("巨大.xlsx", "");
      truncateSync(file, 3 * 1024 ** 3);
      return file;
    },
    () => "文件太大（解压后超过 100 MB，或单元格过多），请删去多余的图片、空行或工作表后再试。",
  ],
  [
    "a zip bomb",
    () => {
      const zeros = new Uint8Array(101 * 1024 * 1024);
      return work.write("炸弹.xlsx", zipSync({ "xl/workbook.xml": zeros }, { level: 9 }));
    },
    () => "文件太大（解压后超过 100 MB，或单元格过多），请删去多余的图片、空行或工作表后再试。",
  ],
] as const;

describe.each(kinds)("%s", (_kind, made, messageFor) => {
  let file = "";
  let message = "";
  beforeAll(() => {
    file = made();
    message = messageFor(file);
  });

  it("is named by check, which ends with 2", async () => {
    expect(await jixiao(["check", file])).toEqual({
      code: 2,
      out: `${file}\n  无法校验：${message}\n`,
      err: "",
    });
  });

  it.each(["fill", "report"])("is named by %s, which writes nothing", async (command) => {
    const output = work.at("结果.xlsx");
    // What reading says names the file itself; what the content is comes after its name.
    const line = message.includes(file) ? message : `${file}：${message}`;
    const expected = { code: 2, out: "", err: `${line}\n` };
    expect(await jixiao([command, file, "-o", output])).toEqual(expected);
    expect(await jixiao([command, "-o", output, file])).toEqual(expected);
    expect(work.has("结果.xlsx")).toBe(false);
  });
});

it("does not stop at bad files", async () => {
  const files = [
    work.write("一.xlsx", ""),
    work.story("clean-2024", "二.xlsx"),
    work.at("三.xlsx"),
    work.story("rounding-0.02-2024", "四.xlsx"),
  ];
  const { code, out } = await jixiao(["check", ...files]);
  const lines = out.split("\n");
  expect({ code, totals: lines.at(-3), titles: lines.filter((line) => files.includes(line)) }).toEqual({
    code: 2,
    totals: "共 4 个文件：1 个有必须改正的问题，1 个没有，2 个无法读取。",
    titles: files,
  });
});
