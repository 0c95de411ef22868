import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { jixiao } from "./fake-terminal";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { WorkFolder, formsFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

function sheetNames(name: string): string[] {
  return work.workbook(name).sheets.map((sheet) => sheet.name);
}

const cleanSummary = /^校验：没有发现问题；\d+ 条规则通过，2 条需人工核对，\d+ 条不适用$/;

describe("as sheets of the workbook", () => {
  it("adds 自评报告 and 校验结果 behind the forms, which stay as they were", async () => {
    const input = work.story("clean-2024");
    const output = work.at("报告.xlsx");
    const { code, out, err } = await jixiao(["report", input, "-o", output]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")).toEqual([
      "写入工作表“自评报告”",
      "写入工作表“校验结果”",
      expect.stringMatching(cleanSummary),
      "报告还有 15 处未填写（查找“【请填写”）",
      `已保存：${output}`,
      "",
    ]);
    const before = work.workbook("clean-2024.xlsx").sheets;
    const after = work.workbook("报告.xlsx").sheets;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ name }) => name)).toEqual(["自评报告", "校验结果"]);
  });

  it("keeps a sheet of last time under a dated name, in place and after a backup", async () => {
    const input = work.story("clean-2024", "原地/表.xlsx");
    await jixiao(["report", input, "--in-place"]);
    const { code, out } = await jixiao(["report", input, "--in-place"]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 2)).toEqual([
      // The findings are others now that there is a report to check; the report itself is as it would be written.
      "写入工作表“校验结果”，原有的同名表保留为“校验结果（2026-11-24前）”",
      "工作表“自评报告”与现在的数据一致，没有改动",
    ]);
    expect(out).toMatch(/原文件已备份：.*表\.备份-\d{8}-\d{6}(-2)?\.xlsx\n$/);
    expect(readdirSync(work.at("原地"))).toHaveLength(3);
    expect(
      sheetNames("原地/表.xlsx")
        .filter((name) => /自评报告|校验结果/.test(name))
        .sort(),
    ).toEqual(
      [
        ...sheetNames("clean-2024.xlsx").filter((name) => name.includes("自评报告")),
        "自评报告",
        "校验结果",
        "校验结果（2026-11-24前）",
      ].sort(),
    );
  });

  it("makes no copy where nothing changes: the same workbook a third time", async () => {
    const input = work.at("原地/表.xlsx");
    const before = readFileSync(input);
    const { out } = await jixiao(["report", input, "--in-place"]);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "工作表“自评报告”与现在的数据一致，没有改动",
      "工作表“校验结果”与现在的数据一致，没有改动",
    ]);
    expect(out).toMatch(/\n原文件没有改动。\n$/);
    expect(readFileSync(input)).toEqual(before);
  });

  it("refuses to write over the input", async () => {
    const input = work.story("clean-2024");
    const { code, err } = await jixiao(["report", input, "-o", input]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `无法写入“${input}”：这就是输入文件，写入会覆盖原表，请换一个输出文件名。\n`,
    });
  });
});

it("keeps what someone wrote into the report of last time", async () => {
  const input = work.story("clean-2024");
  const output = work.at("再写/报告.md");
  work.folder("再写");
  const first = await jixiao(["report", input, "-o", output]);
  const again = await jixiao(["report", input, "-o", output]);
  expect([again.out, readdirSync(work.at("再写"))]).toEqual([first.out, ["报告.md"]]);

  work.write("再写/报告.md", "我写的话");
  expect(await jixiao(["report", input, "-o", output])).toEqual({
    code: 2,
    out: "",
    err: `没有写入“${output}”：已有内容不同的同名文件，请换一个输出文件名，或加 --force 覆盖（会先备份）。\n`,
  });
  expect(work.text("再写/报告.md")).toBe("我写的话");

  const { code, out } = await jixiao(["report", input, "-o", output, "--force"]);
  const backup = /原有的同名文件已备份：(.+)\n$/.exec(out)?.[1] ?? "";
  expect(code).toBe(0);
  expect(work.text(work.withoutPath(backup))).toBe("我写的话");
  expect(work.text("再写/报告.md")).toBe(readFileSync(join(formsFolder, "clean-2024.report.md"), "utf8"));
});

