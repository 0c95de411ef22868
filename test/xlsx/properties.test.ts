import fc from "fast-check";
import { zipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import { damage, damaged } from "./damage";
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
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (changes) => {
      opens(changes.reduce(damaged, good));
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
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      (name, changes) => {
        const withDamage = parts.map(
          ([path, part]) => [path, path === name ? changes.reduce(damaged, part) : part] as const,
        );
        opens(zipSync(Object.fromEntries(withDamage), { level: 0 }));
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
