/** A record with a value for each key, typed by its keys. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  const entries = keys.map((key): [Key, Value] => [key, valueOf(key)]);
  return Object.fromEntries(entries) as Record<Key, Value>;
}

/** The keys of a record, typed. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