it("writes the same workbook again without a backup", async () => {
  const input = work.story("seed-2024");
  work.folder("两次");
  await jixiao(["report", input, "-o", work.at("两次/报告.xlsx")]);
  await jixiao(["report", input, "-o", work.at("两次/报告.xlsx")]);
  expect(readdirSync(work.at("两次"))).toEqual(["报告.xlsx"]);
});

it("keeps what someone edited on the tab, and says which of its figures no longer match", async () => {
  work.folder("改过");
  const written = work.at("改过/报告.xlsx");
  await jixiao(["report", work.story("clean-2024"), "-o", written]);
  const workbook = openXlsx(new Uint8Array(readFileSync(written)));
  const tab = workbook.snapshot().sheets.find(({ name }) => name === "自评报告");
  const row = tab?.values.findIndex(([text]) => String(text).includes("政府采购预算82.00万元")) ?? -1;
  const text = "政府采购预算82.00万元，全年实际采购81.00万元，执行率98.00%。";
  await workbook.apply([
    { kind: "text", place: { sheet: "自评报告", row: (tab?.origin.row ?? 0) + row, column: 0 }, value: text },
  ]);
  work.write("改过/报告.xlsx", workbook.save());
  const { out } = await jixiao(["report", written, "-o", work.at("改过/再写.md")]);
  expect(out).toContain("保留您在“自评报告”上的修改：改过的 1 段\n");
  expect(out).toContain("您写的“全年实际采购81.00万元”与表中不符，表中为80.36万元\n");
  expect(work.text("改过/再写.md")).toContain(text);
  const again = await jixiao(["report", written, "-o", work.at("改过/再写.xlsx")]);
  expect(again.out).toContain("原有的同名表保留为“自评报告（");
  expect(
    work
      .workbook("改过/再写.xlsx")
      .sheets.find(({ name }) => name === "自评报告")
      ?.values.flat(),
  ).toContain(`　　${text}`);
});

describe("alone", () => {
  it("writes the report of the seed as Markdown", async () => {
    const output = work.at("报告.md");
    const { code, out } = await jixiao(["report", work.story("seed-2024"), "-o", output]);
    expect(code).toBe(0);
    // The pane counts the same.
    expect(out).toContain("报告还有 21 处未填写");
    expect(work.text("报告.md")).toBe(readFileSync(join(formsFolder, "seed-2024.report.md"), "utf8"));
  });

  it("writes it as a Word document", async () => {
    const output = work.at("报告.DOCX");
    const { code, out } = await jixiao(["report", work.story("clean-2024"), "-o", output]);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(cleanSummary),
      "报告还有 15 处未填写（查找“【请填写”）",
      `已保存：${output}`,
      "",
    ]);
    const parts = unzipSync(work.bytes("报告.DOCX"));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain(
      "2024年度部门整体支出绩效自评报告",
    );
  });

  it("judges under the profile that is asked for", async () => {
    const input = work.story("seed-2024");
    const bad = work.write("坏口径.json", "{}");
    const { code, err } = await jixiao(["report", input, "-o", work.at("口径.md"), "--profile", bad]);
    expect(code).toBe(2);
    expect(err.startsWith(`${bad}：`)).toBe(true);
    expect(work.has("口径.md")).toBe(false);
  });
});

it.each([".xlsx", ".docx", ".md"])("writes no empty report%s when neither form is there", async (ending) => {
  const input = work.at("清单.xlsx");
  await jixiao(["check", work.story("clean-2024"), "--xlsx", input]);
  expect(await jixiao(["report", input, "-o", work.at(`不写${ending}`)])).toEqual({
    code: 2,
    out: "",
    err: `${input}：没有识别出“基础数据表”，也没有识别出“自评表”，没有写出任何文件。请用 jixiao check 查看原因。\n`,
  });
  expect(work.has(`不写${ending}`)).toBe(false);
});

it("reports on one form when the other is missing", async () => {
  const { code, out } = await jixiao([
    "report",
    work.story("self-sheet-only-2024"),
    "-o",
    work.at("一张.md"),
  ]);
  expect(code).toBe(0);
  expect(out).toContain("1 项必须改正");
});
