import fs from "node:fs";
import promises from "node:fs/promises";

// Loaded before a program (node --import), so that the fault comes at a chosen one of its steps on the disk.
// FAULT_AT: the number of the step, from 1. FAULT: "kill" for kill -9, or the code of an error ("ENOSPC").
const { FAULT_AT, FAULT } = process.env;
let steps = 0;
/** What is written to; what the loader of the program opens for itself does not count. */
const descriptors = new Set<number>();

/** Counts a step; at the chosen one the process ends as by kill -9, or the disk refuses. */
function step(): void {
  if (++steps !== Number(FAULT_AT)) return;
  if (FAULT === "kill") process.kill(process.pid, "SIGKILL");
  else throw Object.assign(new Error(FAULT), { code: FAULT });
}

const { open } = promises;
Object.assign(promises, {
  open: async (...args: Parameters<typeof open>) => {
    step();
    return open(...args);
  },
});

const { openSync, writeSync, fsyncSync, renameSync } = fs;
Object.assign(fs, {
  openSync: (...args: Parameters<typeof openSync>) => {
    if (args[1] !== "wx") return openSync(...args);
    step();
    const descriptor = openSync(...args);
    descriptors.add(descriptor);
    return descriptor;
  },
  /** Gets halfway before its step. */
  writeSync: (descriptor: number, bytes: Uint8Array, at: number) => {
    if (!descriptors.has(descriptor)) return writeSync(descriptor, bytes, at);
    const half = at + Math.floor((bytes.length - at) / 2);
    const written = writeSync(descriptor, bytes.subarray(at, half));
    step();
    return written + writeSync(descriptor, bytes.subarray(half));
  },
  fsyncSync: (descriptor: number) => {
    if (descriptors.has(descriptor)) step();
    fsyncSync(descriptor);
  },
  renameSync: (...args: Parameters<typeof renameSync>) => {
    step();
    renameSync(...args);
    step();
  },
});
