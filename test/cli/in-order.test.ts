import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inOrder } from "../../src/cli/in-order";

/** A promise and the way to keep it. */
function pending(): { promise: Promise<void>; keep: () => void } {
  let keep: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

async function* after(gate: Promise<void>, first: number, then: number): AsyncGenerator<number> {
  yield first;
  await gate;
  yield then;
}

async function* upTo(end: number): AsyncGenerator<number> {
  for (let item = 1; item <= end; item++) {
    await Promise.resolve();
    yield item;
  }
}

const never = new AbortController().signal;

it("gives results in the order of the items, whichever is done first", async () => {
  const results: number[] = [];
  const work = (item: number) =>
    new Promise<number>((resolve) => {
      setTimeout(resolve, (10 - item) * 3, item);
    });
  for await (const result of inOrder(upTo(9), 4, work, never)) results.push(result);
  expect(results).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it("does no more than so many at a time", async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    return item;
  };
  let sum = 0;
  for await (const result of inOrder(upTo(20), 3, work, never)) sum += result;
  expect({ sum, most }).toEqual({ sum: 210, most: 3 });
});

it("tells of work that failed in its turn, and nobody earlier", async () => {
  const unhandled = jest.fn();
  process.on("unhandledRejection", unhandled);
  const gate = pending();
  const work = async (item: number) => {
    if (item === 2) throw new Error("second");
    await gate.promise;
    return item;
  };
  const results = inOrder(upTo(3), 3, work, never);
  const first = results.next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  gate.keep();
  expect(await first).toEqual({ value: 1, done: false });
  await expect(results.next()).rejects.toThrow("second");
  expect(unhandled).not.toHaveBeenCalled();
  process.off("unhandledRejection", unhandled);
});

it("gives a result while the next item has not come yet", async () => {
  const gate = pending();
  const results = inOrder(after(gate.promise, 1, 2), 4, (item) => Promise.resolve(item), never);
  expect(await results.next()).toEqual({ value: 1, done: false });
  gate.keep();
  expect([await results.next(), await results.next()]).toEqual([
    { value: 2, done: false },
    { value: undefined, done: true },
  ]);
});

it("after a stop finishes what was begun, even while it waits for an item that never comes", async () => {
  const stop = new AbortController();
  const results = inOrder(
    after(new Promise(() => undefined), 1, 2),
    4,
    (item) => Promise.resolve(item),
    stop.signal,
  );
  expect(await results.next()).toEqual({ value: 1, done: false });
  stop.abort();
  expect(await results.next()).toEqual({ value: undefined, done: true });
});

it("keeps no result once it was given", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const given: WeakRef<object>[] = [];
  const work = (item: number) => Promise.resolve({ item });
  for await (const result of inOrder(upTo(100), 2, work, new AbortController().signal)) {
    given.push(new WeakRef(result));
    // The last ones may still be on their way through.
    if (given.length < 100) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    collectGarbage();
    expect(given.slice(0, 90).filter((each) => each.deref() !== undefined)).toEqual([]);
  }
  expect(given).toHaveLength(100);
});
