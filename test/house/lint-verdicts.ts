import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** A piece of source and the file in which it is taken to stand. */
export type Probe = readonly [file: string, source: string];

/** In a process of its own, as jest cannot load the .mjs config. */
const script = `
  import { ESLint } from "eslint";
  const [rules, probes] = JSON.parse(process.argv[1]);
  const eslint = new ESLint({
    overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
    ruleFilter: ({ ruleId }) => rules.includes(ruleId),
  });
  const results = [];
  for (const [filePath, source] of probes) {
    const [result] = await eslint.lintText(source, { filePath });
    results.push(result.messages.map(({ ruleId }) => ruleId));
  }
  process.stdout.write(JSON.stringify(results));`;

/** Which of some rules our lint reports for each probe. */
export function lintVerdicts(rules: readonly string[], probes: readonly Probe[]): (string | null)[][] {
  const args = ["--input-type=module", "-e", script, JSON.stringify([rules, probes])];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })) as (
    string | null
  )[][];
}
