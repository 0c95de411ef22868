/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds of the wall clock that something took. */
export async function timeOf(act: () => unknown): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

/** Milliseconds of processors that this process spent on something: what else the machine does hardly counts. */
export async function workOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Medians of several things done in turn, so that whatever else the machine does falls on all of them alike. Each is done
 * a few times before it counts. `measured` is {@link workOf} for what is done in this process, {@link timeOf} for others.
 */
export async function sideBySide(
  rounds: number,
  acts: readonly (() => unknown)[],
  { measured = workOf, warmUp = 3 }: { readonly measured?: typeof workOf; readonly warmUp?: number } = {},
): Promise<number[]> {
  const times: number[][] = acts.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, act] of acts.entries()) {
      const time = await measured(act);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

/** A line of the bench's table. */
export interface Line {
  readonly what: string;
  readonly result: string;
  readonly goal: string;
}

/** "12.3 ms" */
export function ms(time: number): string {
  return `${time < 100 ? time.toFixed(1) : time.toFixed(0)} ms`;
}
