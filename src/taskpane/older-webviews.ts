/**
 * What the core uses and Chromium 90 (an offline PC's WebView2 stays as old as it was installed) and Safari 15 lack.
 * Imported before everything else.
 */
function at<Item>(this: ArrayLike<Item>, index: number): Item | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

for (const [owner, name, member] of [
  [Array.prototype, "at", at],
  [String.prototype, "at", at],
  [Object, "hasOwn", hasOwn],
] as const) {
  if (!(name in owner))
    Object.defineProperty(owner, name, { value: member, writable: true, configurable: true });
}
