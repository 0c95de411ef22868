import { catalogue } from "../../src/core/rules/catalogue";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] };
      };
      readonly results: readonly { readonly ruleId: string }[];
      readonly invocations: readonly object[];
    },
  ];
}

it("--sarif names rules, files and cells as SARIF 2.1.0 has them, and the files that could not be read", async () => {
  const wrong = work.story("rounding-0.02-2024", "报 送.xlsx");
  const bad = work.write("坏.xlsx", "x");
  const { err } = await jixiao(["check", wrong, bad, "--sarif", work.at("结果.sarif")]);
  expect(err).toBe(`已写出 SARIF：${work.at("结果.sarif")}\n`);
  const log = JSON.parse(work.text("结果.sarif")) as Log;
  const [{ tool, results, invocations }] = log.runs;
  expect([log.version, tool.driver.name]).toEqual(["2.1.0", "jixiao"]);
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  const uri = (name: string) => `file://${work.path}/${encodeURIComponent(name)}`;
  const place = (address: string, name: string) => ({
    physicalLocation: { artifactLocation: { uri: uri("报 送.xlsx") } },
    logicalLocations: [{ name, fullyQualifiedName: `基础数据表!${address}`, kind: "cell" }],
  });
  expect(results.find(({ ruleId }) => ruleId === "B-09")).toEqual({
    ruleId: "B-09",
    ruleIndex: catalogue.findIndex(({ id }) => id === "B-09"),
    level: "error",
    message: {
      text: "“公务用车购置和维护经费·2024年决算数”填写 5.62 万元，各分项之和为 5.60 万元（0.00 + 5.60），相差 0.02 万元；请查明是合计还是分项填错。",
    },
    locations: [place("F6", "公务用车购置和维护经费·2024年决算数")],
    relatedLocations: [place("F7", "公车购置·2024年决算数"), place("F8", "公车运行维护·2024年决算数")],
  });
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。" },
          locations: [{ physicalLocation: { artifactLocation: { uri: uri("坏.xlsx") } } }],
        },
      ],
    },
  ]);
});
