import { condensed } from "../form/label";

/** Words that every special fund's name may end or begin with; without them the name itself is left. */
const general = /(?:本级|市级|县级|区级|专项|项目|工作|经费|资金|支出|补助|补贴|管理费)/g;
const separators = /[、,，;；。:：()（）\n和及与]/;

/** How alike a name must be to one in a text, 0 to 1 (rules.json R-23). */
const alikeFrom = 0.6;
const longestName = 20;
/** How many of a name's pieces are looked up, and how many places of each: bounds for texts that repeat one word. */
const lookedUp = 4;
const placesTried = 20;

/** Tells whether a text has a name: as it stands, or one so alike that the same is meant (吃空饷整治, 吃空饷治理). */
export interface NameIndex {
  readonly has: (name: string) => boolean;
}

/** An index of a text's names: made once, then asked for many names; linear in the text's length. */
export function nameIndex(written: string): NameIndex {
  const text = coreOf(written);
  const places = new Map<number, number[]>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = pairAt(text, index);
    const known = places.get(pair);
    if (!known) places.set(pair, [index]);
    else if (known.length < placesTried) known.push(index);
  }
  return { has: (name) => partsOf(name).some((part) => isIn(text, places, part)) };
}

/** A name as it is compared; one of several things (优化政务环境、最多跑一次改革) is known by any of them. */
function partsOf(name: string): string[] {
  const parts = name
    .split(separators)
    .map((part) => coreOf(part).slice(0, longestName))
    .filter((part) => part.length >= 2);
  // A name of general words only (专项工作经费) cannot be told from any other.
  return parts.length > 0 ? parts : [""];
}

function coreOf(text: string): string {
  return text
    .split("\n")
    .map((line) => condensed(line).replace(general, ""))
    .join("\n");
}

/** Two neighbouring characters as one number: no piece of the text is cut out for each. */
function pairAt(text: string, index: number): number {
  return (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);
}

function isIn(text: string, places: ReadonlyMap<number, readonly number[]>, name: string): boolean {
  if (name === "") return true;
  const pairs = Array.from({ length: name.length - 1 }, (_each, offset) => ({
    offset,
    at: places.get(pairAt(name, offset)) ?? [],
  }));
  const rarest = pairs.filter(({ at }) => at.length > 0).sort((a, b) => a.at.length - b.at.length);
  return rarest.slice(0, lookedUp).some(({ offset, at }) =>
    at.some((index) => {
      const from = Math.max(0, index - offset - 1);
      const window = text.slice(from, from + name.length + 2);
      return isAlike(sharedCharacters, name, window) && isAlike(inCommon, name, window);
    }),
  );
}

function isAlike(shared: (a: string, b: string) => number, name: string, window: string): boolean {
  return shared(name, window) / name.length >= alikeFrom;
}

/** How many characters of `a` are anywhere in `b`: never fewer than {@link inCommon}, and counted at once. */
function sharedCharacters(a: string, b: string): number {
  let shared = 0;
  for (const character of a) if (b.includes(character)) shared += 1;
  return shared;
}

/** The most characters two texts have in common in the same order. */
function inCommon(a: string, b: string): number {
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const character of a) {
    const next = [0];
    for (let index = 0; index < b.length; index += 1) {
      const same = character === b.charAt(index);
      next.push(same ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
