import { escaped } from "./html-text";

/** A bar: what it stands for, how much, and the class that colours it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly kind?: "error" | "warning" | "notice" | "right";
}

/** Units of the drawing: width of the labels, of the longest bar, and of a row. */
const labelWidth = 190;
const barWidth = 150;
const rowHeight = 24;
const longestLabel = 14;

/** Horizontal bars with their figures; a reader of the page's text gets the same figures. */
export function barChart(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return "";
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const height = bars.length * rowHeight;
  const rows = bars.map(({ label, value, kind = "notice" }, index) => {
    const y = index * rowHeight;
    const width = Math.max(value === 0 ? 0 : 2, (value / most) * barWidth).toFixed(1);
    const chars = Array.from(label);
    const short = chars.length > longestLabel ? `${chars.slice(0, longestLabel - 1).join("")}…` : label;
    return (
      `<g><title>${escaped(label)}：${value}</title>` +
      `<text x="${labelWidth - 8}" y="${y + 16}" text-anchor="end">${escaped(short)}</text>` +
      `<rect class="${kind}" x="${labelWidth}" y="${y + 4}" width="${width}" height="${rowHeight - 8}"/>` +
      `<text x="${(labelWidth + Number(width) + 6).toFixed(1)}" y="${y + 16}">${value}</text></g>`
    );
  });
  return (
    `<figure><figcaption>${title}</figcaption>` +
    `<svg viewBox="0 0 ${labelWidth + barWidth + 60} ${height}" role="img" aria-label="${title}">${rows.join("")}</svg></figure>`
  );
}
