import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { type PageServer, servePages } from "../../src/serve/page-server";
import { builtAddin, builtCli, builtWorkbench } from "../build/built";
import { kitFiles } from "../package/kit";
import { chromiumPath, launchChromium } from "./chromium";
import { PageWatch } from "./page-watch";

const seed = path.resolve(__dirname, "../forms/seed-2024.xlsx");
const executable = chromiumPath();
const folder = mkdtempSync(path.join(tmpdir(), "jixiao-policy-"));
const report = path.join(folder, "结果.html");

/** Every page of the deployment kit's site and the one the command line writes, by its name, with its file. */
const pages = new Map<string, string>();
/** What came to a server that is not ours. */
const reached: string[] = [];
const foreign = createServer(({ url = "" }, response) => {
  reached.push(url);
  response.writeHead(204).end();
});
let server: PageServer | null = null;
let browser: Browser | null = null;

beforeAll(async () => {
  const parts = { addin: builtAddin(), workbench: builtWorkbench() };
  const kit = kitFiles(parts, { baseUrl: "https://localhost/jixiao", share: String.raw`\\server\share` });
  for (const [name, bytes] of kit) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    const page = /^site\/(.*\.html)$/.exec(name)?.[1];
    if (page !== undefined) pages.set(page, file);
  }
  execFileSync(process.execPath, [builtCli(), "check", seed, "--html", report], { stdio: "pipe" });
  pages.set("结果.html", report);
  await new Promise<void>((resolve) => foreign.listen(0, "localhost", resolve));
  if (executable === null) return;
  browser = await launchChromium(executable);
  server = await servePages(path.join(folder, "site"), []);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  foreign.close();
  rmSync(folder, { recursive: true });
});

/** The page's policy: its directives, each with its sources. */
function policyOf(file: string): ReadonlyMap<string, readonly string[]> {
  const head = /<head>([\s\S]*?)<\/head>/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  const before = head.split(/http-equiv="?Content-Security-Policy"?/);
  const text = /content="([^"]*)"/.exec(before[1] ?? "")?.[1];
  if (text === undefined) throw new Error(`${file} has no policy`);
  // What stands before the policy is not under it.
  expect(before[0]).not.toMatch(/<(script|link|style|base)\b/);
  return new Map(
    text.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

test("these are the pages: whoever adds one is under the same tests", () => {
  expect([...pages.keys()].sort()).toEqual([
    "commands.html",
    "index.html",
    "support.html",
    "taskpane.html",
    "workbench/index.html",
    "结果.html",
  ]);
});

test("every page's policy allows its own files, or its own text by its hash, and nothing else", () => {
  for (const [name, file] of pages) {
    const policy = policyOf(file);
    expect([name, policy.get("default-src"), policy.get("base-uri"), policy.get("form-action")]).toEqual([
      name,
      ["'none'"],
      ["'none'"],
      ["'none'"],
    ]);
    for (const [directive, sources] of policy) {
      const allowed = sources.filter((source) => !/^'(none|self|sha256-[\w+/]+=*)'$/.test(source));
      const usual: Readonly<Record<string, string[]>> = {
        "style-src": ["'unsafe-inline'"],
        "img-src": ["data:"],
      };
      expect([name, directive, allowed.filter((each) => !usual[directive]?.includes(each))]).toEqual([
        name,
        directive,
        [],
      ]);
    }
  }
});

/** What scripts of a page, or markup that came into it, might try. Runs in the page; each is a violation of its policy. */
function attack(elsewhere: string): void {
  const add = (tag: string, attributes: Readonly<Record<string, string>>, text = "") => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  // Not within the call of a debugger, whose own evaluations are exempt.
  setTimeout(() => {
    add("script", {}, "window.injected = 'inline'");
    add("button", { onclick: "window.injected = 'attribute'" }).click();
    // eslint-disable-next-line no-script-url -- it is one of the things that must not work
    add("a", { href: "javascript:window.injected = 'address'" }).click();
    add("script", { src: `${elsewhere}/script.js` });
    add("img", { src: `${elsewhere}/image.png` });
    add("link", { rel: "stylesheet", href: `${elsewhere}/style.css` });
    add("iframe", { src: `${elsewhere}/frame.html` });
    add("object", { data: `${elsewhere}/object` });
    add("video", { src: `${elsewhere}/video.mp4` });
    add("base", { href: `${elsewhere}/` });
    fetch(`${elsewhere}/fetch`).catch(() => undefined);
    navigator.sendBeacon(`${elsewhere}/beacon`);
    try {
      Reflect.set(window, "injected", window.eval("'eval'"));
    } catch {
      // As it should.
    }
    const form = add("form", { action: `${elsewhere}/form`, method: "post" });
    if (form instanceof HTMLFormElement) form.submit();
  }, 0);
}

/** The violations a page has reported, as "directive blocked". */
declare global {
  interface Window {
    violations: string[];
    injected?: string;
  }
}

function watchViolations(): void {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    window.violations.push(`${effectiveDirective} ${blockedURI}`);
  });
}

