import { readdirSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addressOf } from "../../src/core/address";
import type { Snapshot } from "../../src/core/snapshot";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** Every cell that differs between two workbooks, as "表!F3 before → after". */
function differences(before: Snapshot, after: Snapshot): string[] {
  return before.sheets.flatMap((sheet, index) =>
    sheet.values.flatMap((row, rowIndex) =>
      row.flatMap((value, column) => {
        const other = after.sheets[index];
        const one = sheet.formulas[rowIndex]?.[column] ?? value;
        const two = other?.formulas[rowIndex]?.[column] ?? other?.values[rowIndex]?.[column] ?? null;
        if (one === two) return [];
        const { origin } = sheet;
        const address = addressOf({ row: origin.row + rowIndex, column: origin.column + column });
        return [`${sheet.name}!${address} ${String(one)} → ${String(two)}`];
      }),
    ),
  );
}

/** The file with its first sheet protected, as Excel does it. */
function protect(name: string): void {
  const parts = unzipSync(work.bytes(name));
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(xml.replace("</sheetData>", `</sheetData><sheetProtection sheet="1" objects="1"/>`));
  work.write(name, zipSync(parts));
}

const seedChanges = `写入 3 个比率：
  ✓ 基础数据表!F3 控制率
      原来 83.33%（手工填写）
      改为 83.33%，公式 =IF(N(B3)=0,"",D3/B3)
  ✓ 自评表!H4 年度资金总额·执行率
      原来 100.00%（手工填写）
      改为 100.00%，公式 =IF(N(E4)=0,"",F4/E4)
  ✓ 自评表!I4 年度资金总额·得分
      原来 10.00（手工填写）
      改为 10.00，公式 =IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))
没有改动 2 个比率：
  · 基础数据表!D27 规模控制率：分母为 0，保持空白。
  · 基础数据表!G27 投资概算控制率：分母为 0，保持空白。
`;

describe("-o", () => {
  it("writes the rates of the seed into a copy and leaves every other cell as it was", async () => {
    const input = work.story("seed-2024");
    const before = work.bytes("seed-2024.xlsx");
    const output = work.at("已填.xlsx");
    expect(await jixiao(["fill", input, "-o", output])).toEqual({
      code: 0,
      out: `${seedChanges}已保存：${output}\n`,
      err: "",
    });
    expect(work.bytes("seed-2024.xlsx")).toEqual(before);
    expect(differences(work.workbook("seed-2024.xlsx"), work.workbook("已填.xlsx"))).toEqual([
      `基础数据表!F3 0.8333 → =IF(N(B3)=0,"",D3/B3)`,
      `自评表!H4 1 → =IF(N(E4)=0,"",F4/E4)`,
      "自评表!I4 10 → =IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))",
    ]);
  });

  it("says why a rate was not written", async () => {
    const output = work.at("文本已填.xlsx");
    const { code, out } = await jixiao(["fill", work.story("percent-text-2024"), "-o", output]);
    expect({ code, out }).toEqual({
      code: 0,
      out: `没有需要写入的比率。
没有改动 5 个比率：
  · 基础数据表!F3 控制率：“实际在职人数”的“42人”是文本，公式无法引用，请先改成数字。
  · 基础数据表!D25 规模控制率：分母为 0，保持空白。
  · 基础数据表!G25 投资概算控制率：分母为 0，保持空白。
  · 自评表!H4 年度资金总额·执行率：“年度资金总额·全年执行数”的“1,228.50”是文本，公式无法引用，请先改成数字。
  · 自评表!I4 年度资金总额·得分：“年度资金总额·全年执行数”的“1,228.50”是文本，公式无法引用，请先改成数字。
已保存：${output}
`,
    });
  });

  it("refuses to write over the input, however it is named", async () => {
    const input = work.story("clean-2024", "原表.xlsx");
    const before = work.bytes("原表.xlsx");
    for (const output of [input, `${work.path}/./原表.xlsx`]) {
      expect(await jixiao(["fill", input, "-o", output])).toEqual({
        code: 2,
        out: "",
        err: `无法写入“${output}”：这就是输入文件，写入会覆盖原表，请换一个输出文件名。\n`,
      });
    }
    expect(work.bytes("原表.xlsx")).toEqual(before);
  });

  it("names a folder that does not exist", async () => {
    const output = work.at("没有这个文件夹/已填.xlsx");
    expect(await jixiao(["fill", work.story("clean-2024"), "-o", output])).toEqual({
      code: 2,
      out: "",
      err: `无法写入“${output}”：文件或文件夹不存在，请检查路径。\n`,
    });
  });

  it("names the file whose sheet is protected, and writes nothing", async () => {
    const input = work.story("clean-2024", "受保护.xlsx");
    protect("受保护.xlsx");
    const { code, out, err } = await jixiao(["fill", "-o", work.at("不写.xlsx"), input]);
    expect({ code, out, written: work.has("不写.xlsx") }).toEqual({ code: 2, out: "", written: false });
    expect(err).toMatch(/^.*受保护\.xlsx：.*基础数据表.*保护.*\n$/);
    expect(err.startsWith(`${input}：`)).toBe(true);
  });

  it("says so when neither form is there", async () => {
    const input = work.at("清单.xlsx");
    await jixiao(["check", work.story("clean-2024"), "--xlsx", input]);
    expect(await jixiao(["fill", input, "-o", work.at("不写.xlsx")])).toEqual({
      code: 2,
      out: "",
      err: `${input}：没有识别出“基础数据表”，也没有识别出“自评表”，没有写出任何文件。请用 jixiao check 查看原因。\n`,
    });
    expect(work.has("不写.xlsx")).toBe(false);
  });
});

describe("--in-place", () => {
  it("changes the file after a backup beside it, and not again when there is nothing left to do", async () => {
    const input = work.story("seed-2024", "原地/表.xlsx");
    const before = work.bytes("原地/表.xlsx");
    const { code, out } = await jixiao(["fill", input, "--in-place"]);
    const names = readdirSync(work.at("原地")).sort((one, other) => one.length - other.length);
    const backup = names.find((name) => name.includes("备份")) ?? "";
    expect(names).toEqual(["表.xlsx", expect.stringMatching(/^表\.备份-\d{8}-\d{6}\.xlsx$/)]);
    expect({ code, out }).toEqual({
      code: 0,
      out: `${seedChanges}已保存：${input}\n原文件已备份：${work.at(`原地/${backup}`)}\n`,
    });
    expect(work.bytes(`原地/${backup}`)).toEqual(before);

    const filled = work.bytes("原地/表.xlsx");
    const again = await jixiao(["fill", input, "--in-place"]);
    expect(again.out).toBe(`没有需要写入的比率。
没有改动 5 个比率：
  · 基础数据表!F3 控制率：已是正确的公式，保持不变。
  · 基础数据表!D27 规模控制率：分母为 0，保持空白。
  · 基础数据表!G27 投资概算控制率：分母为 0，保持空白。
  · 自评表!H4 年度资金总额·执行率：已是正确的公式，保持不变。
  · 自评表!I4 年度资金总额·得分：已是正确的公式，保持不变。
原文件没有改动。
`);
    expect(work.bytes("原地/表.xlsx")).toEqual(filled);
    expect(readdirSync(work.at("原地"))).toHaveLength(2);
  });
});
