/** Colours and weights that picocolors writes, the cleared line of the progress bar, and the end of a line. */
const ours = String.raw`\u001b\[(?:1|2|22|3[1-9])m|\r\u001b\[K|\n`;
/** Control characters that JSON leaves as they are, and those that turn the direction of what stands behind them. */
const beyondJson = String.raw`\u007f-\u009f\u202a-\u202e\u2066-\u2069`;
const oursOrControl = new RegExp(`(${ours})|[\\u0000-\\u001f${beyondJson}]`, "g");
const controlBeyondJson = new RegExp(`[${beyondJson}]`, "g");
const controlPictures = 0x2400;

/**
 * A text as it may go to a terminal: a control character of a cell or a file's name (to clear the screen, to write the
 * title, to turn a line around) is shown as its picture or as �, and does nothing.
 */
export function terminalText(text: string): string {
  return text.replace(oursOrControl, (found: string, own?: string) => {
    if (own !== undefined) return own;
    const code = found.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(controlPictures + code);
    return code === 0x7f ? "␡" : "\ufffd";
  });
}

/** JSON with every control character escaped, not only those that JSON asks for: still the same value. */
export function terminalJson(json: string): string {
  return json.replace(
    controlBeyondJson,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
