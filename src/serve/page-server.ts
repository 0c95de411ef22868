import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A folder of pages, served on this machine and to this machine only. */
export interface PageServer {
  /** http://localhost:8710/ */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Names with a hash of the content never come to mean something else. */
const hashed = /\.[0-9a-f]{8,}\.\w+$/;

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function isTaken(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "EADDRINUSE";
}

/**
 * Serves a folder on the first of these ports that is free, or any if none is. The port is the same from one time to the next
 * where possible: what a browser keeps for a page it keeps for its port.
 */
export async function servePages(folder: string, ports: readonly number[]): Promise<PageServer> {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, pathname) => {
      response.setHeader(
        "Cache-Control",
        hashed.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache",
      );
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  for (const port of [...ports, 0]) {
    try {
      await listening(server, port);
      break;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
