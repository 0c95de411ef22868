import fc from "fast-check";
import { targets } from "./targets";

// npm run fuzz -- --time 60 [--seed N]: random inputs for every target in turn until the time is up. A failure prints the
// seed and path that find it again: put them into regressions.test.ts, then mend.

function numberAfter(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isInteger(value)) throw new Error(`${option} takes a whole number.`);
  return value;
}

const seconds = numberAfter("--time", 60);
const firstSeed = numberAfter("--seed", Date.now() % 2 ** 31);
const end = Date.now() + seconds * 1000;
const runs = new Map<string, number>();
const failed: string[] = [];

for (let seed = firstSeed; Date.now() < end && failed.length === 0; seed++) {
  for (const { name, property } of targets) {
    const left = end - Date.now();
    if (left <= 0) break;
    const limits = { interruptAfterTimeLimit: left, markInterruptAsFailure: false };
    const {
      failed: isFailed,
      numRuns,
      counterexamplePath,
      errorInstance,
      counterexample,
    } = fc.check(property, {
      seed,
      numRuns: 20,
      ...limits,
    });
    runs.set(name, (runs.get(name) ?? 0) + numRuns);
    if (!isFailed || counterexamplePath === null) continue;
    failed.push(name);
    const input = fc.stringify(counterexample).slice(0, 2000);
    console.error(`${name}: seed ${seed}, path "${counterexamplePath}"\n${String(errorInstance)}\n${input}`);
  }
}

console.log(`seeds from ${firstSeed}: ${[...runs].map(([name, count]) => `${name} ${count}`).join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
