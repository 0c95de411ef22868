import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problem } from "../xlsx/file-problem";

const pieceSize = 256 * 1024;

/** A temporary file for text that has its place behind something only known at the end; made with the first text. */
export class Spool {
  private readonly path: string;
  private descriptor: number | null = null;

  constructor(folder = tmpdir()) {
    this.path = join(folder, `jixiao-${randomUUID()}.tmp`);
  }

  /** @throws FileProblem */
  write(text: string): void {
    const bytes = new TextEncoder().encode(text);
    try {
      this.descriptor ??= openSync(this.path, "wx+", 0o600);
      for (let at = 0; at < bytes.length;) at += writeSync(this.descriptor, bytes, at);
    } catch (error) {
      throw problem("无法写入", this.path, error);
    }
  }

  /** Gives all that was written to `write`, piece by piece. */
  copyTo(write: (piece: Uint8Array) => void): void {
    if (this.descriptor === null) return;
    const piece = new Uint8Array(pieceSize);
    let at = 0;
    for (let read = -1; read !== 0; at += read) {
      read = readSync(this.descriptor, piece, 0, pieceSize, at);
      write(piece.subarray(0, read));
    }
  }

  remove(): void {
    if (this.descriptor === null) return;
    closeSync(this.descriptor);
    unlinkSync(this.path);
    this.descriptor = null;
  }
}
