import { readForm } from "../../src/core/form/read";
import { textOf } from "../../src/core/form/text-of";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** What a written workbook says of itself, and the points it prints behind the names of 一级指标. */
function formIn(name: string) {
  const book = work.workbook(name);
  const { year, texts, sheets } = readForm(book);
  const printed = book.sheets[1]?.values.flat().filter((value) => /指标.*\d+分/s.test(String(value)));
  return {
    year,
    department: textOf(texts.department),
    sheets,
    points: printed?.map((value) => String(value).replace(/\s/g, "")),
  };
}

it("writes the two blank forms of last year", async () => {
  const output = work.at("空白.xlsx");
  expect(await jixiao(["template", "-o", output])).toEqual({ code: 0, out: `已保存：${output}\n`, err: "" });
  const { year, department, sheets } = formIn("空白.xlsx");
  expect({ year, department, sheets }).toEqual({
    year: 2025,
    department: null,
    sheets: { base: "基础数据表", self: "自评表" },
  });
});

it("writes one for each department, its name in it, under its own county's profile", async () => {
  const standardInput = "\ufeff云岭县林业局\n\n汨罗市水利局\n云岭县林业局\n";
  const args = ["template", "-", "-o", work.at("下发"), "--year", "2024", "--name", "{department}-{year}"];
  const names = ["云岭县林业局-2024.xlsx", "汨罗市水利局-2024.xlsx"];
  expect(await jixiao(args, { standardInput })).toEqual({
    code: 0,
    out: names.map((name) => `已保存：${work.at(`下发/${name}`)}\n`).join(""),
    err: "",
  });
  const forms = names.map((name) => formIn(`下发/${name}`));
  expect(forms.map(({ department, year }) => [department, year])).toEqual([
    ["云岭县林业局", 2024],
    ["汨罗市水利局", 2024],
  ]);
  expect(forms.map(({ points }) => points)).toEqual([
    ["产出指标（40分）", "效益指标（20分）", "满意度指标（10分）", "成本指标（20分）"],
    ["产出指标（30分）", "效益指标（30分）", "满意度指标（10分）", "成本指标（20分）"],
  ]);
});

it("does not write one form over the other", async () => {
  const path = work.at("同名/2024.xlsx");
  const args = ["甲局", "乙局", "-o", work.at("同名"), "--year", "2024", "--name", "{year}", "--force"];
  expect(await jixiao(["template", ...args])).toEqual({
    code: 2,
    out: `已保存：${path}\n`,
    err: `没有写入“${path}”：“甲局”也写到这里，请用 --name 区分，例如 --name "{department}-{year}"。\n`,
  });
  expect(formIn("同名/2024.xlsx").department).toBe("甲局");
});

it("gives every file a name", async () => {
  const named = ["-o", work.at("名称"), "--year", "2024", "--name"];
  expect(await jixiao(["template", "某局", ...named, "{name}"])).toEqual({
    code: 2,
    out: "",
    err: "--name 里的 {name} 不认识：可以用 {department}、{year}。\n",
  });
  const path = work.at("名称/未命名.xlsx");
  expect(await jixiao(["template", "...", ...named, "{department}"])).toEqual({
    code: 0,
    out: `已保存：${path}\n`,
    err: "",
  });
});

it("does not write over a form somebody has begun to fill", async () => {
  const output = work.story("clean-2024", "已开始.xlsx");
  const before = work.bytes("已开始.xlsx");
  const { code, err } = await jixiao(["template", "-o", output]);
  expect({ code, err }).toEqual({
    code: 2,
    err: `没有写入“${output}”：已有内容不同的同名文件，请换一个输出文件名，或加 --force 覆盖（会先备份）。\n`,
  });
  expect(work.bytes("已开始.xlsx")).toEqual(before);
});
