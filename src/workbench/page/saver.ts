import { OneAtATime } from "../../core/one-at-a-time";
import type { GridContents } from "../grid-contents";
import { SaveRefused } from "../save/save-refused";
import type { StructureChange } from "../structure";

/** What the page asks of the worker that makes files. */
export type SaveRequest =
  | { readonly kind: "losses"; readonly original: Uint8Array; readonly structure: readonly StructureChange[] }
  | { readonly kind: "save"; readonly original: Uint8Array; readonly contents: GridContents };

/** What it answers: the losses, the file, why it refuses, or that it failed. */
export type SaveAnswer =
  | { readonly kind: "losses"; readonly losses: readonly string[] }
  | { readonly kind: "save"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

/** Makes files beside the page, which stays responsive. */
export interface Saver {
  /** Gets ready: once the server has another build, it may no longer have the file with the worker. */
  prepare(): void;
  /** See lossesOf. @throws SaveRefused */
  losses(original: Uint8Array, structure: readonly StructureChange[]): Promise<readonly string[]>;
  /** See saveWorkbook. @throws SaveRefused */
  save(original: Uint8Array, contents: GridContents): Promise<Uint8Array>;
}

function newWorker(): Worker {
  return new Worker(/* webpackChunkName: "save" */ new URL("./save-worker.ts", import.meta.url));
}

export function newSaver(): Saver {
  let worker: Worker | null = null;
  const jobs = new OneAtATime();

  function prepared(): Worker {
    if (worker) return worker;
    const made = newWorker();
    made.onerror = () => {
      discard(made);
    };
    worker = made;
    return made;
  }

  /** One that broke, or was not loaded, answers no more: the next request gets another. */
  function discard(broken: Worker): void {
    broken.terminate();
    if (worker === broken) worker = null;
  }

  /** One request at a time, so that an answer needs no name. */
  function answerTo(request: SaveRequest): Promise<SaveAnswer> {
    return jobs.run(
      () =>
        new Promise<SaveAnswer>((resolve) => {
          const asked = prepared();
          asked.onmessage = ({ data }: MessageEvent<SaveAnswer>) => {
            resolve(data);
          };
          asked.onerror = ({ message }) => {
            discard(asked);
            resolve({ kind: "failed", message });
          };
          asked.postMessage(request);
        }),
    );
  }

  function problem(answer: SaveAnswer): Error {
    return answer.kind === "refused" ? new SaveRefused(answer.message) : new Error(JSON.stringify(answer));
  }

  return {
    prepare: () => {
      prepared();
    },
    losses: async (original, structure) => {
      const answer = await answerTo({ kind: "losses", original, structure });
      if (answer.kind !== "losses") throw problem(answer);
      return answer.losses;
    },
    save: async (original, contents) => {
      const answer = await answerTo({ kind: "save", original, contents });
      if (answer.kind !== "save") throw problem(answer);
      return answer.bytes;
    },
  };
}
