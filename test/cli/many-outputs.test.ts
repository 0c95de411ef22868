import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

const bad = "这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。";

/** A folder as it is filed: two departments with files of the same name, and a damaged one. */
function filed(name: string): string {
  work.story("seed-2024", `${name}/编办/自评表.xlsx`);
  work.story("clean-2024", `${name}/林业局/自评表.xlsx`);
  work.write(`${name}/坏.xlsx`, "x");
  return work.at(name);
}

it("fills the files of a folder into another, in the same subfolders; a bad one is one line", async () => {
  const folder = filed("报送");
  const { code, out, err } = await jixiao(["fill", folder, "-o", work.at("已填")]);
  const line = (from: string, what: string, to: string) =>
    `${work.at(from)}：${what}；已保存：${work.at(to)}\n`;
  expect({ code, out, err }).toEqual({
    code: 2,
    out:
      line("报送/编办/自评表.xlsx", "写入 3 个比率", "已填/编办/自评表-已填.xlsx") +
      line("报送/林业局/自评表.xlsx", "写入 3 个比率", "已填/林业局/自评表-已填.xlsx") +
      "共 3 个文件：完成 2 个，1 个没有完成。\n",
    err: `${work.at("报送/坏.xlsx")}：${bad}\n`,
  });
  expect(work.workbook("已填/编办/自评表-已填.xlsx").sheets[0]?.formulas[2]?.[5]).toBe(
    `=IF(N(B3)=0,"",D3/B3)`,
  );
});

it("writes reports under the names that the pattern gives", async () => {
  const folder = filed("报告用");
  const pattern = "{department}-{year}年度自评报告.docx";
  const { code } = await jixiao(["report", folder, "-o", work.at("报告"), "--name", pattern]);
  expect([
    code,
    work.has("报告/编办/中共汨罗市委机构编制委员会办公室-2024年度自评报告.docx"),
    work.has("报告/林业局/云岭县林业局-2024年度自评报告.docx"),
  ]).toEqual([2, true, true]);
});

it("--dry-run tells and writes nothing", async () => {
  const input = work.story("seed-2024", "试/表.xlsx");
  expect(await jixiao(["fill", input, "-o", `${work.at("试出")}/`, "--dry-run"])).toEqual({
    code: 0,
    out: `${input}：写入 3 个比率；（试运行）将写入：${work.at("试出/表-已填.xlsx")}\n共 1 个文件：完成 1 个。\n`,
    err: "",
  });
  const before = work.bytes("试/表.xlsx");
  const inPlace = await jixiao(["fill", input, "--in-place", "--dry-run"]);
  expect(inPlace.out.endsWith(`（试运行）将修改：${input}\n`)).toBe(true);
  expect([work.has("试出"), work.bytes("试/表.xlsx")]).toEqual([false, before]);
});

it("does not write two files to one place, nor over one that is there without --force", async () => {
  const folder = filed("同名");
  const args = ["report", folder, "-o", work.at("同名出"), "--name", "报告.md"];
  const apart = await jixiao(args);
  expect([apart.code, work.has("同名出/编办/报告.md"), work.has("同名出/林业局/报告.md")]).toEqual([
    2,
    true,
    true,
  ]);

  const [one, two] = [work.story("clean-2024", "甲/表.xlsx"), work.story("seed-2024", "乙/表.xlsx")];
  const together = await jixiao(["fill", one, two, "-o", work.at("一处")]);
  const place = work.at("一处/表-已填.xlsx");
  expect([together.code, together.err]).toEqual([
    2,
    `没有写入“${place}”：“${one}”也写到这里，请用 --name 区分，例如 --name "{name}-{department}"。\n`,
  ]);

  const other = ["fill", two, "-o", work.at("一处")];
  expect(await jixiao(other)).toEqual({
    code: 2,
    out: "共 1 个文件：完成 0 个，1 个没有完成。\n",
    err: `没有写入“${place}”：已有内容不同的同名文件，请换一个输出文件名，或加 --force 覆盖（会先备份）。\n`,
  });
  const forced = await jixiao([...other, "--force"]);
  expect(forced.out).toContain("原有的同名文件已备份：");
});

it("keeps a department's name from leaving the folder", async () => {
  const place = { sheet: "自评表", row: 1, column: 1 };
  const input = await work.changedStory("clean-2024", "恶意.xlsx", [
    { kind: "text", place, value: "../../外面/甲:乙" },
  ]);
  await jixiao(["fill", input, "-o", `${work.at("里面")}/`, "--name", "{department}"]);
  expect(work.has("里面/_.._外面_甲_乙.xlsx")).toBe(true);
});
