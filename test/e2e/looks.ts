import { mkdirSync } from "node:fs";
import path from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export const screenshots = path.resolve(__dirname, "../../out/screenshots");

/** The widths kept as pictures: a pane as it opens on Windows, one dragged wide, and one dragged as wide as it goes. */
const widths = [320, 600, 900];
/** The narrowest pane, on a Mac. */
const narrowest = 270;
const height = 720;

/**
 * Keeps pictures of the page as it is, the whole of it, in out/screenshots.
 * @returns The widths at which it would scroll sideways, and what accessibility rules it breaks: nothing, if all is well.
 */
export async function looksOf(page: Page, name: string): Promise<string[]> {
  mkdirSync(screenshots, { recursive: true });
  const faults: string[] = [];
  for (const width of [narrowest, ...widths]) {
    await page.setViewportSize({ width, height });
    const needed = await page.evaluate(() =>
      Math.max(
        ...[document.documentElement, document.querySelector("main")?.parentElement].map(
          (each) => each?.scrollWidth ?? 0,
        ),
      ),
    );
    if (needed > width) faults.push(`${name}, ${width} px: the page needs ${needed} px`);
    if (width === narrowest) continue;
    // As high as its content, so that what sticks to an edge is where it belongs.
    const whole = await page.evaluate(() => {
      const scrolls = document.querySelector("main")?.parentElement;
      return (
        document.documentElement.scrollHeight + (scrolls ? scrolls.scrollHeight - scrolls.clientHeight : 0)
      );
    });
    await page.setViewportSize({ width, height: Math.max(whole, height) });
    await page.screenshot({ path: path.join(screenshots, `${name}-${width}.png`) });
  }
  await page.setViewportSize({ width: 320, height });
  const broken = await accessibilityFaults(page);
  return [...faults, ...broken.map((fault) => `${name}, ${fault}`)];
}

/** What accessibility rules the page breaks, but for elements that are excluded by selectors. */
export async function accessibilityFaults(page: Page, exclude: string[] = []): Promise<string[]> {
  // Evaluated, not loaded: the page's policy forbids foreign scripts, and stays as it is.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((excluded) => {
    // In a contrast theme the system replaces the colours; axe judges those of the style sheet.
    const enabled = !matchMedia("(forced-colors: active)").matches;
    return window.axe.run({ exclude: excluded }, { rules: { "color-contrast": { enabled } } });
  }, exclude);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
