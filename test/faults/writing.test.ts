import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newContent, oldContent } from "./contents";

const root = join(__dirname, "../..");
/** Steps on the disk of one write in place: name of the backup, backup and target with four and five steps. */
const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const home = mkdtempSync(join(tmpdir(), "jixiao-fault-"));
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** Writes over an old file while something goes wrong, and tells what then lies in its folder, by kind of file. */
function afterFault(fault: string, at: number) {
  const folder = mkdtempSync(join(home, "write-"));
  const path = join(folder, "自评表.xlsx");
  writeFileSync(path, oldContent);
  const { signal, status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", "./test/faults/fault-at.ts", "test/faults/write-once.ts", path],
    { cwd: root, encoding: "utf8", env: { ...process.env, FAULT: fault, FAULT_AT: String(at) } },
  );
  const names = readdirSync(folder);
  const contents = (pattern: RegExp) =>
    names.filter((name) => pattern.test(name)).map((name) => named(readFileSync(join(folder, name))));
  return {
    signal,
    status,
    said: stdout.replaceAll(`${folder}/`, "").replace(/备份-\d{8}-\d{6}/, "备份"),
    target: contents(/^自评表\.xlsx$/),
    backups: contents(/^自评表\.备份-/),
    unfinished: contents(/^\./).length,
  };
}

function named(bytes: Uint8Array): string {
  if (Buffer.compare(bytes, oldContent) === 0) return "old";
  if (Buffer.compare(bytes, newContent) === 0) return "new";
  return bytes.length === 0 ? "empty" : "half";
}

test("kill -9 at any step leaves the old file or the whole new one, and no half of a backup", () => {
  const states = steps.map((at) => {
    const { signal, target, backups } = afterFault("kill", at);
    return [signal, ...target, ...backups].join(" ");
  });
  expect(states).toEqual([
    // The backup: its name, then open, write, sync, rename.
    "SIGKILL old",
    "SIGKILL old empty",
    "SIGKILL old empty",
    "SIGKILL old empty",
    "SIGKILL old empty",
    "SIGKILL old old",
    // The file itself: open, write, sync, rename.
    "SIGKILL old old",
    "SIGKILL old old",
    "SIGKILL old old",
    "SIGKILL old old",
    "SIGKILL new old",
  ]);
}, 120_000);

test("a full disk leaves the old file, no rest of the new one, and one line that says what to do", () => {
  const places = [1, 3, 4, 5, 8, 9, 10];
  for (const at of places) {
    const { status, said, target, backups, unfinished } = afterFault("ENOSPC", at);
    expect({ at, status, said, target, unfinished }).toEqual({
      at,
      status: 2,
      said: `FileProblem: 无法写入“${at > 1 && at < 7 ? "自评表.备份.xlsx" : "自评表.xlsx"}”：磁盘空间不足，请清理后再试。`,
      target: ["old"],
      unfinished: 0,
    });
    expect(backups).toEqual(at < 7 ? [] : ["old"]);
  }
}, 120_000);

test("without a fault the new file and the backup are there", () => {
  expect(afterFault("kill", 12)).toEqual({
    signal: null,
    status: 0,
    said: "written",
    target: ["new"],
    backups: ["old"],
    unfinished: 0,
  });
}, 30_000);
