/** What the loop below waits for. */
type Happening<In, Out> =
  | { readonly kind: "item"; readonly next: IteratorResult<In> }
  | { readonly kind: "result"; readonly result: Out }
  | { readonly kind: "stop" };

/**
 * Does work on items as they come, at most `atOnce` at a time, and gives the results in the items' order, each as soon as
 * it and all before it are there: nothing waits for an item that has not come yet. After `stop` no item is taken any
 * more; what was begun is finished.
 */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  atOnce: number,
  work: (item: In) => Promise<Out>,
  stop: AbortSignal,
): AsyncGenerator<Out> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Out>[] = [];
  const taken = () =>
    awaitedLater(source.next().then((next): Happening<In, Out> => ({ kind: "item", next })));
  let coming: Promise<Happening<In, Out>> | null = taken();
  while (coming !== null || begun.length > 0) {
    const [first] = begun;
    const waitedFor: Promise<Happening<In, Out>>[] = [];
    if (first) waitedFor.push(first.then((result) => ({ kind: "result", result })));
    if (coming && begun.length < atOnce) waitedFor.push(coming);
    const happened = await (coming ? orStopped(Promise.race(waitedFor), stop) : Promise.race(waitedFor));
    if (happened.kind === "result") {
      void begun.shift();
      yield happened.result;
    } else if (happened.kind === "stop" || happened.next.done) {
      coming = null;
    } else {
      begun.push(awaitedLater(work(happened.next.value)));
      coming = stop.aborted ? null : taken();
    }
  }
}

/** A promise that may fail before it is waited for: it is told in its turn, and does not end the process meanwhile. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/**
 * What happens first, or the stop. A promise of the stop made once for all would keep everything that ever happened
 * before it: all results.
 */
function orStopped<In, Out>(
  happening: Promise<Happening<In, Out>>,
  stop: AbortSignal,
): Promise<Happening<In, Out>> {
  return new Promise((resolve, reject) => {
    const tell = () => {
      resolve({ kind: "stop" });
    };
    if (stop.aborted) tell();
    stop.addEventListener("abort", tell, { once: true });
    happening.then(resolve, reject).finally(() => {
      stop.removeEventListener("abort", tell);
    });
  });
}
