import { createHash } from "node:crypto";
import { partText } from "../xlsx/handmade";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

describe("lists for others", () => {
  const hostile = `<b onclick="x">局</b> & '科'`;

  /** The clean filing with hostile texts in it, under a hostile name. */
  function hostileFile(): Promise<string> {
    return work.changedStory("clean-2024", "恶意<i>.xlsx", [
      { kind: "text", place: { sheet: "自评表", row: 1, column: 1 }, value: hostile },
      { kind: "text", place: { sheet: "基础数据表", row: 2, column: 1 }, value: "<script>alert(1)</script>" },
      { kind: "text", place: { sheet: "基础数据表", row: 2, column: 3 }, value: "=1+1" },
    ]);
  }

  it("--html writes a page that asks for nothing, in which text is text", async () => {
    const files = [await hostileFile(), work.story("clean-2024"), work.write("截断.xlsx", "PK\u0003\u0004")];
    const { code, out, err } = await jixiao(["check", ...files, "--html", work.at("清单.html")]);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: `已写出网页：${work.at("清单.html")}\n` });
    const page = work.text("清单.html");
    expect(page).toContain("<h3>&lt;b onclick=&quot;x&quot;&gt;局&lt;/b&gt; &amp; '科'</h3>");
    expect(page).toContain("恶意&lt;i&gt;.xlsx");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    // One script and one style, of the very text the policy allows; no address but those inside the page.
    expect(page.match(/<script|<b |<i>|https?:|src=|href="[^#]|url\(/g)).toEqual(["<script"]);
    const hash = (text = "") => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const [, script] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
    const [, style] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]).toBe(
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain("共 3 个文件：1 个有必须改正的问题，1 个没有，1 个无法读取。");
    expect(page).toContain("没有发现问题；");
    expect(page).toContain("<p>无法校验：");
  });

  it("--xlsx is printed on A4, its many columns on two pages that both name department and file", async () => {
    await jixiao(["check", work.story("clean-2024"), "--xlsx", work.at("打印.xlsx")]);
    const bytes = work.bytes("打印.xlsx");
    const setups = [1, 2, 3].map(
      (number) => /<pageSetup [^>]*>/.exec(partText(bytes, `xl/worksheets/sheet${number}.xml`))?.[0],
    );
    const one = `<pageSetup paperSize="9" firstPageNumber="1" orientation="landscape" useFirstPageNumber="1" fitToWidth="1" fitToHeight="0"/>`;
    const two = `<pageSetup paperSize="9" firstPageNumber="1" pageOrder="overThenDown" orientation="landscape" useFirstPageNumber="1" fitToWidth="2" fitToHeight="0"/>`;
    expect(setups).toEqual([two, one, one]);
    const names = partText(bytes, "xl/workbook.xml").match(/Print_Titles" localSheetId="\d">[^<]*/g);
    expect(names).toEqual([
      `Print_Titles" localSheetId="0">'汇总'!$A:$B,'汇总'!$1:$1`,
      `Print_Titles" localSheetId="1">'问题清单'!$1:$1`,
      `Print_Titles" localSheetId="2">'按规则'!$1:$1`,
    ]);
  });

  it("--xlsx writes the findings of all files and what came of each file", async () => {
    const files = [await hostileFile(), work.story("clean-2024"), work.write("坏.xlsx", "x")];
    const { code, out, err } = await jixiao(["check", ...files, "--xlsx", work.at("清单.xlsx")]);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: "",
      err: `已写出问题清单：${work.at("清单.xlsx")}\n`,
    });
    const [summary, list, rules] = work.workbook("清单.xlsx").sheets;
    expect(list?.name).toBe("问题清单");
    expect(list?.values[0]).toEqual([
      "单位",
      "文件",
      "表",
      "单元格",
      "级别",
      "规则",
      "问题",
      "应为",
      "填写",
      "相差",
      "依据",
      "修改建议",
    ]);
    const rows = list?.values.slice(1) ?? [];
    expect(rows.filter(([unit]) => unit === hostile).map((row) => row[5])).toContain("P-06");
    expect(rows.filter(([, file]) => file === files[2])).toEqual([
      [
        null,
        files[2],
        null,
        null,
        "无法读取",
        null,
        "这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。",
        null,
        null,
        null,
        null,
        null,
      ],
    ]);
    expect(list?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
    expect(summary?.name).toBe("汇总");
    expect(summary?.values[0]?.slice(0, 14)).toEqual([
      "单位",
      "文件",
      "年度",
      "必须改正",
      "请核实",
      "提示",
      "自评得分",
      "等级",
      "测算得分",
      "测算等级",
      "年初预算数（万元）",
      "全年预算数（万元）",
      "全年执行数（万元）",
      "三公经费决算数（万元）",
    ]);
    const [, , clean, bad, total, sentence] = summary?.values ?? [];
    expect(clean?.slice(0, 14)).toEqual([
      "云岭县林业局",
      files[1],
      2024,
      0,
      0,
      0,
      99.63,
      "优",
      99.63,
      "优",
      1250,
      1250,
      1228.5,
      7.95,
    ]);
    expect(clean?.at(-1)).toBe("没有发现问题");
    const unreadable = "这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。";
    expect(bad?.filter((value) => value !== null)).toEqual([files[2], unreadable]);
    expect([total?.[0], total?.[1], total?.[12]]).toEqual(["合计", "3 个文件", 2457]);
    expect(sentence?.[0]).toBe("共 3 个文件：1 个有必须改正的问题，1 个没有，1 个无法读取。");
    expect(rules?.name).toBe("按规则");
    expect(rules?.values.find(([rule]) => rule === "P-06")).toEqual([
      "P-06",
      "数值单元格含非数字",
      "必须改正",
      1,
      2,
      "请改为纯数字，去掉单位和多余的字符；以文本形式存放的数字请转换为数字。",
    ]);
  });

  it("writes both at once beside --json", async () => {
    const lists = ["--html", work.at("两.html"), "--xlsx", work.at("两.xlsx")];
    const { out } = await jixiao(["check", work.story("clean-2024"), "--json", ...lists]);
    expect(JSON.parse(out)).toHaveLength(1);
    expect([work.has("两.html"), work.has("两.xlsx")]).toEqual([true, true]);
  });

  it("does not write over a file that it checks", async () => {
    const file = work.story("clean-2024", "不动.xlsx");
    const before = work.bytes("不动.xlsx");
    expect(await jixiao(["check", file, "--xlsx", file])).toEqual({
      code: 2,
      out: "",
      err: `无法写入“${file}”：这就是输入文件，写入会覆盖原表，请换一个输出文件名。\n`,
    });
    expect(work.bytes("不动.xlsx")).toEqual(before);
  });

  it("can be written again into the folder that is checked", async () => {
    work.story("clean-2024", "报送/甲.xlsx");
    const args = ["check", work.at("报送"), "--xlsx", work.at("报送/清单.xlsx")];
    const codes = [(await jixiao(args)).code, (await jixiao(args)).code];
    const files = work.workbook("报送/清单.xlsx").sheets[0]?.values.map((row) => row[1]);
    expect({ codes, files }).toEqual({
      codes: [0, 0],
      files: ["文件", work.at("报送/甲.xlsx"), "1 个文件", null],
    });
  });
});
