import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const pieceSize = 256 * 1024;

/** A temporary file for text that has its place behind something only known at the end. */
export class Spool {
  private readonly path = join(tmpdir(), `jixiao-${randomUUID()}.tmp`);
  private readonly descriptor = openSync(this.path, "wx+", 0o600);

  write(text: string): void {
    writeSync(this.descriptor, text);
  }

  /** Gives all that was written to `write`, piece by piece. */
  copyTo(write: (piece: Uint8Array) => void): void {
    const piece = new Uint8Array(pieceSize);
    let at = 0;
    for (let read = -1; read !== 0; at += read) {
      read = readSync(this.descriptor, piece, 0, pieceSize, at);
      write(piece.subarray(0, read));
    }
  }

  remove(): void {
    closeSync(this.descriptor);
    unlinkSync(this.path);
  }
}
