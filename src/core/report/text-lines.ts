/** Characters that take the width of one Chinese character; all others take half of it. */
const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—²㎡]/;

/** How many lines a text takes when a line holds `perLine` Chinese characters; line breaks in it count. */
export function lineCount(text: string, perLine: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
}

function widthOf(line: string): number {
  return Array.from(line).reduce((width, char) => width + (fullWidth.test(char) ? 1 : 0.55), 0);
}

/**
 * A paragraph cut at the ends of sentences into pieces of at most `most` lines each: a sheet's row is at most 409 points
 * high and would hide the rest.
 */
export function inPieces(text: string, perLine: number, most: number): string[] {
  const sentences = text.match(/[^。；！？\n]+[。；！？\n]*|[。；！？\n]+/g) ?? [text];
  const pieces: string[] = [];
  let piece = "";
  for (const sentence of sentences.flatMap((each) => hardCut(each, perLine, most))) {
    if (piece !== "" && lineCount(piece + sentence, perLine) > most) {
      pieces.push(piece);
      piece = "";
    }
    piece += sentence;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** A sentence longer than a whole piece, cut wherever the piece is full. */
function hardCut(sentence: string, perLine: number, most: number): string[] {
  const longest = perLine * most;
  const chars = Array.from(sentence);
  const cuts: string[] = [];
  for (let start = 0; start < chars.length; start += longest) {
    cuts.push(chars.slice(start, start + longest).join(""));
  }
  return cuts;
}
