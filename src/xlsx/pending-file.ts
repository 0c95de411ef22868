import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, problem } from "./file-problem";

/** Where a path really leads, or the path itself when nothing is there yet. */
async function target(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

/**
 * A file that is written beside its place, piece by piece, and put there when it is whole: a reader sees the old file or
 * the whole new one, never half of it. Whatever fails, what was written goes and the old file stays.
 */
export class PendingFile {
  private constructor(
    private readonly path: string,
    private readonly real: string,
    private readonly temporary: string,
    private readonly descriptor: number,
  ) {}

  /** @throws FileProblem when nothing can be written there. */
  static async of(path: string): Promise<PendingFile> {
    try {
      const real = await target(path);
      const old = await stat(real).catch(() => null);
      if (old?.isDirectory()) throw problem("无法写入", path, { code: "EISDIR" });
      const temporary = join(dirname(real), `.${basename(real)}.${randomUUID()}.tmp`);
      return new PendingFile(path, real, temporary, openSync(temporary, "wx", old?.mode));
    } catch (error) {
      throw problem("无法写入", path, error);
    }
  }

  /** @throws FileProblem */
  write(piece: Uint8Array | string): void {
    const bytes = typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
    this.orDiscard(() => {
      for (let at = 0; at < bytes.length;) at += writeSync(this.descriptor, bytes, at);
    });
  }

  /** Puts the file in its place. @throws FileProblem */
  keep(): void {
    this.orDiscard(() => {
      fsyncSync(this.descriptor);
      closeSync(this.descriptor);
      renameSync(this.temporary, this.real);
    });
  }

  /** Takes away what was written. */
  discard(): void {
    for (const act of [
      () => {
        closeSync(this.descriptor);
      },
      () => {
        unlinkSync(this.temporary);
      },
    ]) {
      try {
        act();
      } catch {
        // It is closed or gone already.
      }
    }
  }

  private orDiscard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.discard();
      throw problem("无法写入", this.path, error);
    }
  }
}
