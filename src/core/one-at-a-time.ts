/** Lets one job happen at a time, in the order they were asked for; one that fails does not hold up the next. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();

  run<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(job);
    this.last = result.catch(() => undefined);
    return result;
  }
}
