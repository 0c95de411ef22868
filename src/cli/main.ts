import { join } from "node:path";
import packageFile from "../../package.json";
import { run } from "./program";
import { processTerminal } from "./terminal";

// A reader that has seen enough (`jixiao check … | head`) closes the pipe: no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const { version } = packageFile;
const worker = join(__dirname, "check-worker.js");
void run(process.argv.slice(2), { terminal: processTerminal(), version, worker }).then((code) => {
  process.exitCode = code;
  // Broken off while names were still to come: nobody reads them any more.
  if (code === 130) process.stdin.destroy();
});
