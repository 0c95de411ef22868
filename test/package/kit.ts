import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const templates = path.join(root, "assets/deploy");

/** Our catalogue among those a Windows user trusts; it need only differ from others. */
const catalogue = "{3f0a6f0e-6c0b-4f0e-9a59-0b7c0c1d2e3f}";
/** What the pages may use of the computer: nothing but copying. */
const permissions =
  "clipboard-write=(self), clipboard-read=(), camera=(), microphone=(), geolocation=(), usb=(), serial=()";
const hashed = /\.[0-9a-f]{8}\.(js|css)$/;

export interface KitOptions {
  /** The https address of the folder that serves the site. */
  readonly baseUrl: string;
  /** The shared folder that holds the manifest: \\server\share. */
  readonly share: string;
}

/**
 * The files of the deployment kit by name: the built site with its web.config, configurations of nginx and Caddy, the registry
 * files of the shared catalogue, the installation notes, and a checksum of each.
 */
export function kitFiles(site: string, { baseUrl, share }: KitOptions): ReadonlyMap<string, Uint8Array> {
  const { hostname, port, pathname } = new URL(baseUrl);
  const siteFiles = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
  const values: Readonly<Record<string, string>> = {
    HOST: hostname,
    PORT: port === "" ? "443" : port,
    PATH: pathname.replace(/\/+$/, ""),
    POLICY: policyIn(readFileSync(path.join(site, "taskpane.html"), "utf8")),
    PERMISSIONS: permissions,
    HASHED: siteFiles
      .filter((name) => hashed.test(name))
      .map(keptForAYear)
      .join("\n"),
    CATALOGUE: catalogue,
    SHARE: share.replaceAll("\\", "\\\\"),
  };
  const text = (name: string) =>
    readFileSync(path.join(templates, name), "utf8").replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`${name}: no value for {{${key}}}`);
      return value;
    });
  const utf8 = (content: string) => new TextEncoder().encode(content);
  const files = new Map<string, Uint8Array>([
    ["install.md", new Uint8Array(readFileSync(path.join(root, "docs/deploy.md")))],
    ["manifest.xml", new Uint8Array(readFileSync(path.join(site, "manifest.xml")))],
    ["nginx.conf", utf8(text("nginx.conf"))],
    ["Caddyfile", utf8(text("Caddyfile"))],
    ["catalogue-add.reg", registry(text("catalogue-add.reg"))],
    ["catalogue-remove.reg", registry(text("catalogue-remove.reg"))],
    ...siteFiles.map(
      (name) => [`site/${name}`, new Uint8Array(readFileSync(path.join(site, name)))] as const,
    ),
    ["site/web.config", utf8(text("web.config"))],
  ]);
  const sums = [...files].map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
  );
  return files.set("SHA256SUMS", utf8(sums.join("")));
}

/** The policy that the page itself declares: the server says the same. */
function policyIn(page: string): string {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error("taskpane.html declares no policy");
  return policy.replaceAll("&#39;", "'");
}

/** IIS has no patterns for this: each file whose name changes with its content is named. */
function keptForAYear(name: string): string {
  return `  <location path="${name}"><system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" /></staticContent></system.webServer></location>`;
}

/** Windows reads .reg files as UTF-16 with its mark and lines ended by CR LF. */
function registry(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`, "utf16le"));
}
