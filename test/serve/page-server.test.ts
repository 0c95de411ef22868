import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type PageServer, servePages } from "../../src/serve/page-server";

const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
const open: PageServer[] = [];

beforeAll(() => {
  writeFileSync(path.join(folder, "index.html"), "<p>页</p>");
  writeFileSync(path.join(folder, "grid.0123abcd.js"), "1");
  writeFileSync(path.join(folder, "manifest.webmanifest"), "{}");
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function served(ports: readonly number[]): Promise<PageServer> {
  const server = await servePages(folder, ports);
  open.push(server);
  return server;
}

async function answer(address: string) {
  const { status, headers } = await fetch(address);
  return [
    status,
    headers.get("content-type"),
    headers.get("cache-control"),
    headers.get("x-content-type-options"),
  ];
}

test("serves files with what each is and how long it may be kept", async () => {
  const { address } = await served([]);
  expect(await answer(address)).toEqual([200, "text/html;charset=utf-8", "no-cache", "nosniff"]);
  expect(await answer(`${address}grid.0123abcd.js`)).toEqual([
    200,
    "text/javascript",
    "public, max-age=31536000, immutable",
    "nosniff",
  ]);
  expect((await answer(`${address}manifest.webmanifest`)).slice(0, 2)).toEqual([
    200,
    "application/manifest+json",
  ]);
});

test("has nothing but the folder", async () => {
  const { address } = await served([]);
  expect((await fetch(`${address}nothing.js`)).status).toBe(404);
  expect((await fetch(`${address}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});

test("takes the next port when the first is taken", async () => {
  const first = await served([]);
  const taken = Number(new URL(first.address).port);
  const second = await served([taken, taken]);
  expect(new URL(second.address).port).not.toBe(String(taken));
  expect((await answer(second.address))[0]).toBe(200);
});
