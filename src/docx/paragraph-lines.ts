import type { Paragraph } from "../core/report/report";

/** A paragraph in which the user broke lines is several. */
export function byLines(parts: Paragraph): Paragraph[] {
  const lines: Paragraph[number][][] = [[]];
  for (const part of parts) {
    part.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text.trim() !== "") lines.at(-1)?.push({ ...part, text });
    });
  }
  const filled = lines.filter((each) => each.length > 0);
  return filled.length === 0 ? [[]] : filled;
}
