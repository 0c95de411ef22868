import { profiles } from "../../src/core/profile/profiles";
import { expectText } from "./expected-text";
import { jixiao } from "./fake-terminal";

describe("help", () => {
  it.each([
    ["help.txt", ["--help"]],
    ["help-check.txt", ["check", "--help"]],
    ["help-fill.txt", ["fill", "-h"]],
    ["help-report.txt", ["help", "report"]],
    ["help-import.txt", ["import", "--help"]],
    ["help-template.txt", ["template", "--help"]],
  ])("%s", async (name, args) => {
    const { code, out, err } = await jixiao(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectText(name, out);
  });

  it.each([
    ["--help"],
    ["check", "--help"],
    ["fill", "--help"],
    ["report", "--help"],
    ["import", "--help"],
    ["template", "--help"],
  ])("holds no English but names and file endings: %s %s", async (...args) => {
    const { out } = await jixiao(args.filter((arg) => typeof arg === "string"));
    const known =
      /jixiao|check|fill|report|import|help|version|json|JSON|ndjson|html|xlsx|xlsm|xls|docx|md|profile|jobs|output|in-place|sarif|SARIF|find|name|Ctrl-C|template|department|year|force|dry-run|txt|Excel|Word|-[hoV]\b/g;
    const withoutProfiles = Object.keys(profiles).reduce((text, id) => text.replaceAll(id, ""), out);
    expect(withoutProfiles.replace(known, "").match(/[A-Za-z]+/g)).toBeNull();
  });

  it.each(["check", "report", "template"])("names every profile that ships: %s", async (command) => {
    const { out } = await jixiao([command, "--help"]);
    const words = out.replace(/\s+/g, "");
    expect(Object.keys(profiles).filter((id) => !words.includes(id))).toEqual([]);
  });

  it("is printed as a complaint when no command is given", async () => {
    const { code, out, err } = await jixiao([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expectText("help.txt", err);
  });

  it("shows the version", async () => {
    expect(await jixiao(["--version"])).toEqual({ code: 0, out: "9.8.7\n", err: "" });
  });
});

describe("a command line that cannot be carried out is refused in Chinese", () => {
  it.each([
    [["--bogus"], "不认识的选项 --bogus，请用 --help 查看用法。"],
    [["chek", "a.xlsx"], "不认识的命令 chek，请用 --help 查看用法。"],
    [["check"], "缺少参数 <文件或文件夹>，请用 --help 查看用法。"],
    [["check", "a.xlsx", "--fast"], "不认识的选项 --fast，请用 --help 查看用法。"],
    [["check", "a.xlsx", "--html"], "选项 --html <文件> 缺少内容，请用 --help 查看用法。"],
    [["check", "a.xlsx", "--jobs", "0"], "选项 --jobs <个数> 的“0”不对：请写 1 到 999 的整数。"],
    [["check", "a.xlsx", "--jobs", "两个"], "选项 --jobs <个数> 的“两个”不对：请写 1 到 999 的整数。"],
    [["check", "a.xlsx", "--json", "--ndjson"], "--json 和 --ndjson 只能选一个。"],
    [
      ["check", "a.xlsx", "--profile", "nowhere"],
      `找不到口径“nowhere”：请写 ${Object.keys(profiles).join("、")} 之一，或给出存在的 JSON 文件。`,
    ],
    [["fill"], "缺少参数 <文件或文件夹>，请用 --help 查看用法。"],
    [
      ["fill", "a.xlsx"],
      "请用 -o 指定输出文件（例如 -o 结果.xlsx）或文件夹，或用 --in-place 直接修改原文件（会先备份）。",
    ],
    [["fill", "a.xlsx", "-o"], "选项 -o, --output <文件或文件夹> 缺少内容，请用 --help 查看用法。"],
    [["fill", "a.xlsx", "-o", "b.xlsx", "--in-place"], "-o 和 --in-place 只能选一个。"],
    [["fill", "a.xlsx", "-o", "b.docx"], "不能写成“b.docx”：输出文件应以 .xlsx 结尾。"],
    [["fill", "a.xlsm", "-o", "b.xlsx"], "不能写成“b.xlsx”：输出文件应以 .xlsm 结尾。"],
    [["fill", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], "要写 2 个文件，-o 应是文件夹，不能是“c.xlsx”。"],
    [["fill", "a.xlsx", "-o", "c.xlsx", "--name", "{name}"], "--name 用于写入文件夹，这里 -o 已经是文件名。"],
    [["fill", "a.xlsx", "--in-place", "--name", "{name}"], "--in-place 不改文件名，不能和 --name 一起用。"],
    [
      ["fill", "a.xlsx", "-o", "c/", "--name", "{单位}"],
      "--name 里的 {单位} 不认识：可以用 {name}、{department}、{year}。",
    ],
    [["fill", "a.xlsx", "-o", "c/", "--name", "甲/{name}"], "--name 只写文件名，文件夹请用 -o 指定。"],
    [["fill", "a.xlsx", "-o", "c/", "--name", "{name}.docx"], "不能写成 .docx 文件，请改 --name 的结尾。"],
    [["report", "a.xlsx", "-o", "b.pdf"], "不能写成“b.pdf”：输出文件应以 .xlsx、.docx、.md 结尾。"],
    [["report", "a.xlsx", "-o", "b"], "不能写成“b”：输出文件应以 .xlsx、.docx、.md 结尾。"],
    [["check", "-甲.xlsx"], "不认识的选项 -甲.xlsx；如果这是文件名，请写成 ./-甲.xlsx。"],
    [["check", "a.xlsx", "--xlsx", "清单.html"], "--xlsx 的文件名应以 .xlsx 结尾，不能是“清单.html”。"],
    [["check", "a.xlsx", "--html", "清单.xlsx"], "--html 的文件名应以 .html、.htm 结尾，不能是“清单.xlsx”。"],
    [["check", "a.xlsx", "--sarif", "a"], "--sarif 的文件名应以 .sarif、.json 结尾，不能是“a”。"],
    [["template"], "请用 -o 指定输出文件，例如 -o 空白表样.xlsx。"],
    [["template", "-o", "b.docx"], "不能写成“b.docx”：输出文件应以 .xlsx 结尾。"],
    [
      ["template", "-o", "b.xlsx", "--year", "24"],
      "选项 --year <年度> 的“24”不对：请写四位年份，例如 2024。",
    ],
  ])("%j", async (args, message) => {
    expect(await jixiao(args)).toEqual({ code: 2, out: "", err: `${message}\n` });
  });
});
