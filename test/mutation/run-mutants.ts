import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { catalogue } from "../../src/core/rules/catalogue";
import { testsOf } from "./collected-tests";
import { type Mutant, mutantsOf } from "./mutants";
import { World } from "./world";

/*
 * npm run mutate:rules [-- <part of a file name> …]: breaks the code of core/rules, core/number and core/scoring one place at a
 * time and runs the tests that should notice. Prints what no test noticed. Exits 1 when a rule can lose a finding
 * and no test is red.
 */

const root = join(__dirname, "../..");
const ruleTests = join(root, "test/core/rules/rules.test.ts");
const numberTests = testsIn("test/core/number");
const scoringTests = testsIn("test/core/scoring");
/** The rules' tests take longest and come last. */
const sharedTests = [...testsIn("test/core/rules").filter((file) => file !== ruleTests), ruleTests];

interface Target {
  readonly file: string;
  readonly tests: readonly string[];
  /** Only tests whose name begins so; "" = all. */
  readonly prefix: string;
}

function targets(): Target[] {
  const rules = catalogue.flatMap(({ id }) => {
    const folder = `src/core/rules/${id.charAt(0)}`;
    return filesIn(folder)
      .filter((file) => relative(join(root, folder), file).startsWith(`${id}-`))
      .map((file) => ({ file, tests: [ruleTests], prefix: `${id} ` }));
  });
  const shared = filesIn("src/core/rules")
    .filter((file) => !file.endsWith("catalogue.ts"))
    .map((file) => ({ file, tests: sharedTests, prefix: "" }));
  const numbers = filesIn("src/core/number").map((file) => ({
    file,
    tests: [...numberTests, ruleTests],
    prefix: "",
  }));
  const scoring = filesIn("src/core/scoring").map((file) => ({
    file,
    tests: [...scoringTests, ruleTests],
    prefix: "",
  }));
  return [...rules, ...shared, ...numbers, ...scoring];
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(root, folder, entry.name))
    .sort();
}

function testsIn(folder: string): string[] {
  return filesIn(folder).filter((file) => file.endsWith(".test.ts"));
}

/** Whether a test turns red in a world with this mutant (null = the code as it is). */
async function isNoticed({ file, tests, prefix }: Target, mutant: Mutant | null): Promise<boolean> {
  const world = new World(mutant ? { file, code: mutant.code } : null);
  try {
    for (const test of tests) {
      for (const { name, run } of testsOf(test, world)) if (name.startsWith(prefix)) await run();
    }
    return false;
  } catch {
    return true;
  }
}

async function main(wanted: readonly string[]): Promise<void> {
  const chosen = targets().filter(
    ({ file }) => wanted.length === 0 || wanted.some((part) => relative(root, file).includes(part)),
  );
  let all = 0;
  let noticed = 0;
  let lost = 0;
  for (const target of chosen) {
    if (await isNoticed(target, null))
      throw new Error(`${target.file}: its tests are red before anything is broken`);
    const mutants = mutantsOf(readFileSync(target.file, "utf8"), target.file);
    const survivors: Mutant[] = [];
    for (const mutant of mutants) if (!(await isNoticed(target, mutant))) survivors.push(mutant);
    all += mutants.length;
    noticed += mutants.length - survivors.length;
    lost += survivors.filter(({ what }) => /^(fail|wait|askPerson)\(/.test(what)).length;
    const name = relative(root, target.file);
    process.stdout.write(
      `${name}: ${String(mutants.length - survivors.length)} of ${String(mutants.length)} noticed\n`,
    );
    for (const { line, what } of survivors)
      process.stdout.write(`  not noticed: line ${String(line)}: ${what}\n`);
  }
  process.stdout.write(
    `\n${String(chosen.length)} files, ${String(all)} mutants, ${String(noticed)} noticed (${((noticed / Math.max(1, all)) * 100).toFixed(1)}%), ${String(lost)} lost findings not noticed\n`,
  );
  if (lost > 0) process.exitCode = 1;
}

void main(process.argv.slice(2));
