import { checkForm } from "../../src/core/check";
import { readForm } from "../../src/core/form/read";
import { composeReport } from "../../src/core/report/compose";
import { reportDocx } from "../../src/docx/report-docx";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

it("takes a Word file without the forms beside a workbook for a report that comes with it, and says so", async () => {
  work.story("clean-2024", "随表/林业局/自评表.xlsx");
  const check = checkForm(readForm(work.workbook("随表/林业局/自评表.xlsx")));
  const narrative = await reportDocx(composeReport(check.form, check.profile), []);
  const report = work.write("随表/林业局/自评报告.docx", new Uint8Array(narrative));
  const alone = work.write("随表/水利局/自评报告.docx", new Uint8Array(narrative));

  const { code, out, err } = await jixiao(["check", work.at("随表"), "--ndjson"]);
  const results = out.trimEnd().split("\n");
  expect(results.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([
    work.at("随表/林业局/自评表.xlsx"),
    alone,
  ]);
  expect(code).toBe(1);
  expect(err).toContain(
    `另有 1 个 Word 文件没有基础数据表和自评表，和工作簿放在一起，按随表报送的材料处理，没有列入结果：${report}。\n`,
  );

  const named = await jixiao(["check", report, "--ndjson"]);
  expect([named.code, named.err]).toEqual([1, ""]);
});

const otherName = {
  kind: "text",
  place: { sheet: "自评表", row: 1, column: 1 },
  value: "云岭县水利局",
} as const;

/** Two filings of one department and one of another. */
async function filings(): Promise<string[]> {
  return [
    work.story("clean-2024", "一.xlsx"),
    work.story("clean-2024", "二.xlsx"),
    await work.changedStory("clean-2024", "三.xlsx", [otherName]),
  ];
}

it("adds up the departments, and names one that filed twice without counting it twice", async () => {
  const [one = "", two = "", three = ""] = await filings();
  const { out } = await jixiao(["check", one, two, three]);
  expect(out.split("\n").slice(-4)).toEqual([
    "共 3 个文件：0 个有必须改正的问题，3 个没有。",
    "2 个单位合计：年初预算 2500.00 万元，全年预算 2500.00 万元，全年执行 2457.00 万元，执行率 98.28%；三公经费决算 15.90 万元。",
    `重复报送：云岭县林业局 2024年度有 2 个文件（${one}、${two}），合计只计第一个。`,
    "",
  ]);
});

it("says so in the lists, in the row of the second one", async () => {
  const [one = "", two = "", three = ""] = await filings();
  await jixiao(["check", one, two, three, "--xlsx", work.at("清单.xlsx"), "--html", work.at("清单.html")]);
  const remark = `重复报送：与“${one}”同一单位、同一年度，合计中不再计入。`;
  expect(work.workbook("清单.xlsx").sheets[0]?.values[2]?.at(-1)).toBe(remark);
  expect(work.text("清单.html")).toContain(`<td>${remark}</td>`);
});
