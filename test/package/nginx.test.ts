import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash, X509Certificate } from "node:crypto";
import { Agent, get } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { builtAddin, builtWorkbench } from "../build/built";
import { chromiumPath, launchChromium } from "../e2e/chromium";
import { PageWatch } from "../e2e/page-watch";
import { kitFiles } from "./kit";

const baseUrl = "https://localhost:8443/jixiao";
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const share = String.raw`\\fileserver\office-addins`;
const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

jest.setTimeout(60_000);
let kit: ReadonlyMap<string, Uint8Array>;
const home = mkdtempSync(join(tmpdir(), "jixiao-kit-"));
beforeAll(() => {
  kit = kitFiles({ addin: builtAddin(), workbench: builtWorkbench() }, { baseUrl, share });
}, 480_000);
afterAll(() => {
  rmSync(home, { recursive: true });
});

function text(name: string): string {
  return new TextDecoder().decode(kit.get(name));
}

test("no placeholder is left, the registry file is what Windows reads, and every file has its checksum", () => {
  for (const name of ["nginx.conf", "Caddyfile", "site/web.config"]) expect(text(name)).not.toContain("{{");
  const registry = Buffer.from(kit.get("catalogue-add.reg") ?? []);
  expect(registry.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  expect(registry.toString("utf16le")).toContain(String.raw`"Url"="\\\\fileserver\\office-addins"` + "\r\n");
  expect(
    text("SHA256SUMS")
      .split("\n")
      .slice(0, -1)
      .map((line) => line.slice(66)),
  ).toEqual([...kit.keys()].filter((name) => name !== "SHA256SUMS"));
});

test("the notes in the kit name every file that lies beside them", () => {
  const names = [...kit.keys()].map((name) => name.replace(/\/.*/, "/"));
  const notes = text("install.md");
  expect([...new Set(names)].filter((name) => !notes.includes(`\`${name}\``))).toEqual([]);
});

test("nginx, IIS and Caddy send the same headers", () => {
  const policy = /Content-Security-Policy "([^"]*)"/.exec(text("nginx.conf"))?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  for (const name of ["nginx.conf", "Caddyfile", "site/web.config"]) {
    for (const part of [policy, "nosniff", "no-referrer", "clipboard-write=(self)"]) {
      expect(text(name)).toContain(part);
    }
    expect(text(name)).not.toContain("X-Frame-Options");
  }
});

