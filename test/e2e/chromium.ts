import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium to test in: what CHROMIUM names, else the system's; null where there is none. */
export function chromiumPath(): string | null {
  const { CHROMIUM } = process.env;
  const candidates = CHROMIUM === undefined || CHROMIUM === "" ? places : [CHROMIUM];
  return candidates.find((place) => existsSync(place)) ?? null;
}

/** A headless Chromium that asks nobody for anything on its own; `more` = further switches. */
export function launchChromium(executablePath: string, ...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
