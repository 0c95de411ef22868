import fs, { type FileHandle } from "node:fs/promises";

// Loaded before a program (node --import), so that the fault comes at a chosen one of its steps on the disk.
// FAULT_AT: the number of the step, from 1. FAULT: "kill" for kill -9, or the code of an error ("ENOSPC").
const { FAULT_AT, FAULT } = process.env;
let steps = 0;

/** Counts a step; at the chosen one the process ends as by kill -9, or the disk refuses. */
function step(): void {
  if (++steps !== Number(FAULT_AT)) return;
  if (FAULT === "kill") process.kill(process.pid, "SIGKILL");
  else throw Object.assign(new Error(FAULT), { code: FAULT });
}

/** A write that gets halfway before its step. */
function inHalves(file: FileHandle): FileHandle {
  const whole = file.writeFile.bind(file);
  const half: FileHandle["writeFile"] = async (data) => {
    const bytes = data as Uint8Array;
    await whole(bytes.subarray(0, bytes.length / 2));
    step();
    await whole(bytes.subarray(bytes.length / 2));
  };
  return Object.assign(file, { writeFile: half });
}

const { open, rename, unlink } = fs;
Object.assign(fs, {
  open: async (...args: Parameters<typeof open>) => {
    step();
    const file = inHalves(await open(...args));
    const sync = file.sync.bind(file);
    return Object.assign(file, {
      sync: async () => {
        step();
        await sync();
      },
    });
  },
  rename: async (...args: Parameters<typeof rename>) => {
    step();
    await rename(...args);
    step();
  },
  unlink: async (...args: Parameters<typeof unlink>) => {
    step();
    await unlink(...args);
  },
});