/** The steps of docs/deploy.md on this machine: files, CA and certificate, server. */
function deployed(): ChildProcess {
  for (const [name, bytes] of kit) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), bytes);
  }
  execFileSync("sha256sum", ["--quiet", "-c", "SHA256SUMS"], { cwd: home });
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: home, stdio: "pipe" });
  const key = ["-newkey", "rsa:2048", "-nodes"];
  openssl(
    "req",
    "-x509",
    ...key,
    "-days",
    "3650",
    "-keyout",
    "ca.key",
    "-out",
    "ca.crt",
    "-subj",
    "/CN=单位内网CA",
  );
  openssl("req", ...key, "-keyout", "jixiao.key", "-out", "jixiao.csr", "-subj", "/CN=localhost");
  writeFileSync(join(home, "san.txt"), "subjectAltName=DNS:localhost\n");
  const ca = ["-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "825", "-extfile", "san.txt"];
  openssl("x509", "-req", "-in", "jixiao.csr", ...ca, "-out", "jixiao.crt");
  const server = text("nginx.conf")
    .replace("/etc/nginx/jixiao.crt", join(home, "jixiao.crt"))
    .replace("/etc/nginx/jixiao.key", join(home, "jixiao.key"))
    .replace("/srv/jixiao/site/", `${home}/site/`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${home}/tmp;`)
    .join(" ");
  const main = `pid ${home}/nginx.pid; error_log ${home}/error.log; daemon off; ${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary}
${server}
}`;
  writeFileSync(join(home, "main.conf"), main);
  execFileSync("nginx", ["-t", "-c", join(home, "main.conf")], { stdio: "pipe" });
  return spawn("nginx", ["-c", join(home, "main.conf")], { stdio: "ignore" });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks for a file as a PC that trusts the unit's CA. */
function answer(name: string): Promise<Answer> {
  const agent = new Agent({ ca: readFileSync(join(home, "ca.crt")) });
  return new Promise((resolve, reject) => {
    get(`${baseUrl}/${name}`, { agent }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    }).on("error", reject);
  });
}

(hasNginx ? describe : describe.skip)("the kit behind nginx, with a CA of one's own", () => {
  let server: ChildProcess;
  let browser: Browser | null = null;
  beforeAll(async () => {
    server = deployed();
    for (let tries = 0; tries < 50; tries++) {
      if (await answer("taskpane.html").catch(() => null)) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server.kill("SIGQUIT");
  });

  const files = (): [string, string, string][] => {
    const named = (pattern: RegExp) =>
      [...kit.keys()].find((name) => pattern.test(name))?.replace("site/", "") ?? "";
    const forAYear = "max-age=31536000, immutable";
    return [
      ["", "text/html; charset=utf-8", "no-cache"],
      ["taskpane.html", "text/html; charset=utf-8", "no-cache"],
      ["manifest.xml", "text/xml; charset=utf-8", "no-cache"],
      [named(/taskpane\.[0-9a-f]{8}\.js$/), "application/javascript; charset=utf-8", forAYear],
      ["office/office.js", "application/javascript; charset=utf-8", "no-cache"],
      ["assets/check-32.png", "image/png", "no-cache"],
      ["support.html", "text/html; charset=utf-8", "no-cache"],
      ["text-page.css", "text/css", "no-cache"],
      ["THIRD-PARTY-NOTICES.txt", "text/plain; charset=utf-8", "no-cache"],
      ["workbench/", "text/html; charset=utf-8", "no-cache"],
      ["workbench/service-worker.js", "application/javascript; charset=utf-8", "no-cache"],
      [named(/workbench\/grid\.[0-9a-f]{8}\.js$/), "application/javascript; charset=utf-8", forAYear],
      [named(/workbench\/index\.[0-9a-f]{8}\.css$/), "text/css", forAYear],
      ["workbench/manifest.json", "application/json", "no-cache"],
      ["workbench/assets/open.svg", "image/svg+xml", "no-cache"],
      ["workbench/samples/seed-2024.xlsx", excel, "no-cache"],
    ];
  };

  test("every kind of file comes with its type and the headers", async () => {
    const policy = /Content-Security-Policy "([^"]*)"/.exec(text("nginx.conf"))?.[1];
    for (const [name, type, cache] of files()) {
      const { status, headers } = await answer(name);
      expect({ name, status, ...headers }).toMatchObject({
        name,
        status: 200,
        "content-type": type,
        "cache-control": cache,
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      expect(headers["permissions-policy"]).toContain("clipboard-write=(self)");
      expect(headers["x-frame-options"]).toBeUndefined();
    }
  });

  const executable = chromiumPath();
  describe("in Chromium", () => {
    const inChromium = executable === null ? test.skip : test;
    let page: Page;
    let watch: PageWatch;
    beforeAll(async () => {
      if (executable === null) return;
      // The chain was checked above. Chromium has a store of its own, which is not this test's to change: it is told to trust this key.
      const key = new X509Certificate(readFileSync(join(home, "jixiao.crt"))).publicKey;
      const pin = createHash("sha256")
        .update(key.export({ type: "spki", format: "der" }))
        .digest("base64");
      browser = await launchChromium(executable, `--ignore-certificate-errors-spki-list=${pin}`);
    });
    beforeEach(async () => {
      if (!browser) throw new Error("Chromium is not running.");
      page = await browser.newPage();
      watch = new PageWatch(page, /frame-src 'none'/);
    });
    afterEach(async () => {
      const { origin } = new URL(baseUrl);
      expect([watch.foreign(origin), watch.complaints]).toEqual([[], []]);
      await page.close();
    });

    inChromium("the pane's page says where it belongs", async () => {
      await page.goto(`${baseUrl}/taskpane.html`);
      await page.getByText("请在 Excel 中打开").first().waitFor();
    });

    inChromium(
      "the first page leads to the help page, and that to the workbench, which works, and works without the server",
      async () => {
        await page.goto(`${baseUrl}/`);
        expect(await page.getByRole("link", { name: "打开浏览器工作台" }).getAttribute("href")).toBe(
          "workbench/",
        );
        await page.getByRole("link", { name: "怎么用、常见情况、找谁" }).click();
        await page.getByRole("heading", { name: "怎么用" }).waitFor();
        await page.getByRole("link", { name: "浏览器工作台" }).click();
        await page.getByRole("tablist", { name: "绩效自评助手" }).waitFor();
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        await page.waitForLoadState("networkidle");
        await page.context().setOffline(true);
        await page.reload();
        await page.getByRole("button", { name: "一键校验" }).click();
        await page.getByRole("heading", { name: /请核实 \d+ 项/ }).waitFor();
        expect(page.url()).toBe(`${baseUrl}/workbench/`);
      },
    );
  });
});
