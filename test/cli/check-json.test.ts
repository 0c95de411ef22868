import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jixiao } from "./fake-terminal";
import { WorkFolder, formsFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** What `--json` must print for a story: the expectation of test/forms under the name the file was given by. */
function expectedResult(story: string, file: string): unknown {
  const expected: unknown = JSON.parse(readFileSync(join(formsFolder, `${story}.expected.json`), "utf8"));
  return { ...(expected as object), file };
}

describe("--json", () => {
  it("prints the contract's array", async () => {
    const files = ["seed-2024", "scores-wrong-2024"].map((story) => work.story(story));
    const { code, out, err } = await jixiao(["check", ...files, "--json"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toEqual([
      expectedResult("seed-2024", files[0] ?? ""),
      expectedResult("scores-wrong-2024", files[1] ?? ""),
    ]);
  });

  it("gives of a very long text the beginning, whole characters only", async () => {
    const place = { sheet: "基础数据表", row: 5, column: 3 };
    const edit = { kind: "text", place, value: `a${"𠮷".repeat(600)}` } as const;
    const file = await work.changedStory("clean-2024", "长.xlsx", [edit]);
    const [result] = JSON.parse((await jixiao(["check", file, "--json"])).out) as {
      findings: { cells: { address: string; value: string }[] }[];
    }[];
    const cells = result?.findings.flatMap((finding) => finding.cells) ?? [];
    const values = new Set(cells.filter(({ address }) => address === "D6").map(({ value }) => value));
    expect([...values]).toEqual([`a${"𠮷".repeat(499)}…`]);
  });

  it("has for the seed the keys, the forms and the rates of the contract", async () => {
    const { out } = await jixiao(["check", work.story("seed-2024"), "--json"]);
    const [result] = JSON.parse(out) as Record<string, unknown>[];
    expect(Object.keys(result ?? {})).toEqual([
      "file",
      "department",
      "year",
      "forms",
      "summary",
      "findings",
      "notChecked",
      "rates",
      "score",
      "scores",
      "error",
    ]);
    const { findings, rates, ...rest } = result as { findings: unknown[]; rates: unknown[] } & Record<
      string,
      unknown
    >;
    expect(rest).toMatchObject({
      department: "中共汨罗市委机构编制委员会办公室",
      year: 2024,
      forms: {
        baseData: { sheet: "基础数据表" },
        selfEvaluation: { sheet: "自评表" },
        narrative: { sheet: "自评报告（原文）" },
      },
      score: { total: "100.00", grade: "优" },
      error: null,
    });
    expect(findings.find((finding) => (finding as { rule: string }).rule === "B-27")).toEqual({
      rule: "B-27",
      severity: "warning",
      message:
        "“公用经费·2024年决算数”43.8 万元，超过“公用经费·2024年预算数”29.04 万元，控制率 150.83%，超出 14.76 万元。",
      cells: [
        { sheet: "基础数据表", address: "F20", label: "公用经费·2024年决算数", value: "43.8" },
        { sheet: "基础数据表", address: "D20", label: "公用经费·2024年预算数", value: "29.04" },
      ],
      expected: "29.04",
      actual: "43.80",
      difference: "14.76",
    });
    expect(rates.slice(0, 6)).toEqual([
      {
        id: "staffControl",
        label: "在职人员控制率",
        value: "0.8333",
        formula: `=IF(N(B3)=0,"",D3/B3)`,
        cell: { sheet: "基础数据表", address: "F3", label: "控制率", value: "83.33%" },
      },
      {
        id: "buildingArea",
        label: "楼堂馆所规模控制率",
        value: null,
        formula: `=IF(N(B27)=0,"",C27/B27)`,
        cell: { sheet: "基础数据表", address: "D27", label: "规模控制率", value: "" },
      },
      {
        id: "buildingInvestment",
        label: "楼堂馆所投资概算控制率",
        value: null,
        formula: `=IF(N(E27)=0,"",F27/E27)`,
        cell: { sheet: "基础数据表", address: "G27", label: "投资概算控制率", value: "" },
      },
      {
        id: "execution",
        label: "预算执行率",
        value: "1.0000",
        formula: `=IF(N(E4)=0,"",F4/E4)`,
        cell: { sheet: "自评表", address: "H4", label: "年度资金总额·执行率", value: "100.00%" },
      },
      {
        id: "executionScore",
        label: "预算执行得分",
        value: "10.00",
        formula: "=IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))",
        cell: { sheet: "自评表", address: "I4", label: "年度资金总额·得分", value: "10.00" },
      },
      {
        id: "budgetAdjustment",
        label: "预算调整率",
        value: "0.1839",
        formula: `=IF(N('自评表'!D4)=0,"",('自评表'!E4-'自评表'!D4)/'自评表'!D4)`,
        cell: null,
      },
    ]);
  });

  it("tells what is wrong with a file and goes on", async () => {
    const bad = work.write("空.xlsx", "");
    const good = work.story("clean-2024");
    const { code, out } = await jixiao(["check", bad, good, "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual([
      {
        file: bad,
        department: null,
        year: null,
        forms: { baseData: null, selfEvaluation: null, narrative: null },
        summary: { errors: 0, warnings: 0, notices: 0, passed: 0, notChecked: 0 },
        findings: [],
        notChecked: [],
        rates: [],
        score: null,
        scores: null,
        error: { code: "empty", message: "文件是空的（0 字节），请重新获取或重新保存一份。" },
      },
      expectedResult("clean-2024", good),
    ]);
  });
});

it("--ndjson prints one line of JSON for each file", async () => {
  const files = ["seed-2024", "clean-2024", "overspent-2024"].map((story) => work.story(story));
  const { code, out } = await jixiao(["check", ...files, "--ndjson"]);
  const lines = out.trimEnd().split("\n");
  expect(code).toBe(1);
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    expectedResult("seed-2024", files[0] ?? ""),
    expectedResult("clean-2024", files[1] ?? ""),
    expectedResult("overspent-2024", files[2] ?? ""),
  ]);
});
