import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { RuleCases } from "./cases";

const groups = ["P", "B", "S", "X", "R"];

/** The cases of every rule, from the files beside this one (<group>/<ID>.cases.ts), in the order of their ids. */
export async function allCases(): Promise<RuleCases[]> {
  const files = groups.flatMap((group) =>
    readdirSync(join(__dirname, group))
      .filter((file) => file.endsWith(".cases.ts"))
      .sort()
      .map((file) => join(__dirname, group, file)),
  );
  const modules = await Promise.all(files.map((file) => import(file) as Promise<{ default: RuleCases }>));
  return modules.map((module) => module.default);
}
