import { format } from "node:util";
import { expect } from "expect";
import { World } from "./world";

/** A test of a jest file, outside jest. */
export interface Collected {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Body = (...args: unknown[]) => unknown;

/** The tests a jest file declares (describe, it or test, their each, beforeAll), loaded in a world of their own. */
export function testsOf(file: string, world: World): Collected[] {
  const tests: Collected[] = [];
  const before: (() => Promise<void>)[] = [];
  const names: string[] = [];
  const describe = (name: string, body: Body) => {
    names.push(name);
    body();
    names.pop();
  };
  const it = (name: string, body: Body) => {
    const ready = [...before];
    tests.push({
      name: [...names, name].join(" "),
      run: async () => {
        for (const each of ready) await each();
        await body();
      },
    });
  };
  const beforeAll = (body: Body) => {
    let done: Promise<unknown> | null = null;
    before.push(async () => {
      done ??= Promise.resolve(body());
      await done;
    });
  };
  const declare = Object.assign(it, { each: each(it) });
  const globals = {
    describe: Object.assign(describe, { each: each(describe) }),
    it: declare,
    test: declare,
    beforeAll,
    expect,
  };
  Object.assign(globalThis, globals);
  world.load(file);
  return tests;
}

const each =
  (declare: (name: string, body: Body) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? (row as unknown[]) : [row];
      declare(format(name, ...args), () => body(...args));
    }
  };
