import type { Problem } from "./session";

/** webpack's name for its error that a file of ours did not come; such an error has the address as `request`. */
const code = "ChunkLoadError";

/** A file of ours that did not come though webpack was not asked for it. */
export class MissingFile extends Error {
  constructor(readonly request: string) {
    super(request);
    this.name = code;
  }
}

/** Whether an error says that a file of ours did not come. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.name === code;
}

/** Milliseconds after which a server that does not answer counts as out of reach. */
const patience = 5_000;

/** Addresses of the files that were told to be missing. */
const told = new Set<string>();

/**
 * What to do where a file of ours did not come; the server is asked why. Nothing was written before the file was needed. Where
 * the server has no such file, or not even trying again has brought it, it holds another build: the page must be opened anew.
 */
export async function missingFile(error: unknown): Promise<Problem> {
  const address = addressOf(error);
  const status = await statusOf(address);
  if (status === null)
    return {
      code,
      message: "现在连不上存放助手的服务器，请检查网络后再试一次。工作簿没有改动。",
      retry: true,
    };
  if (status === 404 || status === 410)
    return {
      code,
      message: "助手已在服务器上更新，这里打开的还是旧的，请重新打开。工作簿没有改动，您填写的内容会保留。",
      retry: false,
      reopen: true,
    };
  if (told.has(address))
    return {
      code,
      message:
        "助手的文件再试仍没有加载成功，可能已在服务器上更新，请重新打开。工作簿没有改动，您填写的内容会保留。",
      retry: false,
      reopen: true,
    };
  told.add(address);
  return { code, message: "助手的文件没有加载成功，请再试一次。工作簿没有改动。", retry: true };
}

/** The address of the file, or of the page where the error does not tell. */
function addressOf(error: unknown): string {
  const request = typeof error === "object" && error !== null && "request" in error ? error.request : null;
  return typeof request === "string" ? request : location.href;
}

/** What the server itself says of a file; null = it cannot be reached. */
async function statusOf(address: string): Promise<number | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, patience);
  try {
    const { status } = await fetch(address, { method: "HEAD", cache: "no-store", signal: stop.signal });
    return status;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
