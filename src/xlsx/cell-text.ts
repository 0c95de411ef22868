/** Characters that XML 1.0 forbids, and the carriage return, which its readers turn into a line feed. */
const unwritable = /[\u0001-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as SpreadsheetML writes it: what XML cannot hold as _xHHHH_, and a literal _xHHHH_ kept apart from that. */
export function encodedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** The text that SpreadsheetML means: _x000D_ is a carriage return. */
export function decodedText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