const inChromium = executable === null ? describe.skip : describe;
inChromium("in Chromium", () => {
  jest.setTimeout(60_000);

  async function opened(name: string): Promise<{ readonly page: Page; readonly watch: PageWatch }> {
    if (!browser || !server) throw new Error("Chromium is not running.");
    const file = pages.get(name) ?? "";
    const page = await browser.newPage();
    // office.js tries to report that there is no Office; the policy does not let it.
    const watch = new PageWatch(page, /oaspapps\.com.*frame-src 'none'/);
    await page.addInitScript(watchViolations);
    await page.goto(file === report ? pathToFileURL(file).href : server.address + name);
    return { page, watch };
  }

  /** How each page shows that it is there. */
  const there: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    "taskpane.html": (page) => page.getByRole("heading", { name: "请在 Excel 中打开" }).waitFor(),
    "commands.html": async (page) => {
      await page.waitForFunction(() => "Office" in window);
    },
    "support.html": (page) => page.getByRole("heading", { name: "绩效自评助手" }).waitFor(),
    "index.html": (page) => page.getByRole("link", { name: "打开浏览器工作台" }).waitFor(),
    "workbench/index.html": (page) => page.getByRole("tablist", { name: "绩效自评助手" }).waitFor(),
    "结果.html": async (page) => {
      await page.getByRole("searchbox").fill("没有这个单位");
      await page.getByText("0 个").first().waitFor();
    },
  };

  test.each(Object.keys(there))(
    "%s breaks no rule of its own, and lets nothing foreign in or out",
    async (name) => {
      const { page, watch } = await opened(name);
      await there[name]?.(page);
      const before = await page.evaluate(() => window.violations);
      expect(before.filter((each) => !/^frame-src https:\/\/[\w.]+oaspapps\.com/.test(each))).toEqual([]);
      expect(watch.complaints).toEqual([]);

      const { port } = foreign.address() as AddressInfo;
      const elsewhere = `http://localhost:${port}`;
      await page.evaluate(attack, elsewhere);
      await page.waitForFunction((known) => window.violations.length >= known + 14, before.length);
      const violations = (await page.evaluate(() => window.violations)).slice(before.length);
      const blocked = violations.map((each) => each.replace(elsewhere, "elsewhere")).sort();
      expect(blocked).toEqual([
        "base-uri elsewhere/",
        "connect-src elsewhere/beacon",
        "connect-src elsewhere/fetch",
        "form-action elsewhere/form",
        "frame-src elsewhere",
        "img-src elsewhere/image.png",
        "media-src elsewhere/video.mp4",
        "object-src elsewhere",
        "script-src eval",
        "script-src-attr inline",
        "script-src-elem elsewhere/script.js",
        "script-src-elem inline",
        "script-src-elem inline",
        "style-src-elem elsewhere/style.css",
      ]);
      expect(await page.evaluate(() => window.injected)).toBeUndefined();
      expect(reached).toEqual([]);
      await page.close();
    },
  );
});
