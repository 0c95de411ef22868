import type { Page } from "playwright-core";

/** All that goes wrong in a page, and all it asks for. */
export class PageWatch {
  /** Errors and warnings of the console, uncaught errors, refused requests. */
  readonly complaints: string[] = [];
  /** Addresses asked for, each once. */
  readonly requested = new Set<string>();

  /** @param expected What the browser complains of by the nature of the test. */
  constructor(page: Page, expected?: RegExp) {
    const complain = (text: string) => {
      if (!expected?.test(text)) this.complaints.push(text);
    };
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complain(message.text());
    });
    page.on("pageerror", ({ message }) => {
      complain(message);
    });
    page.on("request", (request) => this.requested.add(request.url()));
    page.on("requestfailed", (request) => {
      complain(`no answer: ${request.url()}`);
    });
  }

  /** Addresses outside of the page's own server. */
  foreign(origin: string): string[] {
    return [...this.requested].filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== origin);
  }
}
