/** Chinese characters and full-width punctuation take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** How many columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, char) => width + (wide.test(char) ? 2 : 1), 0);
}

/** The text with blanks after it up to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

/** The end of a text that is too long for so many columns, behind an ellipsis. */
export function endOf(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const chars = Array.from(text);
  while (displayWidth(chars.join("")) > columns - 1) chars.shift();
  return `…${chars.join("")}`;
}
