import { lintVerdicts } from "./lint-verdicts";

const refused = [
  ["src/core/probe.ts", "export const x = '工作表「自评表」';"],
  ["src/cli/probe.ts", "export const x = `找不到『表』`;"],
  ["src/taskpane/Probe.tsx", "export const x = <p>点「打开」</p>;"],
  ["src/taskpane/Probe.tsx", "export const x = <p title='点「打开」' />;"],
  ["src/taskpane/gate.js", "var x = '点「打开」';"],
] as const;

const allowed = [
  ["src/core/probe.ts", "export const x = '工作表“自评表”';"],
  ["src/core/probe.ts", "export const x = /[“”「」]/;"],
  ["src/core/probe.ts", "/** 工作表「自评表」 */ export const x = 1;"],
] as const;

let verdicts: (string | null)[][];
beforeAll(() => {
  verdicts = lintVerdicts(["no-restricted-syntax"], [...refused, ...allowed]);
}, 60_000);

test.each(refused.map(([file, source], index) => [source, file, index] as const))(
  "%s is refused in %s",
  (_source, _file, index) => {
    expect(verdicts[index]).toEqual(["no-restricted-syntax"]);
  },
);

test.each(allowed.map(([, source], index) => [source, index] as const))("%s is not", (_source, index) => {
  expect(verdicts[refused.length + index]).toEqual([]);
});
