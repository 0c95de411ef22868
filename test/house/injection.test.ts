import { lintVerdicts } from "./lint-verdicts";

/** Ways in which text of a workbook would become part of a page or of a program, as someone might write them. */
const forbidden: readonly (readonly [file: string, source: string, rule: string])[] = [
  [
    "src/taskpane/Probe.tsx",
    "export const x = <p dangerouslySetInnerHTML={{ __html: a }} />;",
    "no-restricted-syntax",
  ],
  ["src/workbench/Probe.tsx", "export const x = <a href={a}>b</a>;", "no-restricted-syntax"],
  ["src/workbench/Probe.tsx", "export const x = <iframe srcDoc={a} />;", "no-restricted-syntax"],
  ["src/taskpane/Probe.tsx", "export const x = <img src={a} />;", "no-restricted-syntax"],
  ["src/taskpane/Probe.tsx", "export const x = <form action={a} />;", "no-restricted-syntax"],
  ["src/taskpane/Probe.tsx", "export const x = <div contentEditable />;", "no-restricted-syntax"],
  ["src/taskpane/probe.ts", "element.innerHTML = a;", "no-restricted-syntax"],
  ["src/workbench/probe.ts", "element.outerHTML = a;", "no-restricted-syntax"],
  ["src/workbench/probe.ts", "element.insertAdjacentHTML('beforeend', a);", "no-restricted-syntax"],
  ["src/workbench/probe.ts", "range.createContextualFragment(a);", "no-restricted-syntax"],
  ["src/commands/probe.ts", "document.write(a);", "no-restricted-syntax"],
  ["src/core/probe.ts", "eval(a);", "no-eval"],
  ["src/core/probe.ts", "new Function(a);", "no-new-func"],
  ["src/taskpane/probe.ts", "location.assign('javascript:alert(1)');", "no-script-url"],
];

let verdicts: (string | null)[][];
beforeAll(() => {
  const rules = ["no-restricted-syntax", "no-eval", "no-new-func", "no-script-url"];
  const fine = ["src/taskpane/Probe.tsx", "export const x = <p title={a}>{a}</p>;"] as const;
  verdicts = lintVerdicts(rules, [...forbidden.map(([file, source]) => [file, source] as const), fine]);
}, 60_000);

test.each(forbidden.map(([file, source, rule], index) => [source, file, rule, index] as const))(
  "%s is refused in %s",
  (_source, _file, rule, index) => {
    expect(verdicts[index]).toEqual([rule]);
  },
);

test("text as text is not", () => {
  expect(verdicts.at(-1)).toEqual([]);
});
