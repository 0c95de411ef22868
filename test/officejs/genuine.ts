import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Host } from "./host";
import type { RequestBody } from "./wire";

/** What a host of Office offers besides Excel's own objects; a test changes it to play an old Excel. */
export interface OfficeContext {
  platform: string;
  partitionKey: string;
  requirements: { isSetSupported: (name: string, version?: string) => boolean };
}

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

interface Realm {
  window?: unknown;
  navigator?: unknown;
  location?: unknown;
  document?: unknown;
  addEventListener?: unknown;
  sessionStorage?: unknown;
  Microsoft?: unknown;
  Office?: { context: OfficeContext };
  OfficeExtension?: { HostBridge: { init: (bridge: Bridge) => void } };
}

const realm: Realm = globalThis as unknown as Realm;
const nothing = () => undefined;

function withExcel(): OfficeContext {
  return { platform: "PC", partitionKey: "", requirements: { isSetSupported: () => true } };
}

/** The few things of a page that the script touches while it loads. */
function pretendPage(): void {
  realm.window ??= globalThis;
  realm.navigator ??= { userAgent: "node" };
  realm.location ??= {
    search: "",
    hash: "",
    href: "http://localhost/",
    origin: "http://localhost",
    protocol: "http:",
  };
  realm.document ??= {
    getElementById: () => null,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
    addEventListener: nothing,
  };
  realm.addEventListener ??= nothing;
  realm.sessionStorage ??= { getItem: () => null, setItem: nothing, removeItem: nothing };
  const WebExtension = { context: withExcel() };
  realm.Microsoft ??= { Office: { WebExtension } };
  realm.Office ??= WebExtension;
}

/**
 * Loads Microsoft's own, unmodified Excel client, once for a test file. An indirect eval: a script run by node:vm would be outside
 * jest's realm.
 */
export function loadGenuineOfficeJs(): void {
  if (realm.OfficeExtension) return;
  pretendPage();
  const dist = join(
    dirname(createRequire(resolve(__filename)).resolve("@microsoft/office-js/package.json")),
    "dist",
  );
  const source = readFileSync(join(dist, "excel-win32-16.01.debug.js"), "utf8");
  // eslint-disable-next-line no-eval -- see above: the published file itself, and nothing else, is run
  (0, eval)(source);
}

/** Connects the client to a host; done again it swaps the workbook. Gives what Office itself says, for a test to change. */
export function connect(host: Host): OfficeContext {
  const bridge: Bridge = {
    onMessageFromHost: nothing,
    sendMessageToHost: (text) => {
      // A promise, not queueMicrotask: jest's fake timers replace that one.
      void Promise.resolve().then(() => {
        const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
        const body = host.answer(message.body);
        bridge.onMessageFromHost(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        );
        host.flush();
      });
    },
  };
  host.onEvents = (entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  };
  if (!realm.OfficeExtension) throw new Error("load office.js first");
  // The client's own Office.context comes from a container that is not there on this route.
  const context = withExcel();
  realm.Office = { context };
  realm.OfficeExtension.HostBridge.init(bridge);
  return context;
}
