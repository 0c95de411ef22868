import fc from "fast-check";

/** One damage to bytes. */
export const damage = fc.record({
  kind: fc.constantFrom("set", "delete", "repeat"),
  at: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  byte: fc.nat(255),
  length: fc.integer({ min: 1, max: 20 }),
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

/** Bytes with one damage done. */
export function damaged(bytes: Uint8Array, { kind, at, byte, length }: Damage): Uint8Array {
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
