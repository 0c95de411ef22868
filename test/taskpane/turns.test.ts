import { inTurns } from "../../src/taskpane/turns";

/** Steps that take so many milliseconds each, by a clock of their own. */
function* work(
  clock: { now: number },
  milliseconds: readonly number[],
): Generator<number, string, undefined> {
  for (const [index, time] of milliseconds.entries()) {
    clock.now += time;
    yield index;
  }
  return "done";
}

function clocked() {
  const clock = { now: 0 };
  jest.spyOn(performance, "now").mockImplementation(() => clock.now);
  return clock;
}

afterEach(() => {
  jest.restoreAllMocks();
});

it("gives way to others after 16 ms, and then begins a new turn", async () => {
  const clock = clocked();
  const told: (number | string)[] = [];
  const result = await inTurns(
    work(clock, [10, 5, 1, 10, 3, 40, 2]),
    (step) => told.push(step),
    () => told.push("others"),
  );
  expect([result, ...told]).toEqual(["done", 0, 1, 2, "others", 3, 4, 5, "others", 6]);
});

it("lets others do something before it goes on", async () => {
  const clock = clocked();
  const order: string[] = [];
  setTimeout(() => order.push("a click"), 0);
  await inTurns(work(clock, [20, 1]), (step) => order.push(`step ${step}`));
  expect(order).toEqual(["step 0", "a click", "step 1"]);
});

it("stops when it is not wanted any more", async () => {
  const clock = clocked();
  const steps: number[] = [];
  const unwanted = inTurns(
    work(clock, [20, 20, 20]),
    (step) => steps.push(step),
    () => {
      throw new Error("not wanted");
    },
  );
  await expect(unwanted).rejects.toThrow("not wanted");
  expect(steps).toEqual([0]);
});
