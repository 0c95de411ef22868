import { join } from "node:path";
import { readFileSync, writeFileSync } from "node:fs";
import { docxOf, paragraph } from "../docx/build/docx-file";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

const files = join(__dirname, "../docx/files");
const filed = () => work.write("表.docx", readFileSync(join(files, "seed-2024.docx")));

it("makes a workbook of a filing written in Word and says what went where", async () => {
  const output = work.at("表.xlsx");
  const { code, out, err } = await jixiao(["import", filed(), "-o", output]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.split("\n")).toEqual([
    "写入工作表“基础数据表”：28 行，取自第1个表格",
    "写入工作表“自评表”：25 行，取自第2个表格",
    "写入工作表“自评报告”：49 行，取自表格以外的 49 段文字",
    expect.stringMatching(/^校验：0 项必须改正，\d+ 项请核实/),
    `已保存：${output}`,
    "",
  ]);
  expect(work.workbook("表.xlsx").sheets.map(({ name }) => name)).toEqual([
    "基础数据表",
    "自评表",
    "自评报告",
  ]);
});

it("says what has no place", async () => {
  const chapters = ["一、部门概况", "二、支出情况", "三、存在的问题"].map((text) => paragraph(text));
  const file = work.write("报告.docx", docxOf(chapters.join("")));
  const { code, out } = await jixiao(["import", file, "-o", work.at("报告.xlsx")]);
  expect(code).toBe(0);
  expect(out.split("\n").slice(1, 4)).toEqual([
    "请核对 2 处：",
    "  · 没有识别出“基础数据表”。",
    "  · 没有识别出“自评表”。",
  ]);
});

it("keeps a file of that name, or with --force a backup of it", async () => {
  const output = work.write("旧.xlsx", "旧的内容");
  const refused = await jixiao(["import", filed(), "-o", output]);
  expect(refused).toEqual({
    code: 2,
    out: "",
    err: `没有写入“${output}”：已有内容不同的同名文件，请换一个输出文件名，或加 --force 覆盖（会先备份）。\n`,
  });
  const { code, out } = await jixiao(["import", filed(), "-o", output, "--force"]);
  expect(code).toBe(0);
  expect(out).toMatch(/原有的同名文件已备份：.*旧\.备份-\d{8}-\d{6}\.xlsx\n$/);
});

it("takes all Word documents of a folder", async () => {
  const bytes = readFileSync(join(files, "seed-2024.docx"));
  const input = work.write("一批/编办/表.docx", bytes);
  work.write("一批/别的.xlsx", "x");
  expect(await jixiao(["import", work.at("一批"), "-o", work.at("出")])).toEqual({
    code: 0,
    out: `${input}：写入“基础数据表”“自评表”“自评报告”；已保存：${work.at("出/编办/表.xlsx")}\n共 1 个文件：完成 1 个。\n`,
    err: "",
  });
});

it("check reads a Word document as import would write it", async () => {
  const file = filed();
  const [fromWord, fromWorkbook] = await Promise.all([
    jixiao(["check", file, "--json"]),
    jixiao(["check", work.story("seed-2024"), "--json"]),
  ]);
  const of = (text: string) =>
    (JSON.parse(text.replaceAll("（原文）", "")) as { file: string }[]).map((each) => ({
      ...each,
      file: "",
    }));
  expect(fromWord.code).toBe(0);
  expect(of(fromWord.out)).toEqual(of(fromWorkbook.out));
});

it("fill and report take a Word document, too, but never write into it", async () => {
  const input = filed();
  const report = await jixiao(["report", input, "-o", work.at("自评报告.xlsx")]);
  expect(report.code).toBe(0);
  expect(work.workbook("自评报告.xlsx").sheets.map(({ name }) => name)).toEqual([
    "基础数据表",
    "自评表",
    "自评报告（2026-11-24前）",
    "自评报告",
    "校验结果",
  ]);
  const refused = await jixiao(["fill", input, "--in-place"]);
  expect(refused).toEqual({
    code: 2,
    out: "",
    err: `Word 文件不能用 --in-place 修改，请用 -o 指定输出文件（例如 -o 结果.xlsx）。\n`,
  });
});

it.each([
  ["no output", ["import", "a.docx"], "请用 -o 指定输出文件（例如 -o 结果.xlsx）。\n"],
  [
    "another kind of file",
    ["import", "a.docx", "-o", "b.docx"],
    "不能写成“b.docx”：输出文件应以 .xlsx 结尾。\n",
  ],
])("refuses %s", async (_what, args, message) => {
  const { code, out, err } = await jixiao(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.endsWith(message)).toBe(true);
});

it.each([
  ["an old .doc", "seed-2024.doc", "这是旧版 .doc 格式，请用 Word 或 WPS 打开后另存为 .docx。"],
  [
    "a workbook",
    "../../forms/seed-2024.xlsx",
    "这不是 Word 文档（.docx），请用 Word 或 WPS 打开后另存为 .docx。",
  ],
])("says what %s is", async (_what, name, message) => {
  const file = join(files, name);
  const { code, out, err } = await jixiao(["import", file, "-o", work.at("x.xlsx")]);
  expect({ code, out, err }).toEqual({ code: 2, out: "", err: `${file}：${message}\n` });
  expect(work.has("x.xlsx")).toBe(false);
});

it("check names an old .doc", async () => {
  const file = work.at("旧.doc");
  writeFileSync(file, readFileSync(join(files, "seed-2024.doc")));
  const { code, out } = await jixiao(["check", file, "--json"]);
  const [{ error }] = JSON.parse(out) as [{ error: unknown }];
  expect(code).toBe(2);
  expect(error).toEqual({
    code: "doc",
    message: "这是旧版 .doc 格式，请用 Word 或 WPS 打开后另存为 .docx。",
  });
});
