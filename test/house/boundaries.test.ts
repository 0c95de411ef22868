import { join } from "node:path";
import ts from "typescript";
import { type Probe, lintVerdicts } from "./lint-verdicts";

const root = join(__dirname, "../..");

/** The compiler's complaints about one file put into src/core, under src/core/tsconfig.json. */
function complaintsInCore(source: string): string[] {
  const path = join(root, "src/core/boundary-probe.ts");
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "src/core/tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  if (!config) throw new Error("src/core/tsconfig.json cannot be read");
  const host = ts.createCompilerHost(config.options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === path ? ts.createSourceFile(name, source, version) : readFile(name, version, ...rest);
  const program = ts.createProgram([path], config.options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

it.each(["document", "window", "process", "Buffer", "Excel", "Office"])("src/core cannot name %s", (name) => {
  expect(complaintsInCore(`export const probe = ${name};`)).toEqual([
    expect.stringContaining(`Cannot find name '${name}'`),
  ]);
});

it("src/core compiles what it may use", () => {
  expect(complaintsInCore(`export const probe = new Map<string, number>();`)).toEqual([]);
});

describe("imports run one way", () => {
  const forbidden: readonly (readonly [string, string])[] = [
    ["src/core/number/probe.ts", "../form/form"],
    ["src/core/form/probe.ts", "../rules/rule"],
    ["src/core/form/probe.ts", "../profile/profile"],
    ["src/core/rules/B/probe.ts", "../../report/report"],
    ["src/core/rules/probe.ts", "../check"],
    ["src/core/report/probe.ts", "../workbook"],
    ["src/core/check.ts", "../xlsx/open-xlsx"],
    ["src/core/number/probe.ts", "../../cli/program"],
    ["src/xlsx/probe.ts", "../cli/program"],
    ["src/docx/probe.ts", "../excel/excel-workbook"],
    ["src/xlsx/probe.ts", "../docx/read-docx"],
  ];
  const allowed: readonly (readonly [string, string])[] = [
    ["src/core/rules/probe.ts", "../form/form"],
    ["src/core/report/probe.ts", "../rules/outcomes"],
    ["src/xlsx/probe.ts", "../core/workbook"],
    ["src/cli/probe.ts", "../xlsx/open-xlsx"],
    ["src/docx/probe.ts", "../xlsx/zip"],
  ];

  let verdicts: unknown[];
  beforeAll(() => {
    const probes = [...forbidden, ...allowed].map(([file, target]): Probe => [file, `import "${target}";`]);
    verdicts = lintVerdicts(["no-restricted-imports"], probes);
  }, 60_000);

  it.each(forbidden.map(([file, target], index) => [file, target, index] as const))(
    "%s must not import %s",
    (_file, _target, index) => {
      expect(verdicts[index]).toEqual(["no-restricted-imports"]);
    },
  );

  it.each(allowed.map(([file, target], index) => [file, target, index] as const))(
    "%s may import %s",
    (_file, _target, index) => {
      expect(verdicts[forbidden.length + index]).toEqual([]);
    },
  );
});
