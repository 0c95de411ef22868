/** A text as its words are compared, with the way back to what is written. */
export interface CondensedText {
  /** Full-width forms made plain; quotes and white space left out (a blank stays between two digits). */
  readonly text: string;
  /** Offset in the written text of each character of `text`. */
  readonly at: readonly number[];
}

const leftOut = /[\s\u200b-\u200f\u202a-\u202e\ufeff"'“”‘’「」]/;
/** Most characters have no other form. */
const alreadyPlain = /[一-龥!-~]/;
const digit = /[\d０-９]/;
/** How far behind a blank the next digit is looked for. */
const farthest = 20;

/** Condenses a text character by character, so that every place in it can be found in the written text. */
export function condensedText(written: string): CondensedText {
  const at: number[] = [];
  let text = "";
  // Kept beside the text: looking at a growing text's end would make it a whole each time.
  let last = "";
  for (let index = 0; index < written.length; index += 1) {
    const character = written.charAt(index);
    if (leftOut.test(character)) {
      const next = written
        .slice(index + 1, index + farthest)
        .trimStart()
        .charAt(0);
      const apart = digit.test(last) && digit.test(next);
      if (!apart) continue;
      last = " ";
    } else {
      last = alreadyPlain.test(character) ? character : plainForm(character);
    }
    text += last;
    at.push(index);
  }
  return { text, at };
}

/** A full-width or compatibility form made plain, where that is one character too. */
function plainForm(character: string): string {
  const plain = character.normalize("NFKC");
  return plain.length === 1 ? plain : character;
}
