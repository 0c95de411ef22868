import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CellEdit } from "../../src/core/edits";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { Snapshot } from "../../src/core/snapshot";

export const formsFolder = join(__dirname, "../forms");

/** A temporary folder for the files of one test. */
export class WorkFolder {
  readonly path = mkdtempSync(join(tmpdir(), "jixiao-"));

  at(name: string): string {
    return join(this.path, name);
  }

  /** A copy of one of the story workbooks. */
  story(story: string, name = `${story}.xlsx`): string {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    copyFileSync(join(formsFolder, `${story}.xlsx`), this.at(name));
    return this.at(name);
  }

  /** A story workbook with some cells changed. */
  async changedStory(story: string, name: string, edits: readonly CellEdit[]): Promise<string> {
    const workbook = openXlsx(this.bytesOf(story));
    await workbook.apply(edits);
    return this.write(name, workbook.save());
  }

  /** The bytes of one of the story workbooks. */
  bytesOf(story: string): Uint8Array {
    return new Uint8Array(readFileSync(join(formsFolder, `${story}.xlsx`)));
  }

  write(name: string, bytes: Uint8Array | string): string {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), bytes);
    return this.at(name);
  }

  folder(name: string): string {
    mkdirSync(this.at(name), { recursive: true });
    return this.at(name);
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.at(name)));
  }

  text(name: string): string {
    return readFileSync(this.at(name), "utf8");
  }

  has(name: string): boolean {
    return existsSync(this.at(name));
  }

  workbook(name: string): Snapshot {
    return openXlsx(this.bytes(name)).snapshot();
  }

  /** A text with the folder's own, random path left out. */
  withoutPath(text: string): string {
    return text.replaceAll(`${this.path}/`, "");
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
