/** Text as markup that shows it: cell text is data. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A cell of a table. */
export function cell(value: string | number | null, className = ""): string {
  return `<td${className === "" ? "" : ` class="${className}"`}>${escaped(String(value ?? ""))}</td>`;
}
