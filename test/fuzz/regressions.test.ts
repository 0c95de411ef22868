import fc from "fast-check";
import { targets } from "./targets";

/** Seeds and paths that `npm run fuzz` once failed at, by target. */
const found: Readonly<Record<string, readonly { readonly seed: number; readonly path: string }[]>> = {};

test.each(targets.map((target) => [target.name, target] as const))(
  "%s",
  (name, { property }) => {
    for (const { seed, path } of found[name] ?? []) fc.assert(property, { seed, path, endOnFailure: true });
    fc.assert(property, { seed: 20_261_129, numRuns: 5 });
  },
  30_000,
);
