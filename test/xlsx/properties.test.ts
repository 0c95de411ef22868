import fc from "fast-check";
import { zipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import { texts } from "./handmade";
import { trickyWorkbook } from "./tricky-workbook";

/** Opens bytes; the only thing that may be thrown is UnreadableWorkbook. */
function opens(bytes: Uint8Array): void {
  try {
    openXlsx(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
  }
}

const change = fc.record({
  kind: fc.constantFrom("set", "delete", "repeat"),
  at: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  byte: fc.nat(255),
  length: fc.integer({ min: 1, max: 20 }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, { kind, at, byte, length }: Change): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [head, middle, tail] = [
    bytes.slice(0, place),
    bytes.slice(place, place + length),
    bytes.slice(place + length),
  ];
  if (kind === "set") return Uint8Array.from([...head, ...middle.fill(byte), ...tail]);
  if (kind === "delete") return Uint8Array.from([...head, ...tail]);
  return Uint8Array.from([...head, ...middle, ...middle, ...tail]);
}

test("random bytes, with and without a zip's or a container's beginning, are refused and nothing else", () => {
  const start = fc.constantFrom<number[]>(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  );
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 500 }), (first, rest) => {
      expect(() => openXlsx(Uint8Array.from([...first, ...rest]))).toThrow(UnreadableWorkbook);
    }),
  );
});

test("a good file damaged anywhere opens or is refused", async () => {
  const good = await trickyWorkbook();
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      opens(changes.reduce(changed, good));
    }),
    { numRuns: 150 },
  );
});

test("parts damaged inside a sound zip open or are refused", async () => {
  const parts = Object.entries(texts(await trickyWorkbook())).map(
    ([path, text]) => [path, Uint8Array.from(text, (letter) => letter.charCodeAt(0))] as const,
  );
  const names = parts
    .map(([path]) => path)
    .filter((path) => /sheet|workbook|styles|rels|Types|Strings|table/.test(path));
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (name, changes) => {
        const damaged = parts.map(
          ([path, part]) => [path, path === name ? changes.reduce(changed, part) : part] as const,
        );
        opens(zipSync(Object.fromEntries(damaged), { level: 0 }));
      },
    ),
    { numRuns: 250 },
  );
}, 30_000);

test("any part may be missing", async () => {
  const bytes = await trickyWorkbook();
  const all = Object.entries(texts(bytes)).map(
    ([path, text]) => [path, Uint8Array.from(text, (letter) => letter.charCodeAt(0))] as const,
  );
  for (const [missing] of all) {
    opens(zipSync(Object.fromEntries(all.filter(([path]) => path !== missing)), { level: 0 }));
  }
});
