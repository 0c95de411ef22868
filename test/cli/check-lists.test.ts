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

  it("--html writes a page without scripts or requests, in which text is text", async () => {
    const files = [await hostileFile(), work.story("clean-2024"), work.write("截断.xlsx", "PK\u0003\u0004")];
    const { code, out, err } = await jixiao(["check", ...files, "--html", work.at("清单.html")]);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: `已写出网页：${work.at("清单.html")}\n` });
    const page = work.text("清单.html");
    expect(page).toContain("<h2>&lt;b onclick=&quot;x&quot;&gt;局&lt;/b&gt; &amp; '科'</h2>");
    expect(page).toContain("恶意&lt;i&gt;.xlsx");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page.match(/<script|<b |<i>|https?:|src=|href=|url\(/g)).toBeNull();
    expect(page).toContain("共 3 个文件：1 个有必须改正的问题，1 个没有，1 个无法读取。");
    expect(page).toContain("没有发现问题；");
    expect(page).toContain("<p>无法校验：");
  });

  it("--xlsx writes the findings of all files and what came of each file", async () => {
    const files = [await hostileFile(), work.story("clean-2024"), work.write("坏.xlsx", "x")];
    const { code, out, err } = await jixiao(["check", ...files, "--xlsx", work.at("清单.xlsx")]);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: "",
      err: `已写出问题清单：${work.at("清单.xlsx")}\n`,
    });
    const [list, overview] = work.workbook("清单.xlsx").sheets;
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
    expect(overview?.name).toBe("汇总");
    expect(overview?.values.slice(2)).toEqual([
      ["云岭县林业局", files[1], 2024, 0, 0, 0, 99.63, "优", "没有发现问题"],
      [
        null,
        files[2],
        null,
        null,
        null,
        null,
        null,
        null,
        "这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。",
      ],
      [
        "共 3 个文件：1 个有必须改正的问题，1 个没有，1 个无法读取。",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
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
      err: `无法写入「${file}」：这就是输入文件，写入会覆盖原表，请换一个输出文件名。\n`,
    });
    expect(work.bytes("不动.xlsx")).toEqual(before);
  });

  it("can be written again into the folder that is checked", async () => {
    work.story("clean-2024", "报送/甲.xlsx");
    const args = ["check", work.at("报送"), "--xlsx", work.at("报送/清单.xlsx")];
    const codes = [(await jixiao(args)).code, (await jixiao(args)).code];
    const files = work.workbook("报送/清单.xlsx").sheets[1]?.values.map((row) => row[1]);
    expect({ codes, files }).toEqual({ codes: [0, 0], files: ["文件", work.at("报送/甲.xlsx"), null] });
  });
});
